import { formatOf } from './format.ts'
import { parseMarkdown } from './markdown.ts'
import { parseRst } from './rst.ts'
import { divide } from './sections.ts'
import { targetsOf } from './targets.ts'
import type { Block, ChangeLog } from './tree.ts'

/**
 * Read a change log: reStructuredText or Markdown, by the ending of its name, or else by its headings.
 *
 * Never fails: what is not understood is kept as text and named. Takes time in proportion to the text.
 *
 * @param text Whole file, decoded; any line ends.
 */
export function parseChangeLog(path: string, text: string): ChangeLog {
  return parseFile(path, text).changeLog
}

/** A change log with all blocks of its file, those outside the sections too. */
export function parseFile(path: string, text: string): { changeLog: ChangeLog; blocks: readonly Block[] } {
  const format = formatOf(path, text)
  const blocks = format === 'rst' ? parseRst(text) : parseMarkdown(text)
  return { changeLog: { path, format, ...divide(blocks), targets: targetsOf(blocks) }, blocks }
}
