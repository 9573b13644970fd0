/** A part of a text that is replaced; `end` is the offset behind it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A line of a text, without its line end. */
export interface TextLine {
  readonly text: string
  /** Offset of its first character; a byte order mark is no part of the first line. */
  readonly start: number
  /** Offset behind its last character. */
  readonly end: number
}

/** The lines of a text, counted as the readers of change logs and projects count them: LF, CRLF, and CR end one. */
export function linesOf(text: string): readonly TextLine[] {
  const first = text.startsWith('\uFEFF') ? 1 : 0
  const lines: TextLine[] = []
  let start = first
  for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, index), start, end: index })
    start = index + ending.length
  }
  return [...lines, { text: text.slice(start), start, end: text.length }]
}

/** What ends the lines of a text: what ends its first one. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

/** The text with its spans replaced, which must not overlap; every other character stays as it is. */
export function withSpans(text: string, spans: readonly Span[]): string {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const parts = sorted.map(({ start, text: replacement }, index) => {
    return text.slice(sorted[index - 1]?.end ?? 0, start) + replacement
  })
  return parts.join('') + text.slice(sorted.at(-1)?.end ?? 0)
}
