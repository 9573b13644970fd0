import { parseMarkdown } from './markdown.ts'
import { parseRst } from './rst.ts'
import { divide } from './sections.ts'
import { footnotesOf, targetsOf } from './targets.ts'
import type { Block, ChangeLog } from './tree.ts'

/**
 * Read a change log: reStructuredText or Markdown, by the ending of its name, or else by its headings.
 *
 * Never fails: what is not understood is kept as text and named. Takes time in proportion to the text.
 *
 * @param text Whole file, decoded; any line ends.
 * @param projectName In any spelling; it may stand before the version in a heading.
 */
export function parseChangeLog(path: string, text: string, projectName?: string): ChangeLog {
  return parseFile(path, text, projectName).changeLog
}

/** A change log with all blocks of its file, those outside the sections too. */
export function parseFile(
  path: string,
  text: string,
  projectName?: string,
): { changeLog: ChangeLog; blocks: readonly Block[] } {
  const format = formatOf(path, text)
  const blocks = format === 'rst' ? parseRst(text) : parseMarkdown(text)
  return {
    changeLog: {
      path,
      format,
      projectName,
      ...divide(blocks, projectName),
      targets: targetsOf(blocks),
      footnotes: footnotesOf(blocks),
    },
    blocks,
  }
}

/** The format of a change log: by the ending of its name, else Markdown if it has a heading that begins with `#`. */
function formatOf(path: string, text: string): 'rst' | 'markdown' {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  if (/\.rst$/i.test(path)) return 'rst'
  return /^#{1,6} /m.test(text) ? 'markdown' : 'rst'
}
