import { readDateLine, readHeadingDate } from './date.ts'
import { readHeadingText } from './heading.ts'
import { plainText } from './plain-text.ts'
import type { Block, Heading, ReleaseDate, Section } from './tree.ts'

/** A heading that begins a section, with the blocks below it. */
interface OpenSection {
  readonly heading: Heading
  readonly title: string
  readonly blocks: Block[]
}

/**
 * Divide the blocks of a file into sections, found by their headings wherever they stand.
 *
 * A section ends at the next heading of a version, or at another heading of its own level or above.
 */
export function divide(blocks: readonly Block[]): { title: string | undefined; sections: readonly Section[] } {
  const sections: Section[] = []
  let title: string | undefined
  let open: OpenSection | undefined
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open?.blocks.push(block)
      continue
    }
    const text = plainText(block.inlines)
    if (readHeadingText(text) === undefined && open !== undefined && block.level > open.heading.level) {
      open.blocks.push(block)
      continue
    }
    if (open !== undefined) sections.push(close(open))
    open = readHeadingText(text) && { heading: block, title: text, blocks: [] }
    if (open === undefined && sections.length === 0) title ??= text
  }
  if (open !== undefined) sections.push(close(open))
  return { title, sections }
}

function close({ heading, title, blocks }: OpenSection): Section {
  const { versions = [], rest = '' } = readHeadingText(title) ?? {}
  const line = heading.line
  const inHeading = readHeadingDate({ text: rest, line })
  const { date, others } = inHeading.kind === 'none' ? takeDate(blocks) : { date: inHeading, others: blocks }
  return { heading: title, versions, line, date, blocks: others }
}

// The date is the first thing that is said.
function takeDate(blocks: readonly Block[]): { date: ReleaseDate; others: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind !== 'target' && block.kind !== 'comment')
  const block = blocks[at]
  if (block?.kind !== 'paragraph') return { date: { kind: 'none' }, others: blocks }
  const date = readDateLine({ text: plainText(block.inlines), line: block.line })
  return { date, others: date.kind === 'none' ? blocks : blocks.toSpliced(at, 1) }
}
