import { MemberNames } from '../archive-names.ts'
import { expansionLimitBytes } from '../expansion.ts'
import { refusal } from '../refusal.ts'
import type { ZipMember } from '../zip/archive.ts'

const regularFile = 0o100000
const directory = 0o040000
const stored = 0
const deflated = 8
const encryptedFlag = 0x01
const utf8Flag = 0x800

/**
 * Demand of every member of a wheel that it can be unpacked where it belongs, by every program alike.
 *
 * @returns The names of the members.
 * @throws ReleaseError `file-unsafe`, `file-unreadable`, `file-credential`, `file-too-large`
 */
export function requireSafeMembers(file: string, sizeBytes: number, members: readonly ZipMember[]): MemberNames {
  const names = new MemberNames(file)
  for (const member of members) {
    names.add(member.name, member.isDirectory)
    const fault = faultOfMember(member)
    if (fault !== undefined) {
      throw refusal('file-unsafe', { file, found: `member ${JSON.stringify(member.name)} ${fault}` })
    }
  }
  const unpackedBytes = members.reduce((total, member) => total + member.sizeBytes, 0)
  if (unpackedBytes > expansionLimitBytes(sizeBytes)) {
    const found = `File exceeds compression ratio of 50: ${sizeBytes} bytes unpack to ${unpackedBytes}`
    throw refusal('file-unsafe', { file, found })
  }
  return names
}

function faultOfMember({ name, isDirectory, fileType, method, flags }: ZipMember): string | undefined {
  if (![0, isDirectory ? directory : regularFile].includes(fileType)) return 'is neither a file nor a directory'
  if (method !== stored && method !== deflated) return `does not use a supported compression type (it has ${method})`
  if (flags & encryptedFlag) return 'is encrypted'
  // Readers take another code page for a name that is not marked.
  if (/[^\0-\x7f]/.test(name) && !(flags & utf8Flag)) return 'has a name that is not marked as UTF-8'
  return undefined
}
