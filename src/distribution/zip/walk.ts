import { type ByteSource, readExactly } from '../byte-source.ts'
import { refusal } from '../refusal.ts'

/** A record of the zip format: how it begins, and the length of its fixed part. */
export interface ZipRecord {
  readonly signature: number
  readonly sizeBytes: number
}

/** Small neighboring records are read together. */
const windowBytes = 4096

/** Reads one zip archive from its first byte to its last, and fails with RangeError where it ends too early. */
export class ZipWalk {
  readonly #file: string
  readonly #bytes: ByteSource
  #window: Buffer = Buffer.alloc(0)
  #windowStart = 0
  #offset = 0

  constructor(file: string, bytes: ByteSource) {
    this.#file = file
    this.#bytes = bytes
  }

  get offset(): number {
    return this.#offset
  }

  /** The fixed part of a record, if that record comes next. */
  async take({ signature, sizeBytes }: ZipRecord): Promise<Buffer | undefined> {
    const start = await this.#peek(4)
    return start.readUInt32LE(0) === signature ? await this.next(sizeBytes) : undefined
  }

  /** The next bytes, whatever they are. */
  async next(length: number): Promise<Buffer> {
    const found = await this.#peek(length)
    this.#offset += length
    return found
  }

  skip(length: number): void {
    this.#offset += length
  }

  /** The error for a framing that PyPI refuses, in its words. */
  refused(reason: string): Error {
    return refusal('file-unsafe', { file: this.#file, found: `ZIP archive not accepted by PyPI: ${reason}` })
  }

  async #peek(length: number): Promise<Buffer> {
    const isInside =
      this.#offset >= this.#windowStart && this.#offset + length <= this.#windowStart + this.#window.length
    if (!isInside) {
      const rest = this.#bytes.sizeBytes - this.#offset
      this.#window = await readExactly(this.#bytes, this.#offset, Math.max(length, Math.min(windowBytes, rest)))
      this.#windowStart = this.#offset
    }
    const at = this.#offset - this.#windowStart
    return this.#window.subarray(at, at + length)
  }
}
