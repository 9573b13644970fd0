import type { Readable } from 'node:stream'

/** A stream of bytes, read by lines and by lengths. It throws an Error if the stream ends too early. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** The bytes up to the next line feed, without it. */
  async line(): Promise<Buffer> {
    for (;;) {
      const end = this.#held.indexOf('\n')
      if (end !== -1) {
        const line = this.#held.subarray(0, end)
        this.#held = this.#held.subarray(end + 1)
        return line
      }
      this.#held = Buffer.concat([this.#held, await this.#next()])
    }
  }

  /** The next bytes, so many of them. */
  async take(length: number): Promise<Buffer> {
    const parts = [this.#held]
    let size = this.#held.length
    while (size < length) {
      const chunk = await this.#next()
      parts.push(chunk)
      size += chunk.length
    }
    const all = Buffer.concat(parts)
    this.#held = all.subarray(length)
    return all.subarray(0, length)
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next()
    if (done) throw new Error('The stream ended too early.')
    return value
  }
}
