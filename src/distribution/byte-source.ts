import type { Readable } from 'node:stream'

/** The bytes of one file, wherever they lie. Reading twice gives the same bytes. */
export interface ByteSource {
  readonly sizeBytes: number
  /** Fewer bytes than asked for only at the end of the file. */
  read(offset: number, length: number): Promise<Buffer>
  /** From `start` (0 if left out) up to, and without, `end` (the size if left out). */
  stream(start?: number, end?: number): Readable
}

/**
 * Read that many bytes or fail.
 *
 * @throws RangeError if the file ends before that.
 */
export async function readExactly(bytes: ByteSource, offset: number, length: number): Promise<Buffer> {
  if (offset < 0 || offset + length > bytes.sizeBytes) {
    throw new RangeError(`bytes ${offset} to ${offset + length} of ${bytes.sizeBytes} do not exist`)
  }
  const found = await bytes.read(offset, length)
  if (found.length !== length)
    throw new RangeError(`only ${found.length} of ${length} bytes at ${offset} could be read`)
  return found
}
