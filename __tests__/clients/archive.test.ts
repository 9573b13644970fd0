import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { packFolder, unpackAny, unpackFolder } from '../../src/clients/archive.ts'
import { measureFile } from '../../src/clients/files.ts'
import { tar, zip } from '../distribution/archives.ts'
import { refusalOf } from '../refusal-of.ts'
import { testFolder } from '../worlds/folder.ts'

const folder = testFolder()
const files = { 'b.whl': 'wheel', 'a.tar.gz': 'source', 'empty.txt': '' }

function written(names: readonly (keyof typeof files)[] = ['b.whl', 'a.tar.gz', 'empty.txt']): string {
  const path = folder.at('folder')
  mkdirSync(path)
  for (const name of names) writeFileSync(join(path, name), files[name])
  return path
}

function emptyFolder(): string {
  const path = folder.at('unpacked')
  mkdirSync(path)
  return path
}

const modifiedEpoch = 1_795_267_793

test('what is packed is unpacked, and nothing else of the folder', async () => {
  const packed = folder.at('packed.tar')
  await packFolder(packed, { folder: written(), names: ['b.whl', 'a.tar.gz'], modifiedEpoch })
  const target = emptyFolder()
  expect(await unpackFolder(packed, target)).toEqual(['a.tar.gz', 'b.whl'])
  expect(readFileSync(join(target, 'b.whl'), 'utf8')).toBe('wheel')
})

test('equal files are equal archives, in whichever order they are named and whenever they were written', async () => {
  const digests = await Promise.all(
    [
      ['b.whl', 'empty.txt', 'a.tar.gz'],
      ['a.tar.gz', 'b.whl', 'empty.txt'],
    ].map(async (names) => {
      const packed = folder.at('packed.tar')
      const sha256 = await packFolder(packed, { folder: written(), names, modifiedEpoch })
      expect((await measureFile(packed)).sha256).toBe(sha256)
      return sha256
    }),
  )
  expect(digests[0]).toBe(digests[1])
})

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test.each<[string, (path: string) => void]>([
  ['is gone', (path) => rmSync(path)],
  ['has other bytes', (path) => writeFileSync(path, 'wheeL')],
  ['is longer', (path) => writeFileSync(path, 'wheels')],
  [
    'is a link',
    (path) => {
      renameSync(path, `${path}-elsewhere`)
      symlinkSync(`${path}-elsewhere`, path)
    },
  ],
  [
    'is a pipe that nobody writes to',
    (path) => {
      rmSync(path)
      execFileSync('mkfifo', [path])
    },
  ],
  [
    'is a folder',
    (path) => {
      rmSync(path)
      mkdirSync(path)
    },
  ],
])('a file that %s is not packed as what was inspected', async (_, change) => {
  const path = written()
  change(join(path, 'b.whl'))
  const digests = new Map(Object.entries(files).map(([name, text]) => [name, sha256(text)]))
  const packed = { folder: path, names: ['a.tar.gz', 'b.whl'], modifiedEpoch, digests }
  expect(await refusalOf(() => packFolder(folder.at('packed.tar'), packed))).toMatchObject({
    code: 'artifact-mismatch',
    message: '"b.whl" changed on this machine after it was inspected.',
    hint: 'Find out what the build leaves running, and push the tag again.',
  })
})

describe('an archive that this action did not make', () => {
  test.each([
    ['leaves its folder', [{ name: '../a', contents: 'x' }]],
    ['is absolute', [{ name: '/a', contents: 'x' }]],
    ['has a folder', [{ name: 'a', type: 'directory' as const }]],
    ['has a file in a folder', [{ name: 'a/b', contents: 'x' }]],
    ['has a link', [{ name: 'a', type: 'symlink' as const, linkname: '/etc/passwd' }]],
    ['has a hard link', [{ name: 'a', type: 'link' as const, linkname: 'b' }]],
    [
      'has a file twice',
      [
        { name: 'a', contents: 'x' },
        { name: 'a', contents: 'y' },
      ],
    ],
  ])('%s', async (_, entries) => {
    const path = folder.at('made.tar')
    writeFileSync(path, await tar(entries))
    expect(await refusalOf(() => unpackFolder(path, emptyFolder()))).toMatchObject({
      code: 'artifact-mismatch',
      exitCode: 1,
    })
  })

  test.each([
    ['is cut', (bytes: Buffer) => bytes.subarray(0, 700)],
    ['is cut within a header', (bytes: Buffer) => bytes.subarray(0, 300)],
    ['is no archive', () => Buffer.from('PK\x03\x04'.padEnd(600))],
  ])('%s', async (_, change) => {
    const path = folder.at('made.tar')
    writeFileSync(path, change(await tar([{ name: 'a', contents: 'x'.repeat(900) }])))
    expect(await refusalOf(() => unpackFolder(path, emptyFolder()))).toMatchObject({ code: 'artifact-mismatch' })
  })

  test('the nearest that is taken: two plain files', async () => {
    const path = folder.at('made.tar')
    const entries = ['b', 'a'].map((name) => ({ name, contents: name }))
    writeFileSync(path, await tar(entries))
    expect(await unpackFolder(path, emptyFolder())).toEqual(['a', 'b'])
  })
})

describe('an artifact of another action', () => {
  test('is unpacked as our own is', async () => {
    const path = folder.at('wheels-0-1.zip')
    writeFileSync(path, zip(['b.whl', 'a.whl'].map((name) => ({ name, contents: `of ${name}` }))))
    const target = emptyFolder()
    expect(await unpackAny(path, target)).toEqual(['a.whl', 'b.whl'])
    expect(readFileSync(join(target, 'a.whl'), 'utf8')).toBe('of a.whl')
    const own = folder.at('made.tar')
    writeFileSync(own, await tar([{ name: 'a', contents: 'x' }]))
    expect(await unpackAny(own, emptyFolder())).toEqual(['a'])
  })

  test.each([
    ['has a folder', [{ name: 'wheelhouse/' }], 'artifact-mismatch'],
    ['has a file in a folder', [{ name: 'wheelhouse/a.whl' }], 'artifact-mismatch'],
    ['leaves its folder', [{ name: '../a.whl' }], 'artifact-mismatch'],
    ['leaves it on Windows', [{ name: '..\\a.whl' }], 'artifact-mismatch'],
    ['is its folder', [{ name: '..' }], 'artifact-mismatch'],
    ['has a file twice', [{ name: 'a.whl' }, { name: 'a.whl' }], 'artifact-mismatch'],
    ['is damaged', [{ name: 'a.whl', contents: 'x', checksum: 1 }], 'file-unreadable'],
  ])('%s', async (_, entries, code) => {
    const path = folder.at('made.zip')
    writeFileSync(path, zip(entries))
    expect(await refusalOf(() => unpackAny(path, emptyFolder()))).toMatchObject({ code })
  })

  test('is neither', async () => {
    const path = folder.at('made')
    writeFileSync(path, 'x'.repeat(2000))
    expect(await refusalOf(() => unpackAny(path, emptyFolder()))).toMatchObject({ code: 'artifact-mismatch' })
  })
})
