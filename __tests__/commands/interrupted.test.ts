import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { Command } from '../../src/command-line.ts'
import { check } from '../../src/commands/check.ts'
import { prepare } from '../../src/commands/prepare.ts'
import { rehearse } from '../../src/commands/rehearse.ts'
import { onLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { newFolder } from '../worlds/clone.ts'
import { begun, laptopWith, pathWith } from '../worlds/laptop.ts'

const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli/index.js')
const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const

/** A started command line, with what it has said so far. */
interface Started {
  readonly child: ChildProcess
  readonly temporary: string
  readonly said: () => string
  readonly wrote: () => string
  readonly ended: Promise<readonly [code: number | null, signal: NodeJS.Signals | null]>
}

function start(
  folder: string,
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): Started {
  const temporary = join(newFolder(), 'tmp')
  mkdirSync(temporary)
  const env = { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1', TMPDIR: temporary, ...variables }
  const child = spawn(process.execPath, [cli, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    chunks.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    chunks.err += chunk
  })
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  return { child, temporary, said: () => chunks.err, wrote: () => chunks.out, ended }
}

/** Wait for something that a process does; a process that ends before it fails the test. */
async function until({ child, said }: Started, holds: () => boolean): Promise<void> {
  while (!holds()) {
    if (child.exitCode !== null) throw new Error(`It ended before: ${said()}`)
    await wait(20)
  }
}

/** Whether a process is there, and is no zombie. */
function isRunning(pid: string): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

/** A git on the PATH that writes down its process and waits for ever in one of its commands. */
function waitingGit(command: string): { readonly path: string; readonly pid: () => string } {
  const file = join(newFolder(), 'pid')
  const script = `case " $* " in *" ${command} "*) echo $$ >'${file}'; exec sleep 1000;; esac\nPATH='${process.env.PATH}' exec git "$@"`
  return { path: pathWith('git', script), pid: () => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '') }
}

const again = 'The same command goes on where it stopped.'

describe.each(signals)('%s', (signal, code) => {
  test.each<[readonly string[], string, string]>([
    [['check'], 'for-each-ref', 'check: stopped by SIGNAL. Nothing was changed.'],
    [
      ['prepare', '3.2.0'],
      'commit',
      `prepare: stopped by SIGNAL. The branch release-3.2.0 may be there with changed files; nothing was tagged or pushed. ${again}`,
    ],
    [
      ['prepare', '3.2.0', '--push', '--json'],
      'push',
      `prepare: stopped by SIGNAL. The commit is made; whether it was tagged and pushed is not known. ${again}`,
    ],
    [
      ['next', '3.3.0'],
      'commit',
      `next: stopped by SIGNAL. Files may be changed and not committed; nothing was pushed. ${again}`,
    ],
  ])('%j while git %s: one line, and git ends too', async (words, command, line) => {
    const laptop = laptopWith(begun)
    const git = waitingGit(command)
    const started = start(laptop.clone.directory, words, { ...laptop.environment, PATH: git.path })
    await until(started, () => git.pid() !== '')
    started.child.kill(signal)
    expect(await started.ended).toEqual([code, null])
    expect(started.said().trimEnd().split('\n').at(-1)).toBe(line.replace('SIGNAL', signal))
    expect(started.wrote().includes('"schema"')).toBe(words.includes('--json'))
    expect(isRunning(git.pid())).toBe(false)
    expect(readdirSync(started.temporary)).toEqual([])
  })

  test.each<[string, Command, string, string]>([
    ['check', check, 'for-each-ref', 'Nothing was changed.'],
    [
      'prepare 3.2.0 --push',
      prepare,
      'push',
      `The commit is made; whether it was tagged and pushed is not known. ${again}`,
    ],
  ])('%s --json: one answer', async (line, command, gitCommand, left) => {
    const laptop = laptopWith(begun)
    const git = waitingGit(gitCommand)
    const environment = { ...laptop.environment, PATH: git.path }
    const started = start(laptop.clone.directory, [...line.split(' '), '--json'], environment)
    await until(started, () => git.pid() !== '')
    started.child.kill(signal)
    expect(await started.ended).toEqual([code, null])
    const answer = heldToSchema(command.answer, started.wrote())
    const [problem] = answer.problems
    expect([answer.verdict, answer.problems.length, problem]).toEqual([
      'stopped',
      1,
      {
        code: 'interrupted',
        severity: 'error',
        message: `The command was stopped by ${signal}. ${left}`,
        hint: 'Run the command again.',
        docs: `${onLaptop.errorsPage}#interrupted`,
      },
    ])
    sawProblem(problem)
  })

  test('rehearse --json when a step runs: one answer', async () => {
    const started = start(newFolder(), ['rehearse', '--json'], {})
    await until(started, () => started.said().includes('Button 1'))
    started.child.kill(signal)
    expect(await started.ended).toEqual([code, null])
    expect(heldToSchema(rehearse.answer, started.wrote()).problems).toMatchObject([{ code: 'interrupted' }])
  })

  test.each<[string, (started: Started) => boolean]>([
    ['the copy is made', ({ temporary }) => readdirSync(temporary).some((name) => name.startsWith('rehearsal-'))],
    ['a step runs', ({ said }) => said().includes('Button 1')],
    ['another one runs', ({ said }) => said().includes('Button 2')],
  ])('rehearse when %s: no folder is left', async (_, holds) => {
    const folder = newFolder()
    const started = start(folder, ['rehearse'], {})
    await until(started, () => holds(started))
    started.child.kill(signal)
    expect(await started.ended).toEqual([code, null])
    expect(started.said().trimEnd().split('\n').at(-1)).toBe(
      `rehearse: stopped by ${signal}. The copy of the project is gone, and rehearsal is as it was.`,
    )
    expect(readdirSync(started.temporary)).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  })
})
