import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { hasText, writeText } from '../../../src/clients/git/working-tree.ts'
import { refusalOf } from '../../refusal-of.ts'
import { newFolder } from '../../worlds/clone.ts'

/** A folder with a file in it, and one beside it. */
function folders(): { readonly root: string; readonly other: string } {
  const root = newFolder()
  const other = newFolder()
  writeFileSync(join(root, 'a'), 'before')
  writeFileSync(join(other, 'a'), 'before')
  return { root, other }
}

describe('a file is written whole', () => {
  test.each([0o755, 0o644, 0o600, 0o666])('with its mode %o', async (mode) => {
    const { root } = folders()
    chmodSync(join(root, 'a'), mode)
    await writeText(root, 'a', 'after')
    expect([readFileSync(join(root, 'a'), 'utf8'), statSync(join(root, 'a')).mode & 0o777]).toEqual(['after', mode])
    expect(readdirSync(root)).toEqual(['a'])
  })

  test('under its name at once: whoever has it open still reads all that was there', async () => {
    const { root } = folders()
    const { ino } = statSync(join(root, 'a'))
    await writeText(root, 'a', 'after')
    expect(statSync(join(root, 'a')).ino).not.toBe(ino)
  })

  test('after an earlier run was ended', async () => {
    const { root, other } = folders()
    symlinkSync(join(other, 'a'), join(root, 'a.release-action'))
    await writeText(root, 'a', 'after')
    expect([readdirSync(root), readFileSync(join(other, 'a'), 'utf8')]).toEqual([['a'], 'before'])
  })

  test('in a folder that is reached by a link', async () => {
    const { root, other } = folders()
    symlinkSync(root, join(other, 'link'))
    await writeText(join(other, 'link'), 'a', 'after')
    expect(readFileSync(join(root, 'a'), 'utf8')).toBe('after')
  })
})

describe('what has taken the place of a file is left alone', () => {
  test.each<[string, string, (root: string, other: string) => void, string]>([
    [
      'a link',
      'link',
      (root, other) => symlinkSync(join(other, 'a'), join(root, 'link')),
      'A link has taken its place.',
    ],
    ['a folder', 'folder', (root) => mkdirSync(join(root, 'folder')), 'A folder has taken its place.'],
    [
      'a link in the place of its folder',
      'docs/a',
      (root, other) => symlinkSync(other, join(root, 'docs')),
      'A link has taken the place of its folder.',
    ],
  ])('%s', async (_, path, change, cause) => {
    const { root, other } = folders()
    change(root, other)
    const refusal = await refusalOf(() => writeText(root, path, 'after'))
    expect([refusal.code, refusal.exitCode, refusal.message, refusal.hint, refusal.cause]).toEqual([
      'file-not-written',
      3,
      `"${path}" cannot be written.`,
      'Fix what the system says, and run the same command again: it goes on where it stopped.',
      new Error(cause),
    ])
    expect([readdirSync(other), readFileSync(join(other, 'a'), 'utf8')]).toEqual([['a'], 'before'])
  })

  test('a link is still one', async () => {
    const { root, other } = folders()
    symlinkSync(join(other, 'a'), join(root, 'link'))
    await refusalOf(() => writeText(root, 'link', 'after'))
    expect(lstatSync(join(root, 'link')).isSymbolicLink()).toBe(true)
    expect(await hasText(root, 'link', 'before')).toBe(false)
  })
})
