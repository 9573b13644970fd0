import { readBlocks } from '../block-reader.ts'
import { readLines } from '../lines.ts'
import type { Block } from '../tree.ts'
import { readExplicit } from './explicit.ts'
import { readHeading, withLevels } from './headings.ts'
import { readBullets, readNumbers } from './lists.ts'
import { readDoctest, readFields, readLineBlock, readTable } from './others.ts'
import { readParagraph, readQuote } from './paragraphs.ts'

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
