import type { Step } from '../block-reader.ts'
import type { Line } from '../lines.ts'
import { parseInlines } from './inline.ts'
import { blockText, isRule } from './starts.ts'

/** Read a heading that begins with `#`. The other form, with a line below it, begins as a paragraph. */
export function readHeading(lines: readonly Line[], at: number): Step | undefined {
  const text = blockText(lines[at])
  const line = lines[at]?.number ?? 0
  const [marks] = (text && /^#{1,6}(?= |$)/.exec(text)) || []
  if (text === undefined || marks === undefined) return undefined
  const inlines = parseInlines(withoutClosingMarks(text.slice(marks.length)).trim(), line)
  return { blocks: [{ kind: 'heading', line, level: marks.length, inlines }], next: at + 1 }
}

/** Read a line that divides. */
export function readRule(lines: readonly Line[], at: number): Step | undefined {
  const line = lines[at]
  if (line === undefined || !isRule(line)) return undefined
  return { blocks: [{ kind: 'rule', line: line.number, text: line.text }], next: at + 1 }
}

function withoutClosingMarks(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end -= 1
  return text[end - 1] === ' ' ? text.slice(0, end) : text
}
