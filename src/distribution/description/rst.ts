import { readBody } from './rst/body.ts'
import { Document, Halt, type RstFault } from './rst/document.ts'
import type { Element } from './rst/element.ts'
import type { Parser } from './rst/parser.ts'
import type { Block } from './rst/reader.ts'
import { linesOf, tooLong } from './rst/source-lines.ts'
import { checkBibliography } from './rst/whole/bibliography.ts'
import { checkClassMarks } from './rst/whole/class-marks.ts'
import { followTargets } from './rst/whole/followers.ts'
import { checkReferences } from './rst/whole/references.ts'
import { nested, pageOf } from './rst/whole/sections.ts'
import { isShown } from './rst/whole/shown.ts'
import { checkSubstitutions } from './rst/whole/substitutions.ts'
import { checkTransitions } from './rst/whole/transitions.ts'

export type { RstFault } from './rst/document.ts'

/**
 * What keeps a reStructuredText from being rendered on a page of the index: all that docutils warns of, as
 * `readme_renderer` sets it. In the order of the text, ten at most, since one is often the consequence of another.
 *
 * The time that it takes grows with the length of the text alone.
 *
 * @see https://github.com/pypa/readme_renderer
 */
export function faultsOfRst(text: string): readonly RstFault[] {
  const document = new Document(text.length)
  try {
    read(document, linesOf(text))
  } catch (error) {
    if (!(error instanceof Halt)) throw error
  }
  return document.faults.toSorted((one, other) => one.line - other.line)
}

function read(document: Document, lines: readonly string[]): void {
  const long = tooLong(lines)
  if (long !== -1) {
    document.report(long + 1, `Line ${long + 1} exceeds the line-length-limit`)
    return
  }
  const flat = parse(document, { lines, first: 1 })
  // What is wrong with the whole is seldom true where a part could not be read.
  if (document.faults.length > 0) return
  const children = nested(flat)
  checkClassMarks(document, children)
  checkSubstitutions(document)
  const body = pageOf(children)
  checkBibliography(document, body)
  followTargets(document, children)
  checkReferences(document)
  checkTransitions(document, body)
  if (!isShown(body)) document.report(1, 'No content rendered from RST source')
}

function parse(document: Document, block: Block): readonly Element[] {
  const parser: Parser = {
    document,
    nest: (inner, { depth }, isSidebar = false) =>
      readBody(parser, inner, { isTop: false, isSidebar, depth: depth + 1 }),
  }
  return readBody(parser, block, { isTop: true, isSidebar: false, depth: 0 })
}
