import { readBlocks } from './block-reader.ts'
import { readLines } from './lines.ts'
import { readExplicit } from './rst/explicit.ts'
import { readHeading, withLevels } from './rst/headings.ts'
import { readBullets, readNumbers } from './rst/lists.ts'
import { readDoctest, readFields, readLineBlock, readTable } from './rst/others.ts'
import { readParagraph, readQuote } from './rst/paragraphs.ts'
import type { Block } from './tree.ts'

const readers = [
  readQuote,
  readBullets,
  readNumbers,
  readFields,
  readDoctest,
  readLineBlock,
  readTable,
  readExplicit,
  readHeading,
  readParagraph,
]

/**
 * Read a file of reStructuredText into blocks; headings stand between them, not around them.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export function parseRst(source: string): readonly Block[] {
  // Docutils, "tab_width".
  return withLevels(readBlocks(readLines(source, 8), readers))
}
