import { StringDecoder } from 'node:string_decoder'
import { stripVTControlCharacters } from 'node:util'
import { visible } from '../../quoted.ts'
import { visibleLine } from '../../report/terminal.ts'

// A program may print without end and without a line end.
const longestPiece = 8192

/** Splits one stream of a program into lines where the runner does: at `\n`, `\r\n`, and `\r` alone. */
export class SaidLines {
  readonly #decoder = new StringDecoder('utf8')
  #rest = ''

  /** The lines that are whole now; a very long one comes in pieces. */
  add(chunk: Buffer): string[] {
    // A "\r" at the very end may be half of a line end.
    const lines = (this.#rest + this.#decoder.write(chunk)).split(/\r\n|\n|\r(?=[^\n])/)
    this.#rest = lines.pop() ?? ''
    if (this.#rest.length > longestPiece) {
      lines.push(this.#rest)
      this.#rest = ''
    }
    return lines
  }

  /** What was said without a line end. */
  end(): string[] {
    const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '')
    this.#rest = ''
    return rest === '' ? [] : [rest]
  }
}

/** A line for the log of a job, which commands neither a terminal nor the runner: without colors. */
export function inertLine(line: string): string {
  return visibleLine(stripVTControlCharacters(line).replaceAll('\t', '    '))
}

const longestLine = 300

/** A line for a message: without colors, not endless, and with what cannot be seen as `\u{202e}`. */
export function readable(line: string): string {
  const plain = stripVTControlCharacters(line).trimEnd()
  const shown = plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain
  return shown.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, visible)
}
