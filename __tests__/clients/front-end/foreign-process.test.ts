import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from '@jest/globals'
import { runForeign } from '../../../src/clients/front-end/foreign-process.ts'
import { inertLine } from '../../../src/clients/front-end/said-lines.ts'
import { readCommands } from '../../../src/rehearsal/runner/workflow-commands.ts'
import { testFolder } from '../../worlds/folder.ts'
import { movedClock } from '../../worlds/moved-clock.ts'

const folder = testFolder()
const environment = { PATH: process.env.PATH ?? '' }

/** Run a script of bash, and tell how it ended, what was heard, and what was kept. */
async function run(script: string, clock = movedClock()) {
  const heard: string[] = []
  const log = folder.at('log')
  const command = ['bash', '-c', script]
  const hear = (line: string) => heard.push(line)
  const end = await runForeign({
    command,
    workingFolder: tmpdir(),
    environment,
    limitMs: 60_000,
    clock,
    hear,
    log,
  })
  return { end, heard, log: readFileSync(log, 'utf8') }
}

test.each<[string, unknown[], string]>([
  ['echo a; echo b >&2', ['a', 'b'], 'both streams'],
  ['printf a', ['a'], 'what has no line end'],
  ['printf "a\\rb\\r\\nc\\n\\nd\\r"', ['a', 'b', 'c', '', 'd'], 'lines where the runner ends them'],
  ['printf "\\303"; sleep 0.05; printf "\\244\\n"', ['ä'], 'a character in two parts'],
  [
    'head -c 20000 /dev/zero | tr "\\0" x; sleep 0.05; echo',
    [expect.stringMatching(/^x+$/), expect.anything()],
    'no end',
  ],
])('%s is heard as %j: %s', async (script, lines) => {
  const { end, heard, log } = await run(script)
  expect(end).toMatchObject({ kind: 'ended', exitCode: 0 })
  expect(heard.sort().slice(0, lines.length)).toEqual([...lines].sort())
  expect(log).not.toBe('')
})

test.each([
  '::error::a',
  '\t ::set-output name=version::6',
  '\u00a0\u2003::add-mask::a',
  'words ##[add-mask]a',
  '##\u001b[0m[add-mask]a',
  '#\u001b[0m##[group]a',
  '\u001b[31m::stop-commands::a',
  ':\u001b[0m:warning::a',
])('the runner obeys nothing of %j', (line) => {
  const shown = inertLine(line)
  expect(readCommands(shown)).toEqual({ annotations: [], masks: [], others: [], talk: [shown] })
  expect(shown).not.toMatch(/^\s*::|##\[/)
})

const isRunning = (pid: number): boolean => {
  try {
    // A process that has ended, and that nobody has waited for, is still there.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test.each([
  ['sleep 600 & echo $!', 'one in the background that holds its output'],
  ['setsid sleep 600 & echo $!', 'one that left the group'],
  ['(setsid bash -c "trap : TERM HUP; sleep 600 & echo \\$\\$; wait" & )', 'a daemon that minds no polite signal'],
])('%s is ended with it: %s', async (script) => {
  const { end, heard } = await run(script)
  expect(end).toMatchObject({ kind: 'ended', exitCode: 0 })
  for (const pid of heard) expect(await isLeft(Number(pid))).toBe(false)
})

/** Whether a process is still there when it had time to end: the kernel does so after the signal is sent. */
async function isLeft(pid: number): Promise<boolean> {
  for (let look = 0; look < 200 && isRunning(pid); look += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  return isRunning(pid)
}

test('nobody is heard who hides and prints later', async () => {
  const [pid, go] = [folder.at('pid'), folder.at('go')]
  // It ends of itself: nobody reads what it writes.
  const hidden = `echo $$ >${pid}; until [ -e ${go} ]; do sleep 0.05; done; echo late; sleep 0.1; echo late`
  const script = `env -i setsid bash -c '${hidden}' & until [ -s ${pid} ]; do sleep 0.05; done`
  const clock = { ...movedClock(), alarm: hurried }
  const { end, heard } = await run(script, clock)
  const hider = Number(readFileSync(pid, 'utf8'))
  expect(isRunning(hider)).toBe(true)
  writeFileSync(go, '')
  while (isRunning(hider)) await new Promise((resolve) => setTimeout(resolve, 20))
  expect({ end, heard }).toMatchObject({ end: { kind: 'ended', exitCode: 0 }, heard: [] })
})

/** Rings at once for what is not worth waiting. */
const hurried = (ms: number, ring: () => void) => {
  if (ms < 60_000) setImmediate(ring)
  return { again: () => {}, cancel: () => {} }
}

test('one that is out of time is ended with all that it started', async () => {
  const clock = movedClock()
  const heard: number[] = []
  const end = await runForeign({
    command: ['bash', '-c', 'sleep 600 & echo $!; echo words >&2; wait'],
    workingFolder: tmpdir(),
    environment,
    limitMs: 1,
    clock,
    hear: (line) => {
      if (line !== 'words') heard.push(Number(line))
      if (heard.length > 0) clock.expire()
    },
  })
  expect(end.kind).toBe('out-of-time')
  expect(heard.map(isRunning)).toEqual([false])
})

test('what is not there is not started', async () => {
  const command = ['no-such-program']
  const end = await runForeign({ command, workingFolder: tmpdir(), environment, limitMs: 1, clock: movedClock() })
  expect(end).toEqual({ kind: 'not-started' })
})
