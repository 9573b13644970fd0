import { execFile } from 'node:child_process'
import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/commands/table.ts'
import { provenanceEndings } from '../../src/commands/verify/gathering/provenance-files.ts'
import type { Problem } from '../../src/errors.ts'
import { onLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { heldToSchema } from '../held-to-schema.ts'
import { newFolder } from '../worlds/clone.ts'
import { type Ended, runCli, startCli } from '../worlds/project.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

test('the help of verify says every ending that counts as provenance', async () => {
  const { exitCode, stdout, stderr } = await startCli(newFolder(), ['verify', '--help'])
  expect([exitCode, stderr]).toEqual([0, ''])
  const [, list = ''] = /ends in one of ([^,;]*?)\n\n/.exec(stdout) ?? []
  expect(list.split(/\s/).toSorted()).toEqual([...provenanceEndings].toSorted())
})

describe('exit code 2', () => {
  test.each([
    [[], 'Nothing is named that could be verified.'],
    [['nothing.whl'], 'nothing.whl" does not exist.'],
    [['.', '--provenance', 'nothing'], 'hint: Name an existing file of provenance by --provenance.'],
    [['x.whl', '--nonsense'], 'verify has no option "--nonsense".'],
  ])('for %j', async (parameters, words) => {
    const { exitCode, stdout, stderr } = await runCli(newFolder(), ['verify', ...parameters])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  test('for names of any length, each once and cut', async () => {
    const long = 'x'.repeat(3000)
    for (const words of [[long], ['verify', long]])
      expect((await runCli(newFolder(), words)).stderr).not.toMatch(/\S{300}/)
  })

  test.each<[readonly string[], string]>([
    [['-C', 'nowhere', 'check'], 'check'],
    [['chekc'], 'release-action'],
  ])('%j: who was stopped', async (words, name) => {
    const { stderr } = await runCli(newFolder(), words)
    expect(stderr.split(':')[0]).toBe(name)
  })
})

test('of a proxy that cannot be used nothing is said where nobody is asked', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'a-1.0.tar.gz'), '')
  const { exitCode, stdout, stderr } = await startCli(folder, ['verify', '.'], { HTTPS_PROXY: 'socks5://127.0.0.1:9' })
  expect([exitCode, stdout.split('\n')[0], stderr]).toEqual([1, 'verify: One file refused.', ''])
})

describe('what stops it is on stdout too, for programs', () => {
  test.each<[readonly string[], number, string]>([
    [['nothing.whl', '--json'], 2, 'input-invalid'],
    [['--json'], 2, 'input-invalid'],
    [['x.whl', '--json', '--nonsense'], 2, 'input-invalid'],
    [['x.whl', '--json', '--explain'], 2, 'input-invalid'],
    [['.', '--json', '--trusted-root', 'x.json'], 2, 'trusted-root-invalid'],
    [['--json', '--', '-a\u202eb.tar.gz'], 1, 'file-name-invalid'],
  ])('%j', async (parameters, code, problem) => {
    const folder = newFolder()
    for (const name of ['a-1.0.tar.gz', '-a\u202eb.tar.gz', 'x.json']) writeFileSync(join(folder, name), '')
    const { exitCode, stdout, stderr } = await runCli(folder, ['verify', ...parameters])
    const answer = { schema: 1, verdict: 'stopped', expected: null, files: [] }
    expect([exitCode, JSON.parse(stdout)]).toEqual([
      code,
      {
        ...answer,
        problems: [
          {
            code: problem,
            severity: 'error',
            message: expect.any(String),
            hint: expect.stringMatching(/^[^\n]+/),
            docs: `${onLaptop.errorsPage}#${problem}`,
          },
        ],
      },
    ])
    expect(stderr).toContain(`[${problem}]`)
  })

  test('and --json after -- is a name', async () => {
    const { exitCode, stdout } = await runCli(newFolder(), ['verify', '--', '--json'])
    expect([exitCode, stdout]).toEqual([2, ''])
  })
})

describe("what the program does not expect is nobody's refusal", () => {
  const broken = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent('delete Map.groupBy')}` }
  // Once the command line has begun.
  const late = `const timer = setInterval(() => {
    if (process.listenerCount('uncaughtException') === 0) return
    clearInterval(timer)
    throw new Error('late')
  }, 1)`

  test('people get a sentence and the stack', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a-1.0.tar.gz'), '')
    const { exitCode, stdout, stderr } = await startCli(folder, ['verify', '.'], broken)
    const [headline, error, hint, see, cause, name, ...stack] = stderr.split('\n')
    expect([exitCode, stdout, headline, error, hint, see, cause, name]).toEqual([
      3,
      '',
      'verify: stopped by program-fault.',
      '  error: Something happened that this program does not expect, so that it decided nothing. [program-fault]',
      '    hint: Run it again; if it stays so, report it at https://github.com/pallets/release-action/issues with the stack.',
      `    see ${onLaptop.errorsPage}#program-fault`,
      '  Caused by: TypeError: Map.groupBy is not a function',
      'TypeError: Map.groupBy is not a function',
    ])
    expect(stack[0]).toMatch(/^ {4}at /)
  })

  test('programs get its code', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a-1.0.tar.gz'), '')
    const { exitCode, stdout } = await startCli(folder, ['verify', '.', '--json'], broken)
    const { verdict, problems }: { verdict: string; problems: readonly Problem[] } = JSON.parse(stdout)
    problems.forEach(sawProblem)
    expect([exitCode, verdict, problems.map(({ code }) => code)]).toEqual([3, 'stopped', ['program-fault']])
  })

  test('also while nobody waits for it', async () => {
    const options = `--import data:text/javascript,${encodeURIComponent(late)}`
    const { exitCode, stderr } = await startCli(newFolder(), ['verify', 'x.whl'], { NODE_OPTIONS: options })
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining('[program-fault]')])
  })
})

test('under a Node that is too old, it says what is needed before anything else', async () => {
  const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '22.21.1' } })"
  const options = `--import data:text/javascript,${encodeURIComponent(old)}`
  const { exitCode, stdout, stderr } = await startCli(newFolder(), ['--help'], { NODE_OPTIONS: options })
  const message = 'Node 22.21.1 is running, but >=24.15.0 is needed.'
  const hint = 'Use Node 24; in a clone of this project, `npm run rehearse` brings its own.'
  expect([exitCode, stdout, ...stderr.split('\n')]).toEqual([
    2,
    '',
    'release-action: stopped by node-too-old.',
    `  error: ${message} [node-too-old]`,
    `    hint: ${hint}`,
    `    see ${onLaptop.errorsPage}#node-too-old`,
    '',
  ])
  sawProblem({ code: 'node-too-old', severity: 'error', message, hint })
  for (const { name, answer } of commands) {
    const asked = await startCli(newFolder(), [name, '--json'], { NODE_OPTIONS: options })
    expect(asked.exitCode).toBe(2)
    expect(heldToSchema(answer, asked.stdout).problems).toMatchObject([{ code: 'node-too-old', message, hint }])
  }
})

test('a huge file is hashed without being held', async () => {
  const folder = newFolder()
  const sizeBytes = 192 * 1024 * 1024
  const file = openSync(join(folder, 'huge-1.0.tar.gz'), 'w')
  ftruncateSync(file, sizeBytes)
  closeSync(file)
  const watch = join(folder, 'watch.mjs')
  writeFileSync(watch, "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))\n")
  const peakOf = async (name: string): Promise<number> => {
    const { stdout, stderr } = await new Promise<Ended>((done) => {
      execFile(process.execPath, ['--import', watch, cli, 'verify', name], { cwd: folder }, (_, out, talk) =>
        done({ exitCode: 1, stdout: out, stderr: talk }),
      )
    })
    expect(stdout).toContain('no-provenance')
    return Number(/peak (\d+)/.exec(stderr)?.[1])
  }
  writeFileSync(join(folder, 'small-1.0.tar.gz'), 'x')
  expect((await peakOf('huge-1.0.tar.gz')) - (await peakOf('small-1.0.tar.gz'))).toBeLessThan(96 * 1024)
})
