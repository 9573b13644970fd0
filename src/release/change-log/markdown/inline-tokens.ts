import type { Inline } from '../tree.ts'
import { htmlCommentAt, htmlTagAt } from './html-tag.ts'

interface Found {
  readonly inline?: Inline
  readonly plain?: string
  readonly before?: number
  readonly end: number
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  commat: '@',
  num: '#',
}

interface Position {
  readonly text: string
  readonly at: number
  readonly lineAt: (at: number) => number
}

/** Read `<https://…>`, `<name@example.org>`, a comment, or a tag of HTML. */
export function readTag({
  text,
  at,
  lineAt,
  lastComment,
}: Position & { readonly lastComment: number }): Found | undefined {
  const address = /<(?:(https?:\/\/[^\s<>]*)|([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-zA-Z0-9.-]{1,255}))>/y
  address.lastIndex = at
  const [source = '', url, mail] = address.exec(text) ?? []
  const end = at + source.length
  if (url !== undefined) return { inline: { kind: 'autolink', url }, end }
  if (mail !== undefined) {
    const inlines: readonly Inline[] = [{ kind: 'text', text: mail }]
    return { inline: { kind: 'link', line: lineAt(at), inlines, url: `mailto:${mail}`, title: '' }, end }
  }
  const comment = at < lastComment ? htmlCommentAt(text, at) : undefined
  if (comment !== undefined) return { inline: { kind: 'comment', text: comment }, end: at + comment.length }
  const tag = htmlTagAt(text, at)
  return tag && { inline: { kind: 'tag', line: lineAt(at), tag }, end: at + tag.source.length }
}

/** Read the end of a line that has two spaces before it. */
export function readBreak(text: string, at: number): Found | undefined {
  return text.endsWith('  ', at) ? { inline: { kind: 'break' }, before: 2, end: at + 1 } : undefined
}

/** Read `[^label]`, if it is not the text of a link. */
export function readFootnoteReference({ text, at, lineAt }: Position): Found | undefined {
  const reference = /\[\^([^\s[\]]{1,999})\](?!\()/y
  reference.lastIndex = at
  const [source, label = ''] = reference.exec(text) ?? []
  if (source === undefined) return undefined
  return { inline: { kind: 'footnote-reference', line: lineAt(at), label }, end: at + source.length }
}

/** Read a name of MyST that stands for a text: `{{ name }}`. */
export function readSubstitution({ text, at, lineAt }: Position): Found | undefined {
  const substitution = /\{\{ ?[\w.-]{1,60} ?\}\}/y
  substitution.lastIndex = at
  const [source] = substitution.exec(text) ?? []
  if (source === undefined) return undefined
  return {
    inline: { kind: 'unknown', line: lineAt(at), construct: 'substitution', text: source },
    end: at + source.length,
  }
}

/**
 * Read mathematics, as GitHub writes it: between dollar signs with no space inside and no word outside.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function readMath(text: string, at: number): Found | undefined {
  if (/[\w$\\]/.test(text[at - 1] ?? '')) return undefined
  const marks = text.startsWith('$$', at) ? '$$' : '$'
  const close = text.indexOf(marks, at + marks.length)
  const inner = close === -1 ? '' : text.slice(at + marks.length, close)
  const end = close + marks.length
  if (inner.trim() === '' || /[\w$]/.test(text[end] ?? '')) return undefined
  if (marks === '$' && (inner.trim() !== inner || inner.endsWith('\\'))) return undefined
  return { inline: { kind: 'math', text: text.slice(at, end).replace(/ *\n/g, ' ') }, end }
}

/** Read a character reference: those that could mean something in text, numbers, and any other name as it is. */
export function readEntity(text: string, at: number): Found | undefined {
  const entity = /&(?:([a-zA-Z][a-zA-Z0-9]{1,31})|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/y
  entity.lastIndex = at
  const match = entity.exec(text)
  if (match === null) return undefined
  const [source, name = '', decimal, hexadecimal] = match
  const end = at + source.length
  if (name !== '') {
    return Object.hasOwn(named, name)
      ? { plain: named[name] ?? '', end }
      : { inline: { kind: 'character', text: source }, end }
  }
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return { plain: isCharacter ? String.fromCodePoint(code) : '\uFFFD', end }
}

/** Read a bare URL; its colon stands at the position. A sentence may go on right behind it. */
export function readUrl(text: string, at: number): Found | undefined {
  const [, scheme] = /(?:^|[\s*_~(])(https?)$/.exec(text.slice(Math.max(0, at - 6), at)) ?? []
  const pattern = /:\/\/[^\s<`]+/y
  pattern.lastIndex = at
  const [rest] = pattern.exec(text) ?? []
  if (scheme === undefined || rest === undefined) return undefined
  const url = rest.slice(0, lengthOfUrl(rest))
  return { inline: { kind: 'autolink', url: scheme + url }, before: scheme.length, end: at + url.length }
}

// GitHub: punctuation at the end is not part of it, and neither is a parenthesis that was opened before it.
function lengthOfUrl(url: string): number {
  let surplus = url.split(')').length - url.split('(').length
  let length = url.length
  for (;;) {
    const last = url[length - 1] ?? ''
    if (last === ')' && surplus > 0) surplus -= 1
    else if (!/[?!.,:*_~'";\]]/.test(last)) return length
    length -= 1
  }
}
