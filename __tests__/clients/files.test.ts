import { createHash } from 'node:crypto'
import { renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { makeFolder, measureFile, OpenFile, writeFileAt } from '../../src/clients/files.ts'
import { testFolder } from '../worlds/folder.ts'

const folder = testFolder()
const bytes = Buffer.from(Array.from({ length: 600_000 }, (_, index) => index % 251))

function written(contents: Buffer | string = bytes): string {
  const path = folder.at()
  writeFileSync(path, contents)
  return path
}

test('an open file stays the same bytes, whatever happens to its name', async () => {
  const path = written()
  const file = await OpenFile.open(path)
  try {
    renameSync(written('other'), path)
    expect(file.sizeBytes).toBe(bytes.length)
    expect((await buffer(file.stream())).equals(bytes)).toBe(true)
    expect((await buffer(file.stream())).equals(bytes)).toBe(true)
    expect((await file.read(250, 4)).equals(bytes.subarray(250, 254))).toBe(true)
  } finally {
    await file.close()
  }
})

test('a part of a file is streamed; what is beyond its end is not there', async () => {
  const file = await OpenFile.open(written())
  try {
    expect((await buffer(file.stream(300_000, 300_010))).equals(bytes.subarray(300_000, 300_010))).toBe(true)
    expect((await buffer(file.stream(599_999, 700_000))).equals(bytes.subarray(599_999))).toBe(true)
    expect(await file.read(600_000, 10)).toHaveLength(0)
  } finally {
    await file.close()
  }
})

test('a reader that stops early leaves the file open', async () => {
  const file = await OpenFile.open(written())
  try {
    for await (const _chunk of file.stream()) break
    expect((await file.read(0, 3)).equals(bytes.subarray(0, 3))).toBe(true)
  } finally {
    await file.close()
  }
})

test('a file is measured', async () => {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  expect(await measureFile(written())).toEqual({ sizeBytes: bytes.length, sha256 })
})

test('a folder is made with those above it, or is there', async () => {
  const path = join(folder.at(), 'a', 'b')
  await makeFolder(path)
  await makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
  await expect(makeFolder(written())).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(written(), 'a'))).rejects.toMatchObject({ code: 'ENOTDIR' })
})

test('a folder is not made where nothing can be, and nobody waits for it', async () => {
  // Where there is no /proc, this is a folder like any other that nobody may make.
  await expect(makeFolder('/proc/none/a/b')).rejects.toMatchObject({
    code: expect.stringMatching(/^(ENOENT|EACCES|EROFS)$/),
  })
})

test('a file that is written is for this user only, and never written over', async () => {
  const parent = dirname(folder.at())
  await writeFileAt(parent, 'a.txt', 'a')
  expect(statSync(`${parent}/a.txt`).mode & 0o777).toBe(0o600)
  await expect(writeFileAt(parent, 'a.txt', 'b')).rejects.toMatchObject({ code: 'EEXIST' })
})
