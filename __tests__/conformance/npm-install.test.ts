import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { installingScripts } from '../installing-scripts.ts'
import { type Clone, newClone, newFolder } from '../worlds/clone.ts'

const root = resolve(import.meta.dirname, '../..')
const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// The caller's npm must not lend its configuration, and a registry that cannot be reached shows that none is asked.
const own = Object.entries(process.env).filter(([name]) => !/^(npm_|init_cwd$)/i.test(name))
const cleanEnvironment = { ...Object.fromEntries(own), NO_COLOR: '1' }
const offline = ['--registry=http://127.0.0.1:9/', '--fetch-retries=0', '--no-audit', '--no-fund']

/** The project as it would be committed now, in a repository of its own. */
function snapshot(): Clone {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  const clone = newClone()
  for (const path of listed.stdout.toString().split('\0')) {
    const source = join(root, path)
    // A path that was removed and not committed is still listed.
    if (path !== '' && existsSync(source)) cpSync(source, join(clone.directory, path))
  }
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--message', 'as it is'])
  return clone
}

function start(program: string, parameters: readonly string[], options: { cwd: string; path?: string }) {
  const env = { ...cleanEnvironment, HOME: options.cwd, PATH: options.path ?? process.env.PATH }
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: options.cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** `npm install` of a repository into a new project, as `npx github:` does it. */
function install(repository: string) {
  const folder = newFolder()
  writeFileSync(join(folder, 'package.json'), '{"private": true}')
  const outcome = start(
    'npm',
    ['install', ...offline, `--cache=${join(folder, 'cache')}`, `git+file://${repository}`],
    {
      cwd: folder,
    },
  )
  return { ...outcome, folder }
}

/** A Node on the PATH that is older than what the product needs: its folder and version. A contributor may have none. */
function findOlderNode(): { readonly folder: string; readonly version: string } | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const { status, stdout } = spawnSync(join(folder, 'node'), ['--version'], { encoding: 'utf8' })
    const [, version = '', major, minor] = /^v((\d+)\.(\d+)\.\d+)$/m.exec(status === 0 ? stdout : '') ?? []
    if (version !== '' && (Number(major) < 24 || (major === '24' && Number(minor) < 15))) return { folder, version }
  }
  return undefined
}

describe('installed from git', () => {
  let clone: Clone
  let folder: string
  let bin: string

  beforeAll(() => {
    clone = snapshot()
    const installed = install(clone.directory)
    if (installed.status !== 0) throw new Error(installed.stderr)
    folder = installed.folder
    bin = join(folder, 'node_modules/.bin/release-action')
  })

  test('it is one package, without a registry', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8'))
    expect(Object.keys(lock.packages)).toEqual(['node_modules/release-action'])
    expect(existsSync(join(folder, 'node_modules/release-action/node_modules'))).toBe(false)
  })

  test.each(installingScripts.slice(0, 3))('a script named %s would be seen, as npm then asks the registry', (name) => {
    const other = newClone()
    const scripts = { ...project.scripts, [name]: 'true' }
    other.write('package.json', JSON.stringify({ ...project, scripts }))
    other.git(['add', '--all'])
    other.git(['commit', '--quiet', '--message', name])
    const { status, stderr } = install(other.directory)
    expect(status).not.toBe(0)
    expect(stderr).toContain('127.0.0.1:9')
  })

  test('its command starts by itself', () => {
    expect(lstatSync(bin).isSymbolicLink()).toBe(true)
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
    const { status, stdout, stderr } = start(bin, ['--help'], { cwd: folder, path })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^release-action: .*\n\n {2}release-action rehearse /)
  })

  const older = findOlderNode()
  if (older === undefined) {
    process.stderr.write('not run: the command under an older Node (none is on the PATH)\n')
    test.skip('not run: the command under an older Node', () => {})
  } else {
    test('under an older Node it says what is needed, with exit code 2', () => {
      const { status, stdout, stderr } = start(bin, ['--help'], { cwd: folder, path: older.folder })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      const [title, what] = stderr.split('\n')
      expect(title).toBe('release-action: stopped by node-too-old.')
      expect(what).toMatch(/error: Node [\d.]+ is running, but >=24\.15\.0 is needed\. \[node-too-old\]$/)
      expect(what).toContain(`Node ${older.version} `)
    })
  }

  test('it rehearses a whole release with nothing but what was installed', () => {
    const path = [dirname(process.execPath), process.env.PATH].join(delimiter)
    const { status, stdout, stderr } = start(bin, ['rehearse', '--json'], { cwd: folder, path })
    expect({ status, problems: status === 0 ? '' : stderr }).toEqual({ status: 0, problems: '' })
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'published', files: [{}, {}] })
    expect(existsSync(join(folder, 'rehearsal/release/multiple.intoto.jsonl'))).toBe(true)
  })
})
