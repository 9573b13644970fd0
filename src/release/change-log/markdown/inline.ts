import { countLines, readRoleText } from '../inline-writer.ts'
import type { Inline } from '../tree.ts'
import { delimiterAt, InlineStack } from './inline-stack.ts'
import {
  readBreak,
  readEntity,
  readFootnoteReference,
  readMath,
  readSubstitution,
  readTag,
  readUrl,
} from './inline-tokens.ts'
import { readLinkTail } from './link-tail.ts'

const special = /[\\`*_~{:![\]<&$\n]/g

/**
 * Read the inline markup of a paragraph.
 *
 * @param line The line of the file on which the text begins.
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
export function parseInlines(text: string, line: number): readonly Inline[] {
  const stack = new InlineStack()
  const lineAt = countLines(text, line)
  const spanAt = codeSpans(text)
  const lastBracket = text.lastIndexOf(']')
  const lastComment = text.lastIndexOf('-->')
  let from = 0
  for (let at = nextSpecial(text, 0); at < text.length; at = nextSpecial(text, at)) {
    const token =
      readToken({ text, at, spanAt, lineAt, lastComment }) ?? readMarks({ text, at, lineAt, stack, from, lastBracket })
    if (token === undefined) {
      at += 1
      continue
    }
    const start = at - (token.before ?? 0)
    if ('inline' in token || 'plain' in token) stack.addText(text.slice(from, start))
    if (token.inline !== undefined) stack.add(token.inline)
    if (token.plain !== undefined) stack.addText(token.plain)
    from = token.end
    at = token.end
  }
  stack.addText(text.slice(from))
  return stack.finish()
}

/** What stands at a position: a part, or plain text, or marks that the stack has taken. */
interface Token {
  readonly inline?: Inline
  readonly plain?: string
  /** How many characters before the position belong to it. */
  readonly before?: number
  readonly end: number
}

interface Position {
  readonly text: string
  readonly at: number
  readonly lineAt: (at: number) => number
}

interface Surroundings extends Position {
  readonly spanAt: ReturnType<typeof codeSpans>
  /** Of all ends of comments; one that begins behind it has no end. */
  readonly lastComment: number
}

function readToken(position: Surroundings): Token | undefined {
  const { text, at, spanAt } = position
  switch (text[at]) {
    case '\n':
      return readBreak(text, at)
    case '\\':
      if (text[at + 1] === '\n') return { inline: { kind: 'break' }, end: at + 2 }
      return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '') ? { plain: text[at + 1] ?? '', end: at + 2 } : undefined
    case '`':
      return readCode(text, at, spanAt)
    case '$':
      return readMath(text, at)
    case '[':
      return readFootnoteReference(position)
    case '{':
      return readSubstitution(position) ?? readRole(position)
    case ':':
      return readRole(position) ?? readUrl(text, at)
    case '<':
      return readTag(position)
    case '&':
      return readEntity(text, at)
    default:
      return undefined
  }
}

function readCode(text: string, at: number, spanAt: ReturnType<typeof codeSpans>): Token {
  const span = spanAt(at)
  const end = at + runLength(text, at)
  return span === undefined
    ? { plain: text.slice(at, end), end }
    : { inline: { kind: 'literal', text: span.text }, end: span.end }
}

// "{name}`text`" is a role of MyST; ":name:`text`" belongs to reStructuredText and is text here.
function readRole({ text, at, lineAt, spanAt }: Surroundings): Token | undefined {
  const role = /\{([a-zA-Z][-\w:]{0,60})\}(?=`)|:[a-zA-Z][-\w:]{0,60}:(?=`)/y
  role.lastIndex = at
  const match = role.exec(text)
  const span = match && spanAt(at + match[0].length)
  if (!match || !span) return undefined
  const [, name] = match
  const line = lineAt(at)
  if (name !== undefined) return { inline: readRoleText(name, span.text, line), end: span.end }
  const construct = 'role in the form of reStructuredText'
  return { inline: { kind: 'unknown', line, construct, text: text.slice(at, span.end) }, end: span.end }
}

interface Marks extends Position {
  readonly stack: InlineStack
  /** Where the text begins that no part has taken yet. */
  readonly from: number
  /** Of all that close; a bracket behind it is never closed. */
  readonly lastBracket: number
}

// Stars, underscores, and brackets open and close on the stack, behind the text that stands before them.
function readMarks({ text, at, lineAt, stack, from, lastBracket }: Marks): Token | undefined {
  const delimiter = delimiterAt(text, at)
  if (delimiter !== undefined) {
    stack.addText(text.slice(from, at))
    stack.addDelimiter(delimiter)
    return { end: at + delimiter.length }
  }
  const isImage = text.startsWith('![', at)
  if (isImage || text[at] === '[') {
    if (at > lastBracket) return undefined
    stack.addText(text.slice(from, at))
    stack.openBracket(isImage ? '![' : '[')
    return { end: at + (isImage ? 2 : 1) }
  }
  if (text[at] !== ']') return undefined
  stack.addText(text.slice(from, at))
  const tail = readLinkTail(text, at + 1)
  return { end: stack.closeBracket(tail, lineAt(at)) ? tail.end : at + 1 }
}

function nextSpecial(text: string, from: number): number {
  special.lastIndex = from
  return special.exec(text)?.index ?? text.length
}

/** Code between two runs of backticks of the same length. */
interface CodeSpan {
  readonly text: string
  readonly end: number
}

/**
 * Find the code span that starts at a position, as CommonMark says.
 *
 * @returns A function that gives `undefined` where no span starts. The last run of each length is looked up once, so
 *   that runs without a partner are not searched for again.
 */
function codeSpans(text: string): (at: number) => CodeSpan | undefined {
  let lastRuns: ReadonlyMap<number, number> | undefined
  return (at) => {
    const length = runLength(text, at)
    lastRuns ??= findLastRuns(text)
    if (length === 0 || (lastRuns.get(length) ?? -1) <= at) return undefined
    const start = at + length
    let close = text.indexOf('`', start)
    while (close !== -1 && runLength(text, close) !== length) close = text.indexOf('`', close + runLength(text, close))
    if (close === -1) return undefined
    return { text: stripped(text.slice(start, close).replaceAll('\n', ' ')), end: close + length }
  }
}

/** How many backticks stand at a position. */
function runLength(text: string, at: number): number {
  let end = at
  while (text[end] === '`') end += 1
  return end - at
}

function findLastRuns(text: string): ReadonlyMap<number, number> {
  const last = new Map<number, number>()
  for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at + runLength(text, at))) {
    last.set(runLength(text, at), at)
  }
  return last
}

// One space on both sides is there for backticks at the ends.
const stripped = (text: string): string =>
  text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text
