import { gzipSync } from 'node:zlib'
import { type TarEntry, tar } from '../../distribution/archives.ts'
import type { WheelCase } from './wheel.ts'

/** A source distribution to be made: of the same parts. */
type SdistCase = WheelCase

/** The members of a good sdist, and its top folder. */
interface GoodSdist {
  readonly top: string
  readonly packageInfo: TarEntry
  readonly others: readonly TarEntry[]
}

type Recipe = (good: GoodSdist) => Promise<Buffer>

const file = (name: string, contents = 'x\n'): TarEntry => ({ name, contents })
const packed = async (entries: readonly TarEntry[]): Promise<Buffer> => gzipSync(await tar(entries))

/** Members beside those of a good one. */
const beside =
  (members: (top: string) => readonly TarEntry[]): Recipe =>
  ({ top, packageInfo, others }) =>
    packed([packageInfo, ...others, ...members(top)])

/** The members in another top folder. */
const inFolder =
  (folder: string): Recipe =>
  ({ top, packageInfo, others }) =>
    packed([packageInfo, ...others].map((entry) => ({ ...entry, name: entry.name.replace(top, folder) })))

/** Something behind the archive. */
const followedBy =
  (more: Buffer | ((good: GoodSdist) => Promise<Buffer>)): Recipe =>
  async (good) =>
    Buffer.concat([await beside(() => [])(good), Buffer.isBuffer(more) ? more : await more(good)])

/** A member more whose header was changed after it was written; its checksum is set right again. */
const patched =
  (member: (top: string) => TarEntry, change: (header: Buffer) => void, rest: readonly string[] = []): Recipe =>
  async ({ top, packageInfo, others }) => {
    const added = member(top)
    const archive = await tar([added, ...rest.map((name) => file(`${top}/${name}`)), packageInfo, ...others])
    const start = archive.indexOf(`${added.name}\0`)
    const header = archive.subarray(start, start + 512)
    change(header)
    header.fill(' ', 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    return gzipSync(archive)
  }

/** What `git archive` begins with: the name of the commit. */
const globalHeader = file('pax_global_header', `52 comment=${'0123456789'.repeat(4)}\n`)

const type = (flag: string) => (header: Buffer) => void header.write(flag, 156, 'latin1')
const longName = `${'n'.repeat(194)}.py`

/** By the name of the case: what is odd about the archive. */
const recipes: Readonly<Record<string, Recipe>> = {
  s03b: inFolder('case-s03b-1.0'),
  s03c: inFolder('case_s03c-2.0'),
  s05: beside((top) => [{ name: `${top}/link`, type: 'symlink', linkname: 'pyproject.toml' }]),
  s06: beside((top) => [{ name: `${top}/link`, type: 'symlink', linkname: '../../etc/passwd' }]),
  s07: beside((top) => [{ name: `${top}/link`, type: 'link', linkname: `${top}/pyproject.toml` }]),
  s09: beside(() => [file('/etc/evil')]),
  // As bzip2 begins.
  s13: () => Promise.resolve(Buffer.from('BZh91AY&SYand so on, as nobody reads it')),
  s13b: ({ packageInfo, others }) => tar([packageInfo, ...others]),
  s15: followedBy(Buffer.from('garbage')),
  s15b: followedBy(Buffer.alloc(512)),
  s16: followedBy(({ top }) => packed([file(`${top}/hidden.py`)])),
  s17: ({ packageInfo, others }) => packed([packageInfo, ...others.slice(1)]),
  s18: ({ top, packageInfo, others }) =>
    packed([packageInfo, ...others].map((entry) => ({ ...entry, name: entry.name.replace(top, `./${top}`) }))),
  s18b: beside(() => [{ name: './', type: 'directory' }]),
  // A header of type L holds the name of the member that follows.
  s19: patched((top) => file('././@LongLink', `${top}/${longName}\0`), type('L'), [longName.slice(0, 60)]),
  s22: beside(() => [file('setup.py')]),
  s30: () => Promise.resolve(gzipSync(Buffer.from('This is no archive.\n'.repeat(60)))),
  s31: ({ top, packageInfo, others }) => packed([{ ...packageInfo, name: `${top}/sub/PKG-INFO` }, ...others]),
  s32: beside((top) => [file(`${top}/tests/ünïcode.txt`)]),
  s34: patched(
    (top) => file(`${top}/caf?.txt`),
    (header) => void header.writeUInt8(0xe9, header.indexOf('?')),
  ),
  s36: beside((top) => [file(`${top}/a\\b.txt`)]),
  s37: beside((top) => [file(`${top}/space `), file(`${top}/colon:colon`)]),
  s38: beside((top) => [
    file(`${top}/.git/config`, '[remote "origin"]\n\turl = https://jane:hunter2@example.com/case\n'),
  ]),
  s39: beside((top) => [file(`${top}/tests/.netrc`, 'machine example.com login jane password hunter2\n')]),
  s40: ({ top, packageInfo, others }) =>
    packed([
      { ...packageInfo, name: `${top}/INFO` },
      { name: `${top}/PKG-INFO`, type: 'symlink', linkname: 'INFO' },
      ...others,
    ]),
  s41: beside((top) => [
    file(`${top}/COPYING`, 'MIT\n'),
    { name: `${top}/LICENSE`, type: 'symlink', linkname: 'COPYING' },
  ]),
  s42: patched(() => globalHeader, type('g')),
}

/** The bytes of a source distribution. */
export function makeSdist({ id, stem: top, metadata }: SdistCase): Promise<Buffer> {
  const recipe = recipes[id] ?? beside(() => [])
  return recipe({
    top,
    packageInfo: file(`${top}/PKG-INFO`, metadata),
    others: [file(`${top}/pyproject.toml`, '[build-system]\n'), file(`${top}/case.py`, 'answer = 42\n')],
  })
}
