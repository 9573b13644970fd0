import type { Inline } from '../tree.ts'

interface Found {
  readonly inline?: Inline
  readonly plain?: string
  readonly before?: number
  readonly end: number
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

/** Read `<https://…>`, or keep a tag of HTML. */
export function readTag({
  text,
  at,
  lineAt,
}: {
  text: string
  at: number
  lineAt: (at: number) => number
}): Found | undefined {
  const tag = /<(?:(https?:\/\/[^\s<>]*)|\/?[a-zA-Z][^<>]*|!--[^<>]*--)>/y
  tag.lastIndex = at
  const match = tag.exec(text)
  if (match === null) return undefined
  const [source, url] = match
  const end = at + source.length
  if (url !== undefined) return { inline: { kind: 'autolink', url }, end }
  return { inline: { kind: 'unknown', line: lineAt(at), construct: 'HTML', text: source }, end }
}

/** Read a character reference: those of HTML that people write, and numbers. Others are text. */
export function readEntity(text: string, at: number): Found | undefined {
  const entity = /&(?:(amp|lt|gt|quot|apos|nbsp)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/y
  entity.lastIndex = at
  const match = entity.exec(text)
  if (match === null) return undefined
  const [source, name = '', decimal, hexadecimal] = match
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return { plain: named[name] ?? (isCharacter ? String.fromCodePoint(code) : '\uFFFD'), end: at + source.length }
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
