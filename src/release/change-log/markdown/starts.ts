import type { Line } from '../lines.ts'
import { htmlTagAt } from './html-tag.ts'

/** The text of a line that is not indented so far that it is code. */
export const blockText = (line: Line | undefined): string | undefined =>
  line === undefined || line.text === '' || line.indent > 3 ? undefined : line.text.slice(line.indent)

/** The start of a fence: its marks, and what stands behind them. */
export function fenceOf(line: Line | undefined): { readonly marks: string; readonly info: string } | undefined {
  const text = blockText(line)
  const [marks] = (text && /^(?:`{3,}|~{3,}|:{3,}(?=\{))/.exec(text)) || []
  if (text === undefined || marks === undefined) return undefined
  const info = text.slice(marks.length).trim()
  // "```code``` in a sentence" is no fence.
  return marks.startsWith('`') && info.includes('`') ? undefined : { marks, info }
}

/** The start of a list item: its marker, and how many columns of the next lines belong to it. */
export function markerOf(line: Line | undefined): { readonly marker: string; readonly columns: number } | undefined {
  const text = blockText(line)
  const match = text === undefined ? null : /^([-+*]|\d{1,9}[.)])( *)/.exec(text)
  if (match === null || line === undefined || isRule(line)) return undefined
  const [all, marker = '', space = ''] = match
  const isEmpty = all.length === text?.length
  if (space === '' && !isEmpty) return undefined
  // CommonMark: with five spaces or more, the text begins after one, and the rest makes it code.
  const width = isEmpty || space.length > 4 ? 1 : space.length
  return { marker, columns: line.indent + marker.length + width }
}

/** Three or more stars, hyphens, or underscores that stand alone. */
export function isRule(line: Line | undefined): boolean {
  const text = blockText(line)?.replaceAll(' ', '') ?? ''
  return text.length >= 3 && '*-_'.includes(text.slice(0, 1)) && isRepeated(text)
}

/** The underline of a heading: 1 for `=`, 2 for `-`. */
export function underlineLevel(line: Line | undefined): 1 | 2 | undefined {
  const text = blockText(line) ?? ''
  if (text === '' || !'=-'.includes(text.slice(0, 1)) || !isRepeated(text)) return undefined
  return text.startsWith('=') ? 1 : 2
}

// CommonMark, "HTML blocks", condition 6.
const blockElements = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section source summary table tbody td tfoot th thead title tr
  track ul`.split(/\s+/),
)

/**
 * What kind of HTML begins with a line: text as it is, which ends with its own closing tag; a block element; or a tag
 * alone, which cannot end a paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function htmlStart(line: Line | undefined): 'verbatim' | 'block' | 'alone' | undefined {
  const text = blockText(line) ?? ''
  const [, slash, name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\s>]|\/>|$)/.exec(text) ?? []
  if (slash === '' && /^(?:pre|script|style|textarea)$/i.test(name)) return 'verbatim'
  if (blockElements.has(name.toLowerCase())) return 'block'
  return name !== '' && htmlTagAt(text, 0)?.source.length === text.length ? 'alone' : undefined
}

/** The start of a footnote, `[^label]:`, or `undefined`. */
export const footnoteStart = (line: Line | undefined): RegExpExecArray | undefined =>
  /^\[\^([^\s[\]]{1,999})\]:[ \t]*/.exec(blockText(line) ?? '') ?? undefined

/** Whether a line ends the paragraph above it without a blank line between. */
export function interrupts(line: Line | undefined): boolean {
  const text = blockText(line)
  if (text === undefined) return false
  if (/^(?:>|#{1,6}(?: |$)|<!--|%|\([^)]+\)=$)/.test(text) || fenceOf(line) !== undefined || isRule(line)) return true
  if (footnoteStart(line) !== undefined || (htmlStart(line) ?? 'alone') !== 'alone') return true
  const item = markerOf(line)
  // CommonMark: an empty item, or a number other than 1, may be the text of a sentence.
  return item !== undefined && text.length > item.marker.length && /^(?:[-+*]|1[.)])$/.test(item.marker)
}

function isRepeated(text: string): boolean {
  for (const character of text) if (character !== text[0]) return false
  return true
}
