import type { Parser } from '../parser.ts'
import type { Reader } from '../reader.ts'

/** Report that a construct ends where the next line stands, without a blank line before it. */
export function reportUnindent(parser: Parser, reader: Reader, construct: string): void {
  parser.document.report(reader.number(), `${construct} ends without a blank line; unexpected unindent`)
}
