import { plainText } from '../change-log/plain-text.ts'
import type { Block, ChangeLog } from '../change-log/tree.ts'

/**
 * Whether an edit left everything but one section as it was, wherever its lines are now.
 *
 * @param at Index of the section, in both.
 */
export function keepsOthers(before: ChangeLog, after: ChangeLog, at: number): boolean {
  return isSame(without(before, at), without(after, at))
}

/**
 * Whether an edit added one section, and left everything else as it was.
 *
 * A named place above a heading is read as the end of what is before, so it does not matter in which section it is.
 */
export function addsOne(before: ChangeLog, after: ChangeLog, at: number): boolean {
  return isSame(without(withoutPlaces(before), before.sections.length), without(withoutPlaces(after), at))
}

/** Whether two parts of a tree say the same, wherever they stand. */
export function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other)
}

function without({ title, sections, targets }: ChangeLog, at: number): unknown {
  return [title, sections.toSpliced(at, 1), [...targets]]
}

function withoutPlaces(changeLog: ChangeLog): ChangeLog {
  const sections = changeLog.sections.map((section) => ({ ...section, blocks: section.blocks.filter(isNoPlace) }))
  return { ...changeLog, sections }
}

/** Whether a block is anything but a named place, or an anchor of HTML. */
export const isNoPlace = (block: Block): boolean => block.kind !== 'target' && !isAnchor(block)

function isAnchor(block: Block): boolean {
  const text = block.kind === 'html' ? block.text : block.kind === 'paragraph' ? plainText(block.inlines) : ''
  return anchor.test(text.trim())
}

const anchor = /^<a\s[^<>]*>\s*<\/a>$/

const written = (value: unknown): string => JSON.stringify(value, (key, part) => (key === 'line' ? undefined : part))
