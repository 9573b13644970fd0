import type { Member } from './member.ts'

const blockBytes = 512

/** The members of a tar file in their order; a header that extends the next one is a member of its own. */
export function readTarMembers(file: Buffer): Member[] {
  const members: Member[] = []
  let extended = ''
  for (let at = 0; at + blockBytes <= file.length && file[at] !== 0; ) {
    const own = at
    const text = (start: number, length: number): string =>
      file
        .subarray(own + start, own + start + length)
        .toString()
        .replace(/\0.*$/s, '')
    const sizeBytes = Number.parseInt(text(124, 12).trim() || '0', 8)
    const contents = file.subarray(own + blockBytes, own + blockBytes + sizeBytes)
    const kind = text(156, 1)
    const isExtension = kind === 'x' || kind === 'g' || kind === 'L' || kind === 'K'
    const prefix = text(345, 155)
    const plain = prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`
    const name = isExtension ? `the extended header ${members.length}` : extended || plain
    // POSIX ustar, "ustar Interchange Format".
    const field = (start: number, length: number, cause: string) => ({
      start: own + start,
      value: file.subarray(own + start, own + start + length),
      cause,
    })
    members.push({
      name,
      fields: [
        field(136, 12, 'time stamps in tar'),
        field(100, 8, 'mode bits of files, by the umask'),
        field(108, 16, 'numbers of the user and the group in tar'),
        field(265, 64, 'names of the user and the group in tar'),
      ],
      contents: () => contents,
    })
    extended = isExtension ? nameIn(kind, contents, extended) : ''
    at += blockBytes + Math.ceil(sizeBytes / blockBytes) * blockBytes
  }
  return members
}

function nameIn(kind: string, contents: Buffer, before: string): string {
  if (kind === 'L') return contents.toString().replace(/\0.*$/s, '')
  return /^\d+ path=(.*)$/m.exec(contents.toString())?.[1] ?? before
}
