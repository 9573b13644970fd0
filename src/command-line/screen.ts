import { TerminalProgress } from '../report/terminal-progress.ts'
import type { Voice } from '../voice.ts'

/** The two streams of a process, and what is known of them. */
export interface Streams {
  /** Text to stdout, as it is. */
  readonly out: (text: string) => void
  /** Text to stderr, as it is. */
  readonly err: (text: string) => void
  /** Width of the terminal that stderr is, in columns; `undefined` where it is none. */
  readonly columns: number | undefined
  readonly now: () => Date
}

/** What a command shows: data, talk, and progress, of which the last never stays in the way of the other two. */
export class Screen {
  readonly #streams: Streams
  readonly #progress: TerminalProgress

  constructor(streams: Streams) {
    this.#streams = streams
    this.#progress = new TerminalProgress(streams.columns)
  }

  /** Talk. */
  say(line: string): void {
    this.#clear()
    this.#streams.err(`${line}\n`)
  }

  /** Data. */
  write(line: string): void {
    this.#clear()
    this.#streams.out(`${line}\n`)
  }

  /** Who is told what goes on. @param isVerbose Also of each request. */
  voice(isVerbose: boolean): Voice {
    return (said) => {
      if (said.kind === 'request' && !isVerbose) return
      const text = this.#progress.text(said, this.#streams.now().getTime())
      if (text !== '') this.#streams.err(text)
    }
  }

  #clear(): void {
    const text = this.#progress.clear()
    if (text !== '') this.#streams.err(text)
  }
}
