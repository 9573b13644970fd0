import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { packagesIn } from '../scripts/notices.mjs'
import { newFolder } from './worlds/clone.ts'
import { endedRehearse } from './worlds/ended-rehearse.ts'

const root = resolve(import.meta.dirname, '..')

/** A copy of what a task needs before anything is installed, with a command line that prints what it is started with. */
function copyOfProject(): string {
  const folder = newFolder()
  for (const path of ['package.json', 'package-lock.json', 'scripts']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, preserveTimestamps: true })
  }
  mkdirSync(join(folder, 'dist/cli'), { recursive: true })
  writeFileSync(join(folder, 'dist/cli/index.js'), 'console.log(process.argv[2], process.env.PYTHONPATH)')
  return folder
}

/** A folder with programs: each a shell script. */
function programs(scripts: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

/** Run a task with nothing on the PATH but these programs. */
function runTask(folder: string, words: readonly string[], scripts: Readonly<Record<string, string>> = {}) {
  const env = { PATH: programs(scripts) }
  const run = join(folder, 'scripts/run.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [run, ...words], { env, encoding: 'utf8' })
  return { status, stdout, said: stderr.trimEnd().split('\n') }
}

const node = `setup: node: ${process.version}, running`
const versions = '1.2.2 with flit_core 3.12.0'
const found = `python3 -m build ${versions}`
const uv = 'echo uv 0.9.0'
// Answers as a Python would that has the front end if a variable of its environment says so.
const pythonIf = (condition: string) => `if ${condition}; then echo '${versions}'; else exit 1; fi`
const asked = (name: string) => `setup: builder: asking ${name} for build and flit_core`

describe('`rehearse`, with nothing to be reached,', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['uv', { uv, python3: pythonIf('true') }, 'uv 0.9.0', 'it is taken first'],
    ['python3 -m build', { python3: pythonIf('true') }, `${found} (python3)`, 'it is there, and nothing is installed'],
    [
      'python -m build',
      { python3: pythonIf('false'), python: pythonIf('true') },
      `python -m build ${versions} (python)`,
      'Windows has this name alone',
    ],
  ])('finds %s', (_what, scripts, words) => {
    expect(runTask(copyOfProject(), ['rehearse'], scripts)).toEqual({
      status: 0,
      stdout: 'rehearse undefined\n',
      said: [node, `setup: builder: ${words}`],
    })
  })

  test('finds a builder that was installed before, and needs no package of npm', () => {
    const folder = copyOfProject()
    const library = join(folder, '.tools/builder/lib')
    mkdirSync(library, { recursive: true })
    expect(runTask(folder, ['rehearse'], { python3: pythonIf('[ -n "$PYTHONPATH" ]') })).toEqual({
      status: 0,
      stdout: `rehearse ${library}\n`,
      said: [node, `setup: builder: ${found} (${library})`],
    })
    expect(readdirSync(folder)).not.toContain('node_modules')
  })

  test('says so on one line if nothing builds, and leaves nothing half installed', () => {
    const folder = copyOfProject()
    expect(runTask(folder, ['rehearse'], { python3: 'exit 1' })).toEqual({
      status: 1,
      stdout: '',
      said: [
        node,
        asked('pip'),
        asked('Debian'),
        'setup: Nothing builds Python projects here: install uv, or let pip or apt-get reach their servers.',
      ],
    })
    expect(readdirSync(join(folder, '.tools'))).toEqual([])
  })
})

test('a task goes on without the independent tools, and says so', () => {
  const folder = copyOfProject()
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'scripts/independent.mjs'), 'console.log("started")')
  const { said, ...ended } = runTask(folder, ['independent'], { uv })
  expect(ended).toEqual({ status: 0, stdout: 'started\n' })
  // Packages and tools come beside each other.
  expect(said.toSorted()).toEqual([
    'setup: builder: uv 0.9.0',
    node,
    'setup: oracles: asking Debian for cosign, twine, and others, about 190 MB',
    'setup: oracles: none (not Debian, or out of reach)',
    'setup: packages: as in the lock file',
  ])
  expect(readdirSync(join(folder, '.tools'))).toEqual([])
})

test('no task is named: the names of all are said', () => {
  const { status, said } = runTask(copyOfProject(), [])
  expect({ status, said }).toEqual({
    status: 1,
    said: [expect.stringMatching(/^setup: No task is named; there are rehearse, test, test:rest, .*\.$/)],
  })
})

describe('a script', () => {
  /** Start a script of the project by its name. */
  function start(script: string): ChildProcess {
    const folder = copyOfProject()
    writeFileSync(join(folder, 'dist/script.mjs'), script)
    return spawn(process.execPath, [join(folder, 'scripts/run.mjs'), 'dist/script.mjs', 'one two'], {
      cwd: resolve(folder, '..'),
    })
  }

  const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', (code) => done(code)))

  test('is run in the folder of the project, with its arguments', async () => {
    const child = start('console.log(process.cwd().split("/").length > 1, process.argv[2]); process.exitCode = 3')
    const [code, said] = await Promise.all([ended(child), child.stdout && text(child.stdout)])
    expect({ code, said }).toEqual({ code: 3, said: 'true one two\n' })
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('is given %s, and waited for', async (signal) => {
    const child = start(`process.once('${signal}', () => { console.log('bye'); process.exit(0) })
      setInterval(() => {}, 1000)
      console.log('ready')`)
    child.stdout?.once('data', () => child.kill(signal))
    const [code, said] = await Promise.all([ended(child), child.stdout && text(child.stdout)])
    expect({ code, said }).toEqual({ code: 0, said: 'ready\nbye\n' })
  })

  test('that a signal ended has the exit code that a shell gives', async () => {
    expect(await ended(start("process.kill(process.pid, 'SIGTERM')"))).toBe(143)
  })

  test('ends by itself when whoever started it is gone without a word', async () => {
    const child = start(`process.once('SIGTERM', () => { console.log('bye'); process.exit(0) })
      setInterval(() => {}, 1000)
      console.log('ready')`)
    child.stdout?.once('data', () => child.kill('SIGKILL'))
    // The end of its output is the end of the last process that held it.
    expect(child.stdout && (await text(child.stdout))).toBe('ready\nbye\n')
  })
})

// While it serves: `scripts-faults.test.ts`.
test('`npm run rehearse` is ended in the middle: no process is left', async () => {
  expect(await endedRehearse([], /^Button 2/m)).toBeGreaterThan(2)
})

test('golden.mjs writes nothing where CI is set', () => {
  const env = { ...process.env, CI: 'true' }
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/golden.mjs')], { env, encoding: 'utf8' })
  expect({ status, said: stderr }).toEqual({
    status: 2,
    said: 'golden: Golden files are not written where CI is set; write them on a laptop, and review the diff.\n',
  })
})

test.each([
  ['webpack://x/./node_modules/semver/index.js', ['semver'], 'a package'],
  ['../node_modules/@actions/core/lib/core.js', ['@actions/core'], 'a package with a scope'],
  ['../node_modules/ajv/node_modules/fast-uri/x.js', ['ajv/node_modules/fast-uri'], 'one that stands in another'],
  ['../lib/action.js', [], 'our own code'],
])('the notices see %s as %j: %s', (source, expected) => {
  expect(packagesIn([JSON.stringify({ sources: [source] })])).toEqual(expected)
})
