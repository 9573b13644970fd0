import { spawnSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { stopOf } from '../../src/errors.ts'
import { onLaptop, saidOnLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { newFolder } from '../worlds/clone.ts'
import { begun, laptopWith, processEnvironment, refsOf } from '../worlds/laptop.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** Run the built command line with one of its streams, 1 or 2, led to a file that is opened so; the other one is read. */
function runTo(path: string, flags: 'r' | 'w', unwritten: 1 | 2, words: readonly string[], laptop = laptopWith(begun)) {
  const descriptor = openSync(path, flags)
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], {
    cwd: laptop.clone.directory,
    env: processEnvironment(laptop),
    encoding: 'utf8',
    stdio: unwritten === 1 ? ['ignore', descriptor, 'pipe'] : ['ignore', 'pipe', descriptor],
  })
  closeSync(descriptor)
  return { exitCode: status, text: unwritten === 1 ? stderr : stdout }
}

const full = 'stdout did not take what was written to it: ENOSPC: no space left on device, write.'
const closed = 'stdout did not take what was written to it: EBADF: bad file descriptor, write.'
const hint = 'Send stdout to where it can be written and has room, and run the command again; what is done stays done.'

/** What people are told in the end, and nothing below it: no stack. */
const toldBy = (name: string, message: string): string =>
  [
    `${name}: stopped by output-failed.`,
    `  error: ${message} [output-failed]`,
    `    hint: ${hint}`,
    `    see ${onLaptop.errorsPage}#output-failed`,
    '',
  ].join('\n')

test.each<[string, readonly string[]]>([
  ['release-action', ['help']],
  ['check', ['check', '--json']],
  ['verify', ['verify', 'pyproject.toml', '--json']],
  ['completion', ['completion', 'bash']],
])('a full disk keeps what %s writes from where it should be: %j', (name, words) => {
  const { exitCode, text } = runTo('/dev/full', 'w', 1, words)
  sawProblem({ code: 'output-failed', severity: 'error', message: full, hint })
  expect({ exitCode, told: text.slice(-toldBy(name, full).length) }).toEqual({ exitCode: 2, told: toldBy(name, full) })
  expect(text).not.toMatch(/^ {4}at /m)
})

test('what stopped a command is said before that its answer was not taken', () => {
  const { exitCode, text } = runTo('/dev/full', 'w', 1, ['chekc', '--json'])
  const headlines = text.split('\n').filter((line) => line.startsWith('release-action: '))
  expect([exitCode, ...headlines]).toEqual([
    2,
    'release-action: stopped by input-invalid.',
    'release-action: stopped by output-failed.',
  ])
})

test('a stream that nobody can write to is refused like a full disk', () => {
  expect(runTo('/dev/null', 'r', 1, ['check', '--json'])).toEqual({ exitCode: 2, text: toldBy('check', closed) })
})

test('what is said to people is missed as well', () => {
  expect(runTo('/dev/full', 'w', 2, ['prepare', '3.2.0']).exitCode).toBe(2)
})

test('a release is prepared to its end, although nothing that is said of it can be written', () => {
  const laptop = laptopWith(begun)
  expect(runTo('/dev/full', 'w', 1, ['prepare', '3.2.0', '--push', '--tag'], laptop).exitCode).toBe(2)
  const refs = refsOf(laptop.origin)
    .split('\n')
    .map((line) => line.split(' ')[0])
  expect(refs).toEqual(['refs/heads/release-3.2.0', 'refs/heads/stable', 'refs/tags/3.2.0'])
})

test('a disk that is full under a file of the command is no fault of the program', () => {
  let thrown: unknown
  try {
    writeFileSync('/dev/full', 'x')
  } catch (error) {
    thrown = error
  }
  expect(saidOnLaptop(stopOf(thrown))).toEqual({
    code: 'output-failed',
    message: 'A file could not be written: ENOSPC: no space left on device, write.',
    hint: 'Make room on the disk, and run the command again; what is done stays done.',
  })
  try {
    writeFileSync(join(newFolder(), 'nowhere', 'file'), 'x')
  } catch (error) {
    thrown = error
  }
  expect(stopOf(thrown).code).toBe('program-fault')
})
