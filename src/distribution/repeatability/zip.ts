import { inflateRawSync } from 'node:zlib'
import type { Member } from './member.ts'

// APPNOTE.TXT 4.3.12 and 4.3.16: places within the headers.
const endSignature = Buffer.from('PK\x05\x06', 'latin1')
const centralBytes = 46
const localBytes = 30

/** The members of a zip file by its directory, in their order. */
export function readZipMembers(file: Buffer): Member[] {
  const end = file.lastIndexOf(endSignature)
  const count = file.readUInt16LE(end + 10)
  const members: Member[] = []
  let at = file.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const own = at
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => file.readUInt16LE(own + place))
    const next = own + centralBytes + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0)
    const field = (start: number, length: number, cause: string) => ({
      start: own + start,
      value: file.subarray(own + start, own + start + length),
      cause,
    })
    members.push({
      name: file.subarray(own + centralBytes, own + centralBytes + (nameBytes ?? 0)).toString(),
      fields: [
        field(12, 4, 'time stamps in zip'),
        field(38, 4, 'mode bits of files, by the umask'),
        field(4, 2, 'the system that packed it'),
      ],
      contents: () => contentsOf(file, own),
    })
    at = next
  }
  return members
}

function contentsOf(file: Buffer, central: number): Buffer {
  const method = file.readUInt16LE(central + 10)
  const packedBytes = file.readUInt32LE(central + 20)
  const local = file.readUInt32LE(central + 42)
  const start = local + localBytes + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
  const packed = file.subarray(start, start + packedBytes)
  return method === 0 ? packed : inflateRawSync(packed)
}
