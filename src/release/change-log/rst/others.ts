import type { Step } from '../block-reader.ts'
import { endOfIndented, endOfText, isBlank, type Line, sourceOf } from '../lines.ts'

/** Read an interactive session of Python. */
export function readDoctest(lines: readonly Line[], at: number): Step | undefined {
  const line = lines[at]
  if (line === undefined || !/^>>>(?: |$)/.test(line.text)) return undefined
  const next = endOfText(lines, at)
  const text = sourceOf(lines.slice(at, next))
  return { blocks: [{ kind: 'literal', line: line.number, language: 'pycon', text }], next }
}

/** Keep a field list: `:Author: name`. A line that begins with a role is none. */
export function readFields(lines: readonly Line[], at: number): Step | undefined {
  let next = at
  while (next < lines.length && /^:[^:`\s][^:`]*:(?: |$)/.test(lines[next]?.text ?? '')) {
    next = Math.max(next + 1, endOfIndented(lines, next + 1, 1))
  }
  return kept(lines, at, next, 'field list')
}

/** Keep a block of lines that begin with `|`. */
export function readLineBlock(lines: readonly Line[], at: number): Step | undefined {
  if (!/^\|(?: |$)/.test(lines[at]?.text ?? '')) return undefined
  return kept(lines, at, endOfText(lines, at), 'line block')
}

// Longer tables are cut at their first blank line; a limit keeps a file of table borders linear.
const longestTable = 100

/** Keep a table that is drawn with characters. */
export function readTable(lines: readonly Line[], at: number): Step | undefined {
  const text = lines[at]?.text ?? ''
  if (/^\+-[-+]*-\+$/.test(text)) return kept(lines, at, endOfText(lines, at), 'table')
  if (!isBorder(text)) return undefined
  for (let end = at + 1; end < Math.min(lines.length, at + longestTable); end += 1) {
    if (isBorder(lines[end]?.text ?? '') && isBlank(lines[end + 1])) return kept(lines, at, end + 1, 'table')
  }
  return kept(lines, at, endOfText(lines, at), 'table')
}

// Of a simple table: two or more runs of "=" with spaces between.
const isBorder = (text: string): boolean => /^=[= ]* =+$/.test(text)

function kept(lines: readonly Line[], at: number, next: number, construct: string): Step | undefined {
  const line = lines[at]
  if (line === undefined || next === at) return undefined
  const text = sourceOf(lines.slice(at, next))
  return { blocks: [{ kind: 'unknown', line: line.number, construct, text }], next }
}
