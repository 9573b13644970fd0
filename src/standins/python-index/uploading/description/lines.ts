/** Lines of a text, without blanks at their ends, tabs made blanks. */
export function toLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029\u0085\x1c-\x1e]/)
    .map((line) => expandTabs(line.replace(/[\f\v]/g, ' ')).trimEnd())
}

/** Blanks in front of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** What was taken off the front of some lines. */
export interface Taken {
  /** Dedented, without blank lines at the end. */
  readonly lines: readonly string[]
  /** Where the next line is that was not taken. */
  readonly next: number
  /** Whether a blank line, or the end, is in front of it. */
  readonly isBlankBehind: boolean
}

/**
 * Take the lines from `start` on that are blank, or indented by `indent` at least.
 *
 * @param indent 1 for "however deep": then the least indentation is taken off.
 */
export function takeIndented(lines: readonly string[], start: number, indent: number, first?: string): Taken {
  let next = start
  while (next < lines.length && (lines[next] === '' || indentOf(lines[next] ?? '') >= indent)) next += 1
  const taken = lines.slice(start, next)
  while (taken.at(-1) === '') taken.pop()
  const isBlankBehind = next >= lines.length || lines[next - 1] === ''
  const depths = taken.filter((line) => line !== '').map(indentOf)
  const depth = indent > 1 ? indent : Math.min(...depths)
  const dedented = taken.map((line) => line.slice(Math.min(depth, line.length)))
  return { lines: first === undefined ? dedented : [first, ...dedented], next, isBlankBehind }
}

/** Take lines up to the next blank one. */
export function takeBlock(lines: readonly string[], start: number): Taken {
  const end = lines.findIndex((line, index) => index >= start && line === '')
  const next = end < 0 ? lines.length : end
  return { lines: lines.slice(start, next), next, isBlankBehind: true }
}

/** Columns that a text takes: letters of East Asia take two, marks none. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1), 0)
}

function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
    character,
  )
}

function expandTabs(line: string): string {
  let expanded = ''
  for (const character of line) expanded += character === '\t' ? ' '.repeat(8 - (expanded.length % 8)) : character
  return expanded
}
