import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ByteSource } from '../distribution.ts'

const chunkBytes = 256 * 1024

// Windows has neither flag, nor the pipes that would be waited for.
const plainly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** An open file: what was read once is what is read again, whatever happens to its name. */
export class OpenFile implements ByteSource {
  readonly sizeBytes: number
  readonly #handle: FileHandle

  private constructor(handle: FileHandle, sizeBytes: number) {
    this.#handle = handle
    this.sizeBytes = sizeBytes
  }

  /** Open a file for reading. */
  static async open(path: string): Promise<OpenFile> {
    const handle = await open(path, 'r')
    const { size } = await handle.stat()
    return new OpenFile(handle, size)
  }

  /** Open a plain file for reading; `undefined` for what is none: a link, a folder, a pipe that nobody writes to. */
  static async openPlain(path: string): Promise<OpenFile | undefined> {
    const handle = await open(path, plainly).catch(() => undefined)
    if (handle === undefined) return undefined
    const facts = await handle.stat()
    if (facts.isFile()) return new OpenFile(handle, facts.size)
    await handle.close()
    return undefined
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await this.#handle.read(buffer, 0, length, offset)
    return buffer.subarray(0, bytesRead)
  }

  /** @param end The byte after the last one. */
  stream(start = 0, end = this.sizeBytes): Readable {
    // A stream of the handle itself would close it as soon as a reader stops early.
    return Readable.from(this.#chunks(start, end), { objectMode: false })
  }

  async *#chunks(start: number, end: number): AsyncGenerator<Buffer> {
    for (let offset = start; offset < end; ) {
      const chunk = await this.read(offset, Math.min(chunkBytes, end - offset))
      if (chunk.length === 0) return
      offset += chunk.length
      yield chunk
    }
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }
}

/**
 * Make a folder and those above it, unless they are there.
 *
 * Node's own way of doing so never ends below a folder in which nothing can be made and which says "not found", as
 * `/proc` does.
 */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path)
  try {
    await makeOneFolder(path)
  } catch (error) {
    if (Object(error).code !== 'ENOENT' || parent === path) throw error
    await makeFolder(parent)
    await makeOneFolder(path)
  }
}

async function makeOneFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const isThere = Object(error).code === 'EEXIST' && (await stat(path)).isDirectory()
    if (!isThere) throw error
  }
}

/** Write a new file of this user into a folder. */
export function writeFileAt(folder: string, name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text, { flag: 'wx', mode: 0o600 })
}

/** The text of a plain file that others may have written; `undefined` for what is none, or is larger. */
export async function readPlainText(path: string, longestBytes: number): Promise<string | undefined> {
  const file = await OpenFile.openPlain(path)
  if (file === undefined) return undefined
  try {
    return file.sizeBytes > longestBytes ? undefined : (await file.read(0, longestBytes)).toString()
  } finally {
    await file.close()
  }
}

/** Size and digest of a file, which is read once and never held whole. */
export async function measureFile(path: string): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { sizeBytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
