import { readBlocks } from './block-reader.ts'
import { readLines } from './lines.ts'
import { readFence, readIndentedCode } from './markdown/code.ts'
import { readHeading, readRule } from './markdown/headings.ts'
import { readList } from './markdown/lists.ts'
import { readComment, readHtml, readTable, readTarget } from './markdown/others.ts'
import { readParagraph, readQuote } from './markdown/paragraphs.ts'
import type { Block } from './tree.ts'

const readers = [
  readIndentedCode,
  readFence,
  readHeading,
  readRule,
  readQuote,
  readList,
  readComment,
  readHtml,
  readTarget,
  readTable,
  readParagraph,
]

/**
 * Read a file of Markdown, with the roles and directives of MyST, into blocks; headings stand between them.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://myst-parser.readthedocs.io/en/latest/syntax/roles-and-directives.html
 */
export function parseMarkdown(source: string): readonly Block[] {
  return readBlocks(readLines(source, 4), readers)
}
