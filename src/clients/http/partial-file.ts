import { createHash, type Hash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import type { ByteProgress } from '../../voice.ts'

/** What a download wrote. */
export interface Downloaded {
  readonly sizeBytes: number
  /** 64 lower-case hex digits, of the whole file, however many answers it came in. */
  readonly sha256: string
  /** Whether more bytes came than are listed: they were not written, and are not hashed. */
  readonly isCut: boolean
}

// GitHub takes no larger asset, and the index lists how large its files are.
const limitWhereNoneIsListed = 2 * 1024 ** 3

/** The file cannot be written: that is no fault of the server. */
export class FileError extends Error {}

/**
 * A file that grows as its bytes come, hashed on the way, and what the first answer said of the whole one.
 *
 * @throws FileError
 */
export class PartialFile {
  readonly #handle: FileHandle
  readonly #listedBytes: number | undefined
  #hash: Hash = createHash('sha256')
  #sizeBytes = 0
  #isCut = false
  /** As the first answer had them; without both, nothing can be continued. */
  #etag: string | undefined
  #totalBytes: number | undefined

  private constructor(handle: FileHandle, listedBytes: number | undefined) {
    this.#handle = handle
    this.#listedBytes = listedBytes
  }

  /** @param listedBytes How large the file is, where that is known before: no more is written. */
  static async create(path: string, listedBytes: number | undefined): Promise<PartialFile> {
    return new PartialFile(await open(path, 'wx', 0o600), listedBytes)
  }

  get sizeBytes(): number {
    return this.#sizeBytes
  }

  /** What is still wanted; empty for the whole file. */
  get range(): Readonly<Record<string, string>> {
    const isBegun = this.#sizeBytes > 0 && this.#etag !== undefined
    return isBegun && this.#sizeBytes < (this.#totalBytes ?? 0) ? { range: `bytes=${this.#sizeBytes}-` } : {}
  }

  get isWhole(): boolean {
    return this.#totalBytes === undefined || this.#sizeBytes === this.#totalBytes
  }

  get isCut(): boolean {
    return this.#isCut
  }

  /** Whether more came than the first answer promised: nobody knows of which file that is. */
  get isTooLong(): boolean {
    return this.#totalBytes !== undefined && this.#sizeBytes > this.#totalBytes
  }

  /** How far it is; a file whose size nobody said is as far as it is. */
  get moved(): ByteProgress {
    return { done: this.#sizeBytes, total: this.#totalBytes ?? this.#sizeBytes }
  }

  get progress(): string {
    return `${this.#sizeBytes} of ${this.#totalBytes ?? 'an unknown number of'} bytes`
  }

  get measured(): Downloaded {
    return { sizeBytes: this.#sizeBytes, sha256: this.#hash.copy().digest('hex'), isCut: this.#isCut }
  }

  /** Forget what came so far. @param headers Those of the answer that brings the whole file. */
  async begin({ etag, 'content-length': length }: IncomingHttpHeaders): Promise<void> {
    await this.#write(() => this.#handle.truncate(0))
    this.#hash = createHash('sha256')
    this.#sizeBytes = 0
    this.#isCut = false
    this.#etag = etag
    this.#totalBytes = length === undefined ? this.#listedBytes : Number(length)
  }

  /** Whether an answer is exactly the rest of the file of the first answer. @see RFC 9110, section 14.4 */
  isContinuedBy(status: number | undefined, { etag, 'content-range': range = '' }: IncomingHttpHeaders): boolean {
    if (status !== 206 || etag === undefined || etag !== this.#etag || this.#totalBytes === undefined) return false
    return (
      this.#sizeBytes < this.#totalBytes &&
      range === `bytes ${this.#sizeBytes}-${this.#totalBytes - 1}/${this.#totalBytes}`
    )
  }

  /** Write what came, up to the size that is listed. */
  async append(given: Buffer): Promise<void> {
    const roomBytes = Math.max(0, (this.#listedBytes ?? limitWhereNoneIsListed) - this.#sizeBytes)
    this.#isCut ||= given.length > roomBytes
    const chunk = given.subarray(0, roomBytes)
    for (let written = 0; written < chunk.length; ) {
      const at = this.#sizeBytes + written
      const { bytesWritten } = await this.#write(() => this.#handle.write(chunk, written, chunk.length - written, at))
      written += bytesWritten
    }
    this.#hash.update(chunk)
    this.#sizeBytes += chunk.length
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }

  async #write<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (cause) {
      throw new FileError('the file cannot be written', { cause })
    }
  }
}
