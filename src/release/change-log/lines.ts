/** A line of the source, without what indented it there. */
export interface Line {
  /** Without its line end and trailing space; tabs are spaces. */
  readonly text: string
  /** Leading spaces of `text`. */
  readonly indent: number
  /** In the file, from 1. */
  readonly number: number
  /** Two or more spaces stood at its end, which in Markdown break the line where it is shown. */
  readonly isBroken: boolean
}

/**
 * Split a file into lines; LF, CRLF, and CR end one, a byte order mark is left out, and NUL becomes U+FFFD.
 *
 * @param tabWidth Columns from one tab stop to the next: 8 in reStructuredText, 4 in Markdown.
 */
export function readLines(source: string, tabWidth: number): Line[] {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD')
  return text.split(/\r\n|\r|\n/).map((source, index) => {
    const line = expandTabs(source, tabWidth)
    return makeLine(line.trimEnd(), index + 1, line.endsWith('  '))
  })
}

/** A line made of a text. */
export function makeLine(text: string, number: number, isBroken = false): Line {
  let indent = 0
  while (text.charCodeAt(indent) === 0x20) indent += 1
  return { text, indent, number, isBroken }
}

/** Has no text. */
export const isBlank = (line: Line | undefined): boolean => line === undefined || line.text === ''

/** The lines without their first `columns` characters; a line with less before its text keeps its text. */
export function dedent(lines: readonly Line[], columns: number): Line[] {
  return lines.map((line) => makeLine(line.text.slice(Math.min(columns, line.indent)), line.number, line.isBroken))
}

/** The smallest indentation of the lines with text; 0 if there are none. */
export function leastIndent(lines: readonly Line[]): number {
  const least = lines.reduce((columns, line) => (isBlank(line) ? columns : Math.min(columns, line.indent)), Infinity)
  return Number.isFinite(least) ? least : 0
}

/**
 * Where a run of lines ends that are indented by at least `columns` or blank.
 *
 * @returns Index after the last one with text; `from` if there is none.
 */
export function endOfIndented(lines: readonly Line[], from: number, columns: number): number {
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || isBlank(line)) continue
    if (line.indent < columns) break
    end = at + 1
  }
  return end
}

/** Index of the next blank line, or the end. */
export function endOfText(lines: readonly Line[], from: number): number {
  let end = from
  while (end < lines.length && !isBlank(lines[end])) end += 1
  return end
}

/** Index of the next line with text, or the end. */
export function skipBlank(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && isBlank(lines[at])) at += 1
  return at
}

/** The lines as one text, as written. */
export const sourceOf = (lines: readonly Line[]): string => lines.map((line) => line.text).join('\n')

function expandTabs(line: string, width: number): string {
  if (!/[\t\v\f]/.test(line)) return line
  let column = 0
  return line
    .split('\t')
    .map((part) => {
      const filled = part.length + width - ((column + part.length) % width)
      column += filled
      return part.padEnd(filled)
    })
    .join('')
    .replace(/[\v\f]/g, ' ')
}
