import { gunzipSync } from 'node:zlib'
import { attempt } from '../../attempt.ts'
import { causeOf } from './cause.ts'
import type { Member, MemberField } from './member.ts'
import { readTarMembers } from './tar.ts'
import { readZipMembers } from './zip.ts'

/** A place in which two builds of one file differ. */
export interface Difference {
  /** The member, and the bytes in it or in the first file; the end is not one of them. */
  readonly where: string
  /** The usual cause, as a noun: `time stamps in gzip`. */
  readonly cause: string
}

/**
 * Where two builds of one distribution differ, and why that usually is; empty if they are equal.
 *
 * @param folders Of the two checkouts: an absolute path in a member begins so.
 */
export function differencesOf(name: string, one: Buffer, two: Buffer, folders: readonly string[]): Difference[] {
  if (one.equals(two)) return []
  const found = name.endsWith('.whl')
    ? membersDiffer(readZipMembers(one), readZipMembers(two), folders)
    : sdistsDiffer(one, two, folders)
  if (found.length > 0) return found
  return [{ where: bytesOf(one, two), cause: 'another compression of the same members' }]
}

// RFC 1952, 2.3: magic, method, flags, and then the time.
const gzipTime = { start: 4, end: 8 } as const

function sdistsDiffer(one: Buffer, two: Buffer, folders: readonly string[]): Difference[] {
  const { start, end } = gzipTime
  const isTimeEqual = one.subarray(start, end).equals(two.subarray(start, end))
  const head: Difference[] = isTimeEqual ? [] : [{ where: bytes(start, end), cause: 'the time of the build in gzip' }]
  const [first, second] = [one, two].map((file) => readTarMembers(gunzipSync(file)))
  return [...head, ...membersDiffer(first ?? [], second ?? [], folders)]
}

function membersDiffer(one: readonly Member[], two: readonly Member[], folders: readonly string[]): Difference[] {
  const others = new Map(two.map((member) => [member.name, member]))
  const names = new Set(one.map(({ name }) => name))
  const onlyOne = one.filter(({ name }) => !others.has(name)).map(({ name }) => alone(name, 'first'))
  const onlyTwo = two.filter(({ name }) => !names.has(name)).map(({ name }) => alone(name, 'second'))
  const shared = one.flatMap((member) => {
    const other = others.get(member.name)
    return other === undefined ? [] : memberDiffers(member, other, folders)
  })
  const order = (members: readonly Member[], known: (name: string) => boolean): string =>
    members
      .map(({ name }) => name)
      .filter(known)
      .join('\n')
  const isMoved = order(one, (name) => others.has(name)) !== order(two, (name) => names.has(name))
  const moved: Difference[] = isMoved
    ? [{ where: 'the members', cause: 'the order in which the disk names files' }]
    : []
  return [...onlyOne, ...onlyTwo, ...moved, ...shared]
}

const alone = (name: string, build: string): Difference => ({
  where: name,
  cause: `a member of the ${build} build alone`,
})

function memberDiffers(one: Member, two: Member, folders: readonly string[]): Difference[] {
  const fields = one.fields.flatMap((field, at): Difference[] => {
    const other = two.fields[at]
    return other === undefined || field.value.equals(other.value) ? [] : [fieldDiffers(one.name, field)]
  })
  const contents = attempt(() => [one.contents(), two.contents()] as const)
  if (contents instanceof Error || contents[0].equals(contents[1])) return fields
  const cause = causeOf(one.name, contents[0], contents[1], folders)
  return [...fields, { where: `${one.name}, ${bytesOf(...contents)}`, cause }]
}

const fieldDiffers = (name: string, { start, value, cause }: MemberField): Difference => ({
  where: `${name}, ${bytes(start, start + value.length)} of the archive`,
  cause,
})

/** From the first byte that differs to behind the last one. */
function bytesOf(one: Buffer, two: Buffer): string {
  const shorter = Math.min(one.length, two.length)
  let start = 0
  while (start < shorter && one[start] === two[start]) start += 1
  let end = one.length
  let otherEnd = two.length
  while (end > start && otherEnd > start && one[end - 1] === two[otherEnd - 1]) {
    end -= 1
    otherEnd -= 1
  }
  return bytes(start, Math.max(end, start))
}

const bytes = (start: number, end: number): string => `bytes ${start} to ${end}`
