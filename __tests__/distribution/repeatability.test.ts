import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { differencesOf } from '../../src/distribution/repeatability/differences.ts'
import { sdist, sdistEntries, sdistName, tar, wheelEntries, wheelName, zip } from './archives.ts'

const folders = ['/home/ada/rocket', '/tmp/again']
const wheel = (files: Readonly<Record<string, string>>): Buffer => zip(wheelEntries(files))
const again = (one: string, two: string, name = 'rocket/a.py') =>
  differencesOf(wheelName, wheel({ [name]: one }), wheel({ [name]: two }), folders)

test('equal files differ nowhere', async () => {
  expect(differencesOf(wheelName, wheel({}), wheel({}), folders)).toEqual([])
  expect(differencesOf(sdistName, await sdist(), await sdist(), folders)).toEqual([])
})

test.each([
  ['built = "2026-11-30 20:00:01"\n', 'built = "2026-11-30 20:07:44"\n', 'bytes 24 to 28', 'the time of the build'],
  ['built = 1795267793\n', 'built = 1795267801\n', 'bytes 15 to 18', 'the time of the build'],
  ['a = "/home/ada/rocket/a.c"\n', 'a = "/tmp/again/a.c"\n', 'bytes 6 to 21', 'an absolute path'],
  ['a\nb\n', 'b\na\n', 'bytes 0 to 3', 'the order of files or of hashes'],
  ['all = {1, 2, 3}\n', 'all = {3, 1, 2}\n', 'bytes 7 to 14', 'the order of hashes'],
  ['a', 'ab', 'bytes 1 to 1', 'something else'],
])('%j and %j differ at %s, by %s', (one, two, where, cause) => {
  const [member, record, ...rest] = again(one, two)
  expect([member, rest]).toEqual([{ where: `rocket/a.py, ${where}`, cause }, []])
  expect(record).toMatchObject({ cause: 'digests of the members that differ' })
})

test.each([
  ['rocket/a.pyc', 'compiled modules, which hold the time or the place of their source'],
  ['rocket/a.cpython-313-x86_64-linux-gnu.so', 'a compiler that writes times or paths'],
])('of %s, %s', (name, cause) => {
  expect(again('a\u0000b', 'c\u0000d', name)[0]?.cause).toBe(cause)
})

test('of a zip file, times, modes, order, and members', () => {
  const entries = wheelEntries()
  const plain = zip(entries)
  const later = Buffer.from(plain)
  const central = later.indexOf('PK\x01\x02')
  later.writeUInt16LE(0x1234, central + 12)
  expect(differencesOf(wheelName, plain, later, folders)).toEqual([
    {
      where: `rocket/__init__.py, bytes ${central + 12} to ${central + 16} of the archive`,
      cause: 'time stamps in zip',
    },
  ])
  const masked = zip(entries.map((entry) => ({ ...entry, mode: 0o100640 })))
  expect(new Set(differencesOf(wheelName, plain, masked, folders).map(({ cause }) => cause))).toEqual(
    new Set(['mode bits of files, by the umask']),
  )
  expect(differencesOf(wheelName, plain, zip(entries.toReversed()), folders)).toEqual([
    { where: 'the members', cause: 'the order in which the disk names files' },
  ])
  expect(differencesOf(wheelName, plain, zip(entries.slice(1)), folders)).toEqual([
    { where: 'rocket/__init__.py', cause: 'a member of the first build alone' },
  ])
})

test('of a source distribution, the same, and the time of gzip', async () => {
  const one = await sdist()
  const later = Buffer.from(one)
  later.writeUInt32LE(1_795_267_793, 4)
  expect(differencesOf(sdistName, one, later, folders)).toEqual([
    { where: 'bytes 4 to 8', cause: 'the time of the build in gzip' },
  ])
  const changed = async (change: object) =>
    gzipSync(await tar(sdistEntries.map((entry) => ({ mtime: new Date(0), ...entry, ...change }))))
  const causes = async (change: object) => {
    const found = differencesOf(sdistName, await changed({}), await changed(change), folders)
    return [...new Set(found.map(({ cause }) => cause))]
  }
  expect(await causes({ mtime: new Date(1000) })).toEqual(['time stamps in tar'])
  expect(await causes({ mode: 0o640 })).toEqual(['mode bits of files, by the umask'])
  expect(await causes({ uid: 1001, gid: 1001 })).toEqual(['numbers of the user and the group in tar'])
  expect(await causes({ uname: 'ada' })).toEqual(['names of the user and the group in tar'])
  const small = gzipSync(gunzipSync(one), { level: 1 })
  const big = gzipSync(Buffer.from(gunzipSync(one)), { level: 9 })
  expect(differencesOf(sdistName, small, big, folders).map(({ cause }) => cause)).toEqual(
    small.equals(big) ? [] : ['another compression of the same members'],
  )
})
