import { type Element, element } from '../element.ts'
import type { Parser } from '../parser.ts'
import { isBlank, type Reader } from '../reader.ts'
import { reportUnindent } from './unindent.ts'

/** Read the literal block that `::` announced: indented, or each line with the same mark before it. */
export function readLiteralBlock(parser: Parser, reader: Reader): readonly Element[] {
  const { lines, first, endsBlank } = reader.takeIndented()
  if (lines.length === 0) return readQuoted(parser, reader)
  if (!endsBlank) reportUnindent(parser, reader, 'Literal block')
  return [element('other', first)]
}

function readQuoted(parser: Parser, reader: Reader): readonly Element[] {
  const first = reader.number()
  const mark = reader.peek()?.[0] ?? ''
  if (!/[!-/:-@[-`{-~]/.test(mark)) {
    parser.document.report(first, 'Literal block expected; none found')
    return []
  }
  while (reader.peek()?.startsWith(mark)) reader.index += 1
  const next = reader.peek()
  if (next !== undefined && !isBlank(next)) {
    const fault = next.startsWith(' ') ? 'Unexpected indentation' : 'Inconsistent literal block quoting'
    parser.document.report(reader.number(), fault)
  }
  return [element('other', first)]
}
