import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { withTemporaryFolder } from '../../src/clients/temporary-folder.ts'
import { testFolder } from '../worlds/folder.ts'

const folders = testFolder()

function newParent(): string {
  const parent = folders.at('parent')
  mkdirSync(parent)
  return parent
}

test('a folder is lent under a name of its own, to this user only, and is gone with all that is in it', async () => {
  const parent = newParent()
  const lend = (use: (folder: string) => Promise<string>) => withTemporaryFolder(parent, 'publish', use)
  const names = await lend(async (one) => {
    return await lend(async (other) => {
      expect([one, other].map((path) => [dirname(path), statSync(path).mode & 0o777])).toEqual([
        [parent, 0o700],
        [parent, 0o700],
      ])
      writeFileSync(`${one}/a.txt`, 'a')
      return readdirSync(parent).join(' ')
    })
  })
  expect(names).toMatch(/^publish-[-0-9a-f]{36} publish-[-0-9a-f]{36}$/)
  expect(readdirSync(parent)).toEqual([])
})

test('what is thrown leaves no folder either', async () => {
  const parent = newParent()
  const refusal = new Error('refused')
  await expect(withTemporaryFolder(parent, 'draft', () => Promise.reject(refusal))).rejects.toBe(refusal)
  expect(readdirSync(parent)).toEqual([])
})
