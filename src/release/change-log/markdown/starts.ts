import type { Line } from '../lines.ts'

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

/** Whether a line ends the paragraph above it without a blank line between. */
export function interrupts(line: Line | undefined): boolean {
  const text = blockText(line)
  if (text === undefined) return false
  if (/^(?:>|#{1,6}(?: |$)|<!--|%|\([^)]+\)=$)/.test(text) || fenceOf(line) !== undefined || isRule(line)) return true
  const item = markerOf(line)
  // CommonMark: an empty item, or a number other than 1, may be the text of a sentence.
  return item !== undefined && text.length > item.marker.length && /^(?:[-+*]|1[.)])$/.test(item.marker)
}

function isRepeated(text: string): boolean {
  for (const character of text) if (character !== text[0]) return false
  return true
}
