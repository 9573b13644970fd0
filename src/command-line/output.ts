import { ReleaseError, theRun } from '../errors.ts'

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
