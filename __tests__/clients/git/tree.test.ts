import { describe, expect, test } from '@jest/globals'
import { GitBatch } from '../../../src/clients/git/batch.ts'
import { type Environment, pinnedEnvironment } from '../../../src/clients/git/process.ts'
import { entriesAt } from '../../../src/clients/git/tree.ts'
import { type Clone, cloneIn, newClone, newFolder } from '../../worlds/clone.ts'
import { refusal } from '../refusal.ts'

const environment: Environment = { PATH: process.env.PATH, HOME: newFolder() }
const entriesIn = ({ directory }: Clone, commit: string) =>
  entriesAt(new GitBatch({ directory, environment: pinnedEnvironment(environment) }), commit)

/** A tree object of these bytes, whatever they are. */
function treeOf(clone: Clone, content: Buffer): string {
  return clone.git(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], { input: content })
}

const entry = (mode: string, name: string, hash: string): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(hash, 'hex')])

test('a batch that is asked for nothing answers the next question rightly', async () => {
  const clone = cloneIn(newFolder())
  clone.git(['init', '--quiet', '--template='])
  const hash = clone.git(['hash-object', '-w', '--stdin'], { input: 'x' })
  const { directory } = clone
  const batch = new GitBatch({ directory, environment: pinnedEnvironment(environment) })
  expect(await batch.read([])).toEqual([])
  expect(await batch.read([hash])).toMatchObject([{ hash }])
})

const commitOf = (clone: Clone, tree: string): string => clone.git(['commit-tree', tree, '-m', 'commit'])

test.each([['sha1'], ['sha256']])(
  'all that `git ls-tree` lists, in its order, in a repository of %s',
  async (format) => {
    const clone = cloneIn(newFolder())
    clone.git(['init', '--quiet', '--template=', `--object-format=${format}`])
    const hash = clone.git(['hash-object', '-w', '--stdin'], { input: 'x' })
    const index = [
      // "a.b" is before "a/b", and "a0" after it.
      ...['a.b', 'a/b', 'a0', 'deep/er/and/deeper', 'deep/er/file', 'größe "x"/y', 'same/file', 'same2/file'].map(
        (path) => `100644 ${hash}\t${path}`,
      ),
      `100755 ${hash}\tscript`,
      `120000 ${hash}\tdeep/link`,
      `160000 ${'1'.repeat(hash.length)}\tsubmodule`,
    ]
    clone.git(['update-index', '--add', '--index-info'], { input: `${index.join('\n')}\n` })
    const commit = commitOf(clone, clone.git(['write-tree']))
    const listed = clone.git(['-c', 'core.quotePath=false', 'ls-tree', '-r', '-z', '--full-tree', commit]).split('\0')
    const lines = listed.filter((line) => line !== '').map((line) => line.split('\t'))
    expect([...(await entriesIn(clone, commit))]).toEqual(lines.map(([facts, path]) => [path, facts]))
  },
)

describe('a tree', () => {
  const clone = newClone()
  const blob = clone.git(['hash-object', '-w', '--stdin'], { input: 'x' })

  test('without anything', async () => {
    expect(await entriesIn(clone, commitOf(clone, treeOf(clone, Buffer.alloc(0))))).toEqual(new Map())
  })

  test('of an old git, with other permissions', async () => {
    const commit = commitOf(clone, treeOf(clone, entry('100664', 'old', blob)))
    expect(await entriesIn(clone, commit)).toEqual(new Map([['old', `100644 blob ${blob}`]]))
  })

  test.each<[string, Buffer]>([
    ['without a hash', Buffer.from('100644 name\0')],
    ['without a name', Buffer.from('100644')],
    ['that breaks off', entry('100644', 'name', blob).subarray(0, 20)],
  ])('that is damaged, %s, is refused', async (_, content) => {
    const tree = treeOf(clone, content)
    expect(await refusal(entriesIn(clone, tree))).toMatchObject({
      code: 'git-failed',
      message: `The folder ${tree} of the clone is damaged.`,
    })
  })

  test('with a folder that the clone does not have is refused', async () => {
    const missing = '1'.repeat(40)
    const commit = commitOf(clone, treeOf(clone, entry('40000', 'folder', missing)))
    expect(await refusal(entriesIn(clone, commit))).toMatchObject({
      message: `The clone does not have the folder ${missing} of ${commit}.`,
    })
  })

  test('that few folders make endless is refused', async () => {
    let tree = treeOf(clone, entry('100644', 'file', blob))
    for (let level = 0; level < 30; level += 1) {
      const names = Array.from({ length: 2 }, (_, index) => entry('40000', String(index), tree))
      tree = treeOf(clone, Buffer.concat(names))
    }
    expect(await refusal(entriesIn(clone, tree))).toMatchObject({
      message: `More than 1000000 files are in "${tree}".`,
    })
  })

  test('of no commit is refused', async () => {
    expect(await refusal(entriesIn(clone, 'refs/heads/none'))).toEqual({
      code: 'git-failed',
      message: 'The clone has no commit "refs/heads/none" with its files.',
      hint: 'Fetch the commit with its whole content, and run the job again.',
    })
  })
})
