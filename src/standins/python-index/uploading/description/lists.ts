import type { BlockContext } from './context.ts'
import { RenderProblem } from './document.ts'
import { readInline } from './inline.ts'
import { indentOf, takeIndented } from './lines.ts'

const bullet = /^([-+*•‣⁃])(?: +|$)/
const enumerator = /^(\()?(?:(\d+)|([a-zA-Z])|([ivxlcdmIVXLCDM]+)|(#))([.)])(?: +|$)/
const field = /^:(?![: ])((?:[^:\\]|\\.|:(?![ `]|$))*)(?<! ):(?: +|$)/
const optionWord = '(?:-\\w|/\\w|\\+\\w|--\\w[\\w-]*|/\\w[\\w-]+)(?:[ =]?(?:<[^<>]+>|[a-zA-Z][a-zA-Z0-9_-]*))?'
const option = new RegExp(`^${optionWord}(?:, ${optionWord})*(?:  +| ?$)`)
const doctest = /^>>>(?: |$)/
const lineBlock = /^\|(?: |$)/

/**
 * Read one item of a list, one field, one option, a doctest, or one line of a line block.
 *
 * @returns Where the next line is; `undefined` when nothing of this begins here.
 * @throws RenderProblem
 */
export function readListItem(context: BlockContext, index: number): number | undefined {
  const next = readItem(context, index)
  if (next !== undefined) context.document.hasContent = true
  return next
}

function readItem(context: BlockContext, index: number): number | undefined {
  const line = context.lines[index] ?? ''
  if (bullet.test(line)) return readBullet(context, index)
  if (isEnumerated(context.lines, index)) return readEnumerated(context, index)
  if (field.test(line)) return readField(context, index)
  if (option.test(line) && isOption(context.lines, index)) return readOption(context, index)
  if (doctest.test(line)) return readDoctest(context, index)
  return lineBlock.test(line) ? readLineBlock(context, index) : undefined
}

/** Whether an item of an enumerated list begins here, and not a sentence with a number in front. */
export function isEnumerated(lines: readonly string[], index: number): boolean {
  const [line = '', following = ''] = lines.slice(index, index + 2)
  const match = enumerator.exec(line)
  if (match === null || (match[1] === undefined) !== (match[6] === '.' || !line.startsWith('('))) return false
  if (following === '' || indentOf(following) > 0) return true
  return isNext(match, following)
}

function isNext(match: RegExpExecArray, following: string): boolean {
  const next = enumerator.exec(following)
  if (next === null || next[1] !== match[1] || next[6] !== match[6]) return false
  const [old, here] = [match, next].map(([, , digits, letter, roman, auto]) => digits ?? letter ?? roman ?? auto ?? '')
  if (here === '#') return true
  if (match[2] !== undefined) return Number(here) === Number(old) + 1
  // Roman numbers and letters are told apart by their neighbors; here both will do.
  return /^[a-zA-Z]+$/.test(here ?? '')
}

function readBullet({ lines, nested }: BlockContext, index: number): number {
  const line = lines[index] ?? ''
  const [marker = '', sign = ''] = bullet.exec(line) ?? []
  const item = takeIndented(lines, index + 1, Math.max(2, marker.length), line.slice(marker.length))
  nested(item.lines)
  const isMore = bullet.exec(lines[item.next] ?? '')?.[1] === sign
  if (!item.isBlankBehind && !isMore) {
    throw new RenderProblem('Bullet list ends without a blank line; unexpected unindent.')
  }
  return item.next
}

function readEnumerated({ lines, nested }: BlockContext, index: number): number {
  const line = lines[index] ?? ''
  const match = enumerator.exec(line)
  const marker = match?.[0] ?? ''
  const item = takeIndented(lines, index + 1, Math.max(2, marker.length), line.slice(marker.length))
  nested(item.lines)
  const isMore = match !== null && isNext(match, lines[item.next] ?? '')
  if (!item.isBlankBehind && !isMore) {
    throw new RenderProblem('Enumerated list ends without a blank line; unexpected unindent.')
  }
  return item.next
}

function readField({ lines, document, nested }: BlockContext, index: number): number {
  const line = lines[index] ?? ''
  const [marker = '', name = ''] = field.exec(line) ?? []
  readInline(name, document)
  const body = takeIndented(lines, index + 1, 1, line.slice(marker.length))
  nested(body.lines)
  if (!body.isBlankBehind && !field.test(lines[body.next] ?? '')) {
    throw new RenderProblem('Field list ends without a blank line; unexpected unindent.')
  }
  return body.next
}

/** An option without a description is text. */
function isOption(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  const marker = option.exec(line)?.[0] ?? ''
  return line.length > marker.trimEnd().length || takeIndented(lines, index + 1, 1).lines.length > 0
}

function readOption({ lines, nested }: BlockContext, index: number): number {
  const line = lines[index] ?? ''
  const marker = option.exec(line)?.[0] ?? ''
  const body = takeIndented(lines, index + 1, 1, line.slice(marker.length))
  nested(body.lines)
  if (!body.isBlankBehind && !option.test(lines[body.next] ?? '')) {
    throw new RenderProblem('Option list ends without a blank line; unexpected unindent.')
  }
  return body.next
}

function readDoctest({ lines }: BlockContext, index: number): number {
  const end = lines.indexOf('', index)
  return end < 0 ? lines.length : end
}

function readLineBlock({ lines, document }: BlockContext, index: number): number {
  const line = lines[index] ?? ''
  let next = index + 1
  while (next < lines.length && lines[next] !== '' && indentOf(lines[next] ?? '') > 0) next += 1
  readInline([line.slice(2), ...lines.slice(index + 1, next)].map((each) => each.trim()).join('\n'), document)
  const following = lines[next] ?? ''
  if (following !== '' && !lineBlock.test(following)) throw new RenderProblem('Line block ends without a blank line.')
  return next
}
