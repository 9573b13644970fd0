import { ReleaseError, theRun } from '../errors.ts'
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

/**
 * One of the two streams of a process. Its reader may leave, as `head` does, or it may not take what is written: nothing
 * is written from then on, and who writes goes on, since a command that changes something must not end half-way because
 * nobody reads what it says.
 */
export class Output {
  readonly #name: 'stdout' | 'stderr'
  readonly #stream: NodeJS.WritableStream
  #last: Promise<void> = Promise.resolve()
  #failure: NodeJS.ErrnoException | undefined

  constructor(name: 'stdout' | 'stderr', stream: NodeJS.WritableStream) {
    this.#name = name
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => this.#fail(error))
  }

  /** Write a text as it is. */
  write(text: string): void {
    if (this.#failure !== undefined) return
    this.#last = new Promise((done) => {
      this.#stream.write(text, (error) => {
        if (error) this.#fail(error)
        done()
      })
    })
  }

  /**
   * Wait until all is written. A reader who left got what they wanted.
   *
   * @throws ReleaseError `output-failed`, for everything else that keeps a text from where it should be.
   */
  async written(): Promise<void> {
    await this.#last
    if (this.#failure === undefined || this.#failure.code === 'EPIPE') return
    throw new ReleaseError('output-failed', {
      message: `${this.#name} did not take what was written to it: ${this.#failure.message}.`,
      hint: `Send ${this.#name} to where it can be written and has room, and run ${theRun} again; what is done stays done.`,
    })
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#failure ??= error
  }
}
