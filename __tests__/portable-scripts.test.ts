import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'

// What package.json, scripts/, and in part src/ may not have, so that they run where there is no POSIX shell. That they do is seen on Windows
// and macOS only.

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** A task, and nothing that a shell would have to understand. */
const isPlainCommand = (command: string): boolean => /^node scripts\/run\.mjs [\w:]+$/.test(command)

// They run where there is apt-get, or say that there is none.
const debianOnly = ['scripts/back-ends.mjs', 'scripts/debian.mjs', 'scripts/oracles.mjs', 'scripts/shells.mjs']

/** What in the source of a script needs a shell, or a folder of one system. */
function unportable(source: string): readonly string[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  return [
    ...code.matchAll(/shell: true|\bexecSync\b|\bexec\(|'(?:ba|da|z)?sh'|['"`]\/(?:tmp|dev|usr|bin|etc|opt|var)\b|#!/g),
  ].map(String)
}

// Of Windows, `C:\\a` is `file:///C:/a`: pathToFileURL and fileURLToPath know.
const handMade = /['"`]file:\/\/|import\.meta\.url\)\.pathname|import\.meta\.url\./

test('every command of package.json is a task', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
  expect(Object.entries(scripts).filter(([name, command]) => command !== `node scripts/run.mjs ${name}`)).toEqual([])
  expect(Object.values(scripts).filter((command) => !isPlainCommand(command))).toEqual([])
})

test.each([
  ['exec node scripts/run.mjs rehearse', 'a word of the shell'],
  ['node scripts/run.mjs lint && node scripts/run.mjs types', 'two commands'],
  ['RUNS=5 node scripts/run.mjs test', 'a variable before the command'],
  ['node scripts/run.mjs test > /tmp/log', 'a redirection'],
])('`%s` would be seen: %s', (command) => {
  expect(isPlainCommand(command)).toBe(false)
})

test('no script needs a shell, or a folder of one system', () => {
  const files = globSync('scripts/**/*.mjs', { cwd: root }).filter((file) => !debianOnly.includes(file))
  expect(files.length).toBeGreaterThan(10)
  const found = files.map((file) => [file, ...unportable(read(file))]).filter(({ length }) => length > 1)
  expect(found).toEqual([])
})

test('no source makes the address of a file, or a path of one, by hand', () => {
  const files = globSync(['src/**/*.ts', 'scripts/**/*.mjs', 'bench/**/*.ts', 'field/**/*.ts'], { cwd: root })
  expect(files.length).toBeGreaterThan(100)
  expect(files.filter((file) => handMade.test(read(file)))).toEqual([])
})

test.each(["'file://' + folder", "new URL('x', import.meta.url).pathname", 'import.meta.url.slice(7)'])(
  '%s in a source would be seen',
  (source) => {
    expect(handMade.test(source)).toBe(true)
  },
)

test.each([
  ["spawnSync('bash', [script])", "'bash'"],
  ['spawn(command, { shell: true })', 'shell: true'],
  ["const folder = '/tmp/bench'", "'/tmp"],
  ["{ GIT_CONFIG_GLOBAL: '/dev/null' }", "'/dev"],
])('%s in a script would be seen', (source, found) => {
  expect(unportable(source)).toEqual([found])
})
