import { createInflateRaw } from 'node:zlib'

const queueLimitBytes = 2 ** 20
const trailerBytes = 8

/**
 * What gzip holds, read from front to back; an error counts only for who reads as far as it. Node's own reader gives nothing
 * of a file with garbage behind it, and the check sum is behind what anybody reads of a tar archive.
 */
export class GunzipReader {
  readonly #bytes: Buffer
  #position = 0
  #queue: Buffer[] = []
  #queuedBytes = 0
  #state: 'open' | 'ended' | 'truncated' | 'broken' = 'open'
  #inflate = createInflateRaw()
  #wake: () => void = () => {}

  constructor(bytes: Buffer) {
    this.#bytes = bytes
    this.#openMember()
  }

  /** What came after all that could be read. */
  get end(): 'none' | 'ended' | 'truncated' | 'broken' {
    return this.#state === 'open' || this.#queuedBytes > 0 ? 'none' : this.#state
  }

  /** @returns Fewer bytes when it ends or breaks off before. */
  async readUpTo(count: number): Promise<Buffer> {
    await this.#fill(count)
    const all = Buffer.concat(this.#queue)
    const [read, rest] = [all.subarray(0, count), all.subarray(count)]
    this.#queue = rest.length === 0 ? [] : [rest]
    this.#queuedBytes = rest.length
    return read
  }

  /** @returns Whether there was as much to skip. */
  async skip(count: number): Promise<boolean> {
    let rest = count
    while (rest > 0) {
      const skipped = await this.readUpTo(Math.min(rest, queueLimitBytes))
      if (skipped.length === 0) return false
      rest -= skipped.length
    }
    return true
  }

  async #fill(count: number): Promise<void> {
    while (this.#queuedBytes < count && this.#state === 'open') {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      this.#inflate.resume()
      await woken
    }
  }

  /** RFC 1952, 2.3: one member after the other, as if they were one; zeros may be between them. */
  #openMember(): void {
    const start = headerEnd(this.#bytes, this.#position)
    if (typeof start === 'string') {
      this.#close(start)
      return
    }
    const inflate = createInflateRaw()
    this.#inflate = inflate
    inflate.on('data', (chunk: Buffer) => {
      this.#queue.push(chunk)
      this.#queuedBytes += chunk.length
      if (this.#queuedBytes > queueLimitBytes) inflate.pause()
      this.#wake()
    })
    inflate.on('error', (error: NodeJS.ErrnoException) =>
      this.#close(error.code === 'Z_BUF_ERROR' ? 'truncated' : 'broken'),
    )
    inflate.on('end', () => {
      this.#position = start + inflate.bytesWritten + trailerBytes
      while (this.#bytes[this.#position] === 0) this.#position += 1
      if (this.#position === this.#bytes.length) this.#close('ended')
      else this.#openMember()
    })
    inflate.end(this.#bytes.subarray(start))
  }

  #close(state: 'ended' | 'truncated' | 'broken'): void {
    this.#state = state
    this.#wake()
  }
}

/** @returns Where the data of a member begins, or how its header fails. */
function headerEnd(bytes: Buffer, start: number): number | 'truncated' | 'broken' {
  if (start + 10 > bytes.length) return 'truncated'
  if (bytes.readUInt16BE(start) !== 0x1f8b || bytes[start + 2] !== 8) return 'broken'
  const flags = bytes[start + 3] ?? 0
  let at = start + 10
  if ((flags & 0x04) !== 0) at += at + 2 > bytes.length ? bytes.length : 2 + bytes.readUInt16LE(at)
  for (const flag of [0x08, 0x10]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return 'truncated'
    at = end + 1
  }
  if ((flags & 0x02) !== 0) at += 2
  return at > bytes.length ? 'truncated' : at
}
