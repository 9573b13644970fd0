import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Entry, extract } from 'tar-stream'
import type { ByteSource } from '../byte-source.ts'
import { capAt, expansionLimitBytes } from '../expansion.ts'

// What people write; and of all that is asked for, so much is held.
const memberLimitBytes = 4 * 1024 * 1024
const totalLimitBytes = 32 * 1024 * 1024

/**
 * The bytes of some files of a source distribution that was inspected.
 *
 * @param paths Without its top folder.
 * @returns By path; a file that is too large to be a source is left out.
 */
export async function readSdistMembers(
  file: string,
  bytes: ByteSource,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>()
  const archive = extract()
  const read = async (): Promise<void> => {
    let leftBytes = totalLimitBytes
    for await (const entry of archive) {
      const path = entry.header.name.replace(/^[^/]*\//, '')
      const { size = 0 } = entry.header
      if (!paths.has(path) || size > memberLimitBytes || size > leftBytes) entry.resume()
      else {
        leftBytes -= size
        found.set(path, await bytesOf(entry))
      }
    }
  }
  const unpacked = pipeline(bytes.stream(), createGunzip(), capAt(expansionLimitBytes(bytes.sizeBytes), file), archive)
  await Promise.all([read(), unpacked])
  return found
}

async function bytesOf(entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk)
  return Buffer.concat(chunks)
}
