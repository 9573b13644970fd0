import type { Said } from '../voice.ts'
import { progressLine } from './progress.ts'
import { visibleLine } from './terminal.ts'
import { formatSize } from './words.ts'

// A smaller file is there before anybody has read how far it is.
const shownFromBytes = 5_000_000
// Ten times a second is as often as an eye follows.
const rewriteMs = 100

// Return, and erase the line. https://www.xfree86.org/current/ctlseqs.html
const rewind = '\r\u001b[K'

/**
 * Progress on a terminal: one line that is written over, and gone when the report comes. Where nobody looks (a pipe, a
 * file), a line for each thing that is done.
 */
export class TerminalProgress {
  readonly #columns: number | undefined
  #isShown = false
  #moving: { readonly name: string; readonly sinceMs: number } | undefined
  #rewrittenMs = Number.NEGATIVE_INFINITY

  /** @param columns Width of the terminal; `undefined` where there is none, and then each line stays. */
  constructor(columns: number | undefined) {
    this.#columns = columns
  }

  /**
   * What is to be written of one thing that is said; may be nothing.
   *
   * @param nowMs Of any clock that does not go back.
   */
  text(said: Said, nowMs: number): string {
    // What somebody looks for must not be written over.
    if (said.kind === 'request') return this.#line(said)
    if (said.kind === 'bytes') return this.#bytes(said, nowMs)
    return this.#columns === undefined ? this.#line(said) : this.#rewritten(progressLine(said) ?? '', this.#columns)
  }

  /** What is to be written before anything else is. */
  clear(): string {
    const wasShown = this.#isShown
    this.#isShown = false
    return wasShown ? rewind : ''
  }

  #line(said: Said): string {
    const line = progressLine(said)
    return line === undefined ? '' : `${this.clear()}${line}\n`
  }

  #rewritten(line: string, columns: number): string {
    this.#isShown = true
    // The last column stays free: some terminals begin the next line with it.
    return `${rewind}${[...line].slice(0, columns - 1).join('')}`
  }

  #bytes({ what, name, bytes: { done, total } }: Extract<Said, { kind: 'bytes' }>, nowMs: number): string {
    if (this.#columns === undefined || total < shownFromBytes) return ''
    if (this.#moving?.name !== name) this.#moving = { name, sinceMs: nowMs }
    if (nowMs - this.#rewrittenMs < rewriteMs && done < total) return ''
    this.#rewrittenMs = nowMs
    const elapsedMs = nowMs - this.#moving.sinceMs
    const rate = elapsedMs > 0 ? `, ${formatSize(Math.round((done * 1000) / elapsedMs))}/s` : ''
    const line = `${what} ${name}: ${formatSize(done)} of ${formatSize(total)}${rate}`
    return this.#rewritten(visibleLine(line), this.#columns)
  }
}
