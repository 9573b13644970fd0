import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { endGroups } from '../../../src/clients/children.ts'
import { type CommandEnd, type CommandStart, runCommand } from '../../../src/rehearsal/runner/command.ts'
import { shellStart } from '../../../src/rehearsal/workflow/shell.ts'
import { temporaryFolder } from '../../worlds/rehearsal.ts'

async function run(
  folder: string,
  command: string,
  changes: Partial<CommandStart> & { readonly shellText?: string } = {},
): Promise<CommandEnd> {
  const shell = shellStart(changes.shellText)
  if (shell === undefined) throw new Error('There is no such shell.')
  const environment = { PATH: process.env.PATH ?? '', HOME: join(folder, 'home') }
  const start = { shell, command, environment, workingDirectory: folder, folder, timeoutMs: undefined }
  return await runCommand({ ...start, ...changes })
}

test.each<[command: string, shell: string | undefined, end: CommandEnd, reason: string]>([
  ['echo one; echo two >&2', undefined, { kind: 'ended', exitCode: 0, output: 'one\ntwo\n' }, 'both in their order'],
  ['false; echo on', undefined, { kind: 'ended', exitCode: 1, output: '' }, 'the first failure ends it'],
  ['false | true; echo on', undefined, { kind: 'ended', exitCode: 0, output: 'on\n' }, 'without pipefail'],
  ['false | true; echo on', 'bash', { kind: 'ended', exitCode: 1, output: '' }, 'with pipefail'],
  ['print(1 + 1)', 'python', { kind: 'ended', exitCode: 0, output: '2\n' }, 'no shell at all'],
  ['kill -9 $$', undefined, { kind: 'ended', exitCode: 128, output: '' }, 'ended by a signal'],
  ['', 'nowhere {0}', { kind: 'not-started', why: '"nowhere" is not on the PATH' }, 'a program that is not there'],
])('%j by the shell %s: %j, since %s', async (command, shellText, end) => {
  await using folder = await temporaryFolder()
  expect(await run(folder.path, command, shellText === undefined ? {} : { shellText })).toEqual(end)
})

test('a folder that is not there is named', async () => {
  await using folder = await temporaryFolder()
  const workingDirectory = join(folder.path, 'missing')
  expect(await run(folder.path, 'true', { workingDirectory })).toEqual({
    kind: 'not-started',
    why: `there is no folder "${workingDirectory}"`,
  })
})

test('a command that takes too long is ended, whatever it was about to do', async () => {
  await using folder = await temporaryFolder()
  expect(await run(folder.path, 'sleep 1000; echo late', { timeoutMs: 50 })).toEqual({ kind: 'timed-out', output: '' })
})

test('what a command leaves in the background holds nobody up, and ends with the job', async () => {
  await using folder = await temporaryFolder()
  expect(await run(folder.path, 'sleep 1000 & echo $! > pid')).toMatchObject({ kind: 'ended', exitCode: 0 })
  endGroups()
  expect(await isGone(folder.path)).toBe(true)
})

/** Whether the process of the file `pid` ends; one that never does keeps the test. */
async function isGone(folder: string): Promise<boolean> {
  const pid = (await readFile(join(folder, 'pid'), 'utf8')).trim()
  for (;;) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: Z')
    if (/^State:\s+Z/m.test(status)) return true
    await new Promise((resolve) => setImmediate(resolve))
  }
}
