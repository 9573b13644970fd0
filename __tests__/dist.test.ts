import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { evidentPackages } from './dist-packages.ts'
import { newFolder } from './worlds/clone.ts'

const root = resolve(import.meta.dirname, '..')
const limitBytes = 8_000_000
// Each start reads it: design.md, "Performance".
const entryLimitBytes = 220_000

function read(bundle: string): ReadonlyMap<string, string> {
  const folder = join(root, 'dist', bundle)
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const codeIn = (files: ReadonlyMap<string, string>): string =>
  [...files].flatMap(([name, text]) => (name.endsWith('.js') ? [text] : [])).join('\n')

const [action, cli] = [read('action'), read('cli')]

/** The files of a bundle by name, as text, and the code of all of them. */
const bundles = { action: { files: action, code: codeIn(action) }, cli: { files: cli, code: codeIn(cli) } }
const evident = evidentPackages(root, [bundles.action.code, bundles.cli.code])

/** Folders of our own modules in a bundle, which ncc names in comments. */
function ownFolders(code: string): readonly string[] {
  const folders = [...code.matchAll(/\.\/lib\/([a-z-]+)\//g)].map(([, folder = '']) => folder)
  return [...new Set(folders)].toSorted()
}

/** Start a copy of a bundle in a folder without anything else. */
function startAlone(bundle: string, parameters: readonly string[]) {
  const folder = newFolder()
  cpSync(join(root, 'dist', bundle), join(folder, bundle), { recursive: true })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, bundle, 'index.js'), ...parameters], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

describe('dist/action', () => {
  test('has the code of the steps, and none of the stand-ins and commands', () => {
    const folders = ownFolders(bundles.action.code)
    expect(folders).toEqual(expect.arrayContaining(['attestation', 'clients', 'distribution', 'release', 'steps']))
    expect(folders.filter((folder) => folder === 'standins' || folder === 'commands')).toEqual([])
    expect(ownFolders(bundles.cli.code)).toEqual(expect.arrayContaining(['commands', 'standins']))
  })

  test('has no words of the stand-ins and commands, which the command line has', () => {
    // Of the index, of Fulcio, of GitHub's stand-in, and of the rehearsal.
    const markers = [
      'The digest supplied does not match a digest calculated from the uploaded file',
      'There was an error processing the identity token',
      'Resource not accessible by integration',
      'Steps that only GitHub runs:',
    ]
    expect(markers.filter((marker) => !bundles.cli.code.includes(marker))).toEqual([])
    expect(markers.filter((marker) => bundles.action.code.includes(marker))).toEqual([])
  })

  test('is small enough', () => {
    const sizes = [...action.values()].map((text) => Buffer.byteLength(text))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limitBytes)
    expect(Buffer.byteLength(action.get('index.js') ?? '')).toBeLessThanOrEqual(entryLimitBytes)
  })

  test('needs nothing but its entry for an event that asks for nothing', () => {
    const folder = newFolder()
    for (const name of ['index.js', 'package.json']) cpSync(join(root, 'dist/action', name), join(folder, name))
    writeFileSync(join(folder, 'event.json'), '{"deleted":true}')
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_REF: 'refs/tags/3.2.0',
      INPUT_STEP: 'attest',
    }
    const { status, stdout } = spawnSync(process.execPath, [join(folder, 'index.js')], { env, encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringMatching(/^attest: Nothing to do\. /) })
  })

  test('starts alone', () => {
    const { status, stdout } = startAlone('action', [])
    expect({ status, code: /\[([a-z-]+)\]/.exec(stdout)?.[1] }).toEqual({ status: 2, code: 'not-in-actions' })
  })
})

describe('dist/cli', () => {
  test.each([
    [['--help'], 0, 'the table of commands'],
    [['check', '--help'], 0, 'a command'],
    [['rehearse', '--help'], 0, 'the command with the most code'],
    [['nonsense'], 2, 'wrong use'],
  ])('starts alone with %j: exit code %d, as it is %s', (parameters, code) => {
    const { status, stderr } = startAlone('cli', parameters)
    expect({ status, isBug: stderr.includes('ERR_MODULE_NOT_FOUND') }).toEqual({ status: code, isBug: false })
  })

  test('is a program', () => {
    expect(cli.get('index.js')?.split('\n')[0]).toBe('#!/usr/bin/env node')
  })
})

describe.each([
  ['action', bundles.action, evident[0] ?? []],
  ['cli', bundles.cli, evident[1] ?? []],
] as const)('dist/%s', (_, { files, code }, packages) => {
  test('asks for nothing but modules of Node and its own files', () => {
    const asked = /(?:createRequire\(import\.meta\.url\)\(|^import (?:.* from )?|\b(?:import|require)\()"([^"]+)"/gm
    const names = new Set([...code.matchAll(asked)].map(([, name = '']) => name))
    expect(names.size).toBeGreaterThan(10)
    // Its own files are asked for by number.
    expect([...names].filter((name) => !isBuiltin(name))).toEqual(['./'])
  })

  test('holds no HTTP library: Node has one', () => {
    const titles = files.get('licenses.txt')?.match(/^\S+ \d+\.\d+\.\d+$/gm) ?? []
    expect(titles.length).toBeGreaterThan(30)
    expect(titles.filter((title) => /^(undici|tunnel|node-fetch) /.test(title))).toEqual([])
    expect(code).not.toMatch(/class ProxyAgent|createHttpsTunnel|lib\/dispatcher\//)
  })

  test('has only files that it loads', () => {
    const numbered = [...files.keys()].filter((name) => /^\d+\.index\.js$/.test(name))
    const others = [...files.keys()].filter((name) => !numbered.includes(name))
    expect(others.toSorted()).toEqual(['index.js', 'licenses.txt', 'package.json'])
    const loaded = new Set(
      [...code.matchAll(/__(?:webpack|nccwpck)_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(([, id]) => id),
    )
    expect(numbered.filter((name) => !loaded.has(name.replace('.index.js', '')))).toEqual([])
  })

  test('says nothing of the machine that made it', () => {
    const places = [root, homedir(), 'sourceMappingURL=', 'file:///home/', 'file:///root/', 'file:///Users/']
    const texts = [...files].flatMap(([name, text]) =>
      places.filter((place) => place !== '/' && text.includes(`${place}/`)).map((place) => `${name}: ${place}`),
    )
    expect(texts).toEqual([])
  })

  test('names every package whose code it holds in licenses.txt', () => {
    const parts = files.get('licenses.txt')?.split(`\n${'-'.repeat(72)}\n\n`) ?? []
    const listed = new Set(parts.map((part) => part.split('\n')[0]))
    // A search that finds nothing proves nothing.
    expect(packages.length).toBeGreaterThan(30)
    expect(packages.filter((name) => !listed.has(name))).toEqual([])
  })
})
