import { type ByteSource, readExactly } from './byte-source.ts'
import type { FileName } from './file-name.ts'
import { refusal } from './refusal.ts'

const endOfCentralDirectory = Buffer.from('PK\x05\x06', 'latin1')
const endOfCentralDirectoryBytes = 22
const longestComment = 0xffff

/**
 * Refuse a file that is not what its name says, or is an archive of the other kind as well: two programs would then see
 * two sets of members.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`
 */
export async function requireKind({ kind, name }: FileName, bytes: ByteSource): Promise<void> {
  const head = await readExactly(bytes, 0, Math.min(512, bytes.sizeBytes))
  switch (kind) {
    case 'wheel':
      if (head.subarray(257, 262).toString('latin1') !== 'ustar') return
      throw refusal('file-unsafe', { file: name, found: 'it is a zip archive and a tar archive at the same time' })
    case 'sdist':
      if (head[0] !== 0x1f || head[1] !== 0x8b)
        throw refusal('file-unreadable', { file: name, found: 'it is not gzip' })
      if (!(await endsAsZip(bytes))) return
      throw refusal('file-unsafe', { file: name, found: 'it is a tar archive and a zip archive at the same time' })
  }
}

async function endsAsZip(bytes: ByteSource): Promise<boolean> {
  const length = Math.min(endOfCentralDirectoryBytes + longestComment, bytes.sizeBytes)
  const tail = await readExactly(bytes, bytes.sizeBytes - length, length)
  for (let at = tail.indexOf(endOfCentralDirectory); at !== -1; at = tail.indexOf(endOfCentralDirectory, at + 1)) {
    const commentStart = at + endOfCentralDirectoryBytes
    if (commentStart <= length && commentStart + tail.readUInt16LE(commentStart - 2) === length) return true
  }
  return false
}
