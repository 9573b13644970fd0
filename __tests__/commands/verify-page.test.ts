import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { newFolder } from '../worlds/clone.ts'
import { type Ended, runCli } from '../worlds/project.ts'

const page = readFileSync('docs/verify.md', 'utf8')
const readme = readFileSync('README.md', 'utf8')

/** What a page shows between fences of a language. */
const blockOf = (language: string): string => new RegExp(`\`\`\`${language}\n(.*?)\n\`\`\``, 's').exec(page)?.[1] ?? ''

const folder = newFolder()
beforeAll(async () => {
  const { exitCode, stderr } = await runCli(folder, ['rehearse', '--json'], {
    PYTHONPATH: process.env.PYTHONPATH ?? '',
  })
  if (exitCode !== 0) throw new Error(stderr)
})

/** Run a command as it is written, in the folder of the rehearsal. */
function run(command: string, ...more: readonly string[]): Promise<Ended> {
  const [, parameters = ''] = command.split('dist/cli/index.js ')
  return runCli(folder, [...parameters.split(' '), ...more])
}

/** What changes from rehearsal to rehearsal, in a form that does not. */
function steady(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/\d{4}-\d\d-\d\dT[\d:]+\.\d{3}Z/g, '<time>')
    .replace(/root \/\S*\/rehearsal\//g, 'root <folder>/rehearsal/')
}

const commandOf = (text: string): string => /^\$ (node .* verify .*)$/m.exec(text)?.[1] ?? ''
const command = commandOf(page)
const oneFile = 'example_greeting-1.2.0-py3-none-any.whl'
const ofOne = command.replace('rehearsal/index ', `rehearsal/index/${oneFile} `)

describe('docs/verify.md', () => {
  test('is linked from the README, which shows the same command', () => {
    expect(readme).toContain('](docs/verify.md)')
    expect(commandOf(readme)).toBe(command)
  })

  test('shows what people get', async () => {
    const { exitCode, stdout, stderr } = await run(command)
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(steady(blockOf('console'))).toBe(steady(`$ ${command}\n${stdout.trimEnd()}`))
  })

  test('shows lines of --explain, in their order', async () => {
    const { stdout } = await run(ofOne, '--explain')
    const shown = steady(blockOf('text'))
      .split('\n')
      .filter((line) => line !== '    …')
    const all = steady(stdout).split('\n')
    const places = shown.map((line) => all.indexOf(line))
    expect(shown.length).toBeGreaterThan(5)
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('shows what programs get', async () => {
    const { stdout } = await run(ofOne, '--json')
    expect(JSON.parse(steady(blockOf('json')))).toEqual(JSON.parse(steady(stdout)))
  })

  test('says every field, and none that is never there', async () => {
    const answers = await Promise.all([
      run(command, '--json'),
      run(command.replace('1.2.0', '1.2.1'), '--json'),
      run('dist/cli/index.js verify --json'),
    ])
    const parsed = answers.map(({ stdout }) => JSON.parse(stdout))
    expect(parsed.map(({ verdict }) => verdict)).toEqual(['verified', 'refused', 'stopped'])
    const found = new Set(parsed.flatMap((answer) => fieldsOf(answer)))
    const said = [...page.matchAll(/^\| `([^`]+)` \| (.+?) \| .+ \|$/gm)].filter(([, , type = '']) => types.test(type))
    expect([...found].filter((field) => !said.some(([, name]) => name === field))).toEqual([])
    const always = said.flatMap(([, name = '', type = '']) => (type.endsWith('absent') ? [] : [name]))
    expect(always.filter((name) => !found.has(name))).toEqual([])
    expect(always.length).toBeGreaterThan(30)
  })

  test('says of every field that may be null or absent that it may', async () => {
    const open = join(folder, 'rehearsal/index', oneFile)
    const answers = await Promise.all([run(`dist/cli/index.js verify ${open} --json`), run(command, '--json')])
    const empty = new Set(answers.flatMap(({ stdout }) => fieldsOf(JSON.parse(stdout), '', isNull)))
    expect([...empty].filter((name) => !page.match(new RegExp(`\`${escaped(name)}\` \\| .*\`null\` \\|`)))).toEqual([])
    expect(empty.size).toBeGreaterThan(3)
  })
})

// The first columns of other tables are verdicts.
const types = /^(text|number|list|object|true)\b/
const isNull = (value: unknown): boolean => value === null
const escaped = (name: string): string => name.replace(/[[\].]/g, '\\$&')

/** The fields of an answer, `files[].name`, of whose values something holds. */
function fieldsOf(value: unknown, path = '', holds: (value: unknown) => boolean = () => true): string[] {
  const own = path !== '' && !path.endsWith('[]') && holds(value) ? [path] : []
  if (Array.isArray(value)) return [...own, ...value.flatMap((item) => fieldsOf(item, `${path}[]`, holds))]
  if (typeof value !== 'object' || value === null) return own
  const members = Object.entries(value)
  return [
    ...own,
    ...members.flatMap(([name, member]) => fieldsOf(member, path === '' ? name : `${path}.${name}`, holds)),
  ]
}
