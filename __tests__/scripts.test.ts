import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { packagesIn } from '../scripts/notices.mjs'
import { newFolder } from './worlds/clone.ts'

const root = resolve(import.meta.dirname, '..')

/** A copy of what setup.mjs needs, with the packages of this clone. */
function copyOfProject(): string {
  const folder = newFolder()
  for (const path of ['package.json', 'package-lock.json', 'scripts']) {
    cpSync(join(root, path), join(folder, path), { recursive: true, preserveTimestamps: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
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

/** Run setup.mjs with nothing on the PATH but these programs. */
function setUp(folder: string, words: readonly string[], scripts: Readonly<Record<string, string>> = {}) {
  const env = { PATH: programs(scripts) }
  const setup = join(folder, 'scripts/setup.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [setup, ...words], { env, encoding: 'utf8' })
  return { status, stdout, said: stderr.trimEnd() }
}

const environmentOf = (folder: string) => JSON.parse(readFileSync(join(folder, '.tools/environment.json'), 'utf8'))

const laid = `setup: packages as in the lock file; Node ${process.version} (running)`
const found = 'python3 -m build 1.2.2 with flit_core 3.12.0'
const uv = 'echo uv 0.9.0'
// Answers as a Python would that has the front end if a variable of its environment says so.
const pythonIf = (condition: string) => `if ${condition}; then echo '${found}'; else exit 1; fi`

describe('setup.mjs, with nothing to be reached,', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['uv', { uv, python3: pythonIf('true') }, 'uv 0.9.0', 'it is taken first'],
    ['python3 -m build', { python3: pythonIf('true') }, `${found} (python3)`, 'it is there, and nothing is laid'],
  ])('finds %s', (_what, scripts, words) => {
    const folder = copyOfProject()
    expect(setUp(folder, ['builder'], scripts)).toEqual({ status: 0, stdout: '', said: `${laid}; ${words}` })
    expect(environmentOf(folder)).toEqual({ node: process.execPath })
  })

  test('finds a .venv that was filled before', () => {
    const folder = copyOfProject()
    const scripts = { python3: pythonIf('[ -n "$VIRTUAL_ENV" ]') }
    expect(setUp(folder, ['builder'], scripts).said).toBe(`${laid}; ${found} (.venv)`)
    const environment = environmentOf(folder)
    expect(environment.VIRTUAL_ENV).toBe(join(folder, '.venv'))
    expect(environment.PATH.split(delimiter)[0]).toBe(join(folder, '.venv/bin'))
  })

  test('says so on one line if nothing builds', () => {
    const folder = copyOfProject()
    expect(setUp(folder, ['builder'], { python3: 'exit 1' })).toEqual({
      status: 1,
      stdout: '',
      said: 'setup: Nothing builds Python projects here: install uv, or let pip or apt-get reach their servers.',
    })
  })

  test('goes on without the independent tools', () => {
    const folder = copyOfProject()
    const bash = `exec ${join('/bin', 'bash')} "$@"`
    const realpath = 'exec /usr/bin/realpath "$@"'
    expect(setUp(folder, ['builder', 'oracles'], { python3: pythonIf('true'), bash, realpath })).toEqual({
      status: 0,
      stdout: '',
      said: `${laid}; ${found} (python3); no independent tools (not Debian, or out of reach)`,
    })
  })

  test('keeps the builder that was found before', () => {
    const folder = copyOfProject()
    setUp(folder, ['builder'], { python3: pythonIf('[ -n "$VIRTUAL_ENV" ]') })
    const before = environmentOf(folder)
    expect(setUp(folder, [])).toEqual({ status: 0, stdout: '', said: laid })
    expect(environmentOf(folder)).toEqual(before)
  })

  test('refuses a word that it does not know', () => {
    const { status, said } = setUp(copyOfProject(), ['bulder'])
    expect({ status, said }).toEqual({
      status: 1,
      said: 'setup: "bulder" is not known, only "builder" and "oracles" are.',
    })
  })
})

describe('run.mjs', () => {
  /** Start a script through run.mjs, with a variable of the environment file. */
  function start(script: string): ChildProcess {
    const folder = newFolder()
    cpSync(join(root, 'scripts'), join(folder, 'scripts'), { recursive: true })
    mkdirSync(join(folder, '.tools'))
    const environment = { node: process.execPath, GREETING: 'hello' }
    writeFileSync(join(folder, '.tools/environment.json'), JSON.stringify(environment))
    writeFileSync(join(folder, 'script.mjs'), script)
    return spawn(process.execPath, [join(folder, 'scripts/run.mjs'), 'script.mjs', 'one two'], { cwd: dirname(folder) })
  }

  const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', (code) => done(code)))

  test('runs a script in the folder of the project, with the environment that was found', async () => {
    const child = start('console.log(process.env.GREETING, process.argv[2]); process.exitCode = 3')
    const [code, said] = await Promise.all([ended(child), child.stdout && text(child.stdout)])
    expect({ code, said }).toEqual({ code: 3, said: 'hello one two\n' })
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('passes %s on, and waits for the script', async (signal) => {
    const child = start(`process.once('${signal}', () => { console.log('bye'); process.exit(0) })
      setInterval(() => {}, 1000)
      console.log('ready')`)
    child.stdout?.once('data', () => child.kill(signal))
    const [code, said] = await Promise.all([ended(child), child.stdout && text(child.stdout)])
    expect({ code, said }).toEqual({ code: 0, said: 'ready\nbye\n' })
  })

  test('a script that a signal ended has the exit code that a shell gives', async () => {
    expect(await ended(start("process.kill(process.pid, 'SIGTERM')"))).toBe(143)
  })
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
