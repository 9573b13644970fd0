import { targetName } from '../targets.ts'
import type { Inline, Reference } from '../tree.ts'
import { canEnd, canStart, type Mark, withoutEscapes } from './inline-marks.ts'

/** Read what stands inside "`…`_": "text <url>", "<url>", "text <name_>", or a name. */
export function readPhrase(content: string, suffix: string, line: number): Inline {
  const open = content.endsWith('>') ? content.lastIndexOf('<') : -1
  if (open === -1 || (open > 0 && content[open - 1] !== ' ')) {
    const text = withoutEscapes(content)
    return reference(text, targetName(text), ['`', suffix], line)
  }
  const url = content.slice(open + 1, -1)
  const text = withoutEscapes(content.slice(0, open).trimEnd()) || url
  if (url.endsWith('_')) return reference(text, targetName(url.slice(0, -1)), ['`', ` <${url}>${suffix}`], line)
  return {
    kind: 'link',
    line,
    inlines: [{ kind: 'text', text }],
    url: withoutEscapes(url).replace(/\s/g, ''),
    title: '',
  }
}

/** Read `name_`, and the text of a place that others can name, which is written _`name`. */
export function readUnderscore(position: Position): Found | undefined {
  const { text, at, line } = position
  if (text[at + 1] === '`' && canStart(text, at, at + 2)) {
    const close = position.endOf('`', at + 2)
    return close === undefined ? undefined : { text: withoutEscapes(text.slice(at + 2, close)), end: close + 1 }
  }
  const end = text[at + 1] === '_' ? at + 2 : at + 1
  if (!canEnd(text, end)) return undefined
  const name = nameBefore(text, at)
  if (name === '' || !canStart(text, at - name.length, at - name.length + 1)) return undefined
  return { inline: reference(name, targetName(name), ['', text.slice(at, end)], line), before: name.length, end }
}

/** Read a bare URL; its colon stands at the position. */
export function readUrl({ text, at }: Position): Found | undefined {
  const [scheme] = /(?:https?|ftp)$/.exec(text.slice(Math.max(0, at - 5), at)) ?? []
  if (scheme === undefined || !canStart(text, at - scheme.length, at)) return undefined
  const [rest = ''] = matchAt(/:\/\/[-.!~*'()[\];/:@&=+$,%#?\w]+/y, text, at) ?? []
  // Docutils: a sentence may go on right behind a URL.
  let length = rest.length
  while (length > 0 && !/[\w/=~*+&#%]/.test(rest[length - 1] ?? '')) length -= 1
  if (length < 4) return undefined
  return { inline: { kind: 'autolink', url: scheme + rest.slice(0, length) }, before: scheme.length, end: at + length }
}

// A name of Docutils ends here: letters and digits with single signs between them. Walked backwards, since a regular
// expression that is anchored at its end would start again at each character.
function nameBefore(text: string, at: number): string {
  const isWord = (position: number): boolean => /[a-zA-Z0-9]/.test(text[position] ?? '')
  let start = at
  while (isWord(start - 1) || (start < at && /[-._+:]/.test(text[start - 1] ?? '') && isWord(start - 2))) start -= 1
  return text.slice(start, at)
}

function reference(text: string, name: string, signs: Reference['signs'], line: number): Inline {
  return { kind: 'reference', line, inlines: [{ kind: 'text', text }], name, signs }
}

/** Where inline markup may start. */
export interface Position {
  readonly text: string
  readonly at: number
  /** In the file. */
  readonly line: number
  /** As `markEnds` gives it. */
  readonly endOf: (mark: Mark, from: number) => number | undefined
}

/** What was read at a position: a part, or text, and where to go on. */
export interface Found {
  readonly inline?: Inline
  readonly text?: string
  /** How many characters of the text before belong to the part. */
  readonly before?: number
  readonly end: number
}

/** Match a sticky regular expression at a position. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}
