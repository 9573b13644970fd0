import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { newFolder } from '../worlds/clone.ts'
import { begun, laptopWith, processEnvironment, refsOf } from '../worlds/laptop.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** The two streams of a process, as numbers of POSIX. */
type Output = 1 | 2

interface Place {
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

const nowhere = (): Place => ({
  folder: newFolder(),
  environment: { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1' },
})

/** Run the built command line while nobody reads one of its streams; its exit code, and what it wrote on the other. */
async function runUnread(unread: Output, words: readonly string[], { folder, environment }: Place) {
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, env: environment })
  const [closed, read] = unread === 1 ? [child.stdout, child.stderr] : [child.stderr, child.stdout]
  // The reader is gone before Node has started.
  closed.destroy()
  let text = ''
  read.setEncoding('utf8').on('data', (part) => {
    text += part
  })
  const [exitCode] = await once(child, 'close')
  return { exitCode, text }
}

test.each<[string, Output, readonly string[], number]>([
  ['a text', 1, ['help', 'verify'], 0],
  ['a script of many lines', 1, ['completion', 'bash'], 0],
  ['what stopped it', 2, ['check'], 2],
])('nobody reads %s: stream %d of %j', async (_, unread, words, exitCode) => {
  expect(await runUnread(unread, words, nowhere())).toEqual({ exitCode, text: '' })
})

test('nobody reads the answer of a program: people still do', async () => {
  const { exitCode, text } = await runUnread(1, ['check', '--json'], nowhere())
  expect([exitCode, text.split('\n')[0]]).toEqual([2, 'check: stopped by repository-unfit.'])
})

test('a release is prepared to its end, though nobody reads what is done', async () => {
  const laptop = laptopWith(begun)
  const place = { folder: laptop.clone.directory, environment: processEnvironment(laptop) }
  expect(await runUnread(1, ['prepare', '3.2.0', '--push', '--tag'], place)).toMatchObject({ exitCode: 0 })
  const refs = refsOf(laptop.origin)
    .split('\n')
    .map((line) => line.split(' ')[0])
  expect(refs).toEqual(['refs/heads/release-3.2.0', 'refs/heads/stable', 'refs/tags/3.2.0'])
})
