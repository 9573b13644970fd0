import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { helpOf, overviewOf } from '../src/command-line/help.ts'
import { namesOf } from '../src/command-line/option.ts'
import { parseArguments } from '../src/command-line/parsing.ts'
import { runCommandLine } from '../src/command-line.ts'
import { check } from '../src/commands/check.ts'
import { prepare } from '../src/commands/prepare.ts'
import { commands } from '../src/commands/table.ts'
import { verify } from '../src/commands/verify.ts'
import { ReleaseError } from '../src/errors.ts'
import { refusalOf } from './refusal-of.ts'
import { terminalWith } from './worlds/terminal.ts'

/** What a command line writes, and how it ends. */
async function run(...words: readonly string[]): Promise<{ readonly exitCode: number; readonly output: string }> {
  const { terminal, output } = terminalWith({ arguments: words })
  return { exitCode: await runCommandLine(commands, terminal), output: output.join('\n') }
}

/** What a command line is refused with. */
async function refused(...words: readonly string[]): Promise<readonly [message: string, hint: string]> {
  try {
    await run(...words)
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'input-invalid') return [error.message, error.hint]
    throw error
  }
  throw new Error('It was accepted.')
}

const byName = commands.map((command) => [command.name, command] as const)

describe('help', () => {
  test.each(['', '-h', '--help', 'help'])('%j shows every command', async (word) => {
    expect(await run(...(word === '' ? [] : [word]))).toEqual({ exitCode: 0, output: overviewOf(commands) })
  })

  test.each(byName)('of %s, by three ways', async (name, command) => {
    const shown = { exitCode: 0, output: helpOf(command) }
    expect(await run('help', name)).toEqual(shown)
    expect(await run(name, '-h')).toEqual(shown)
    expect(await run(name, '--nonsense', '--help')).toEqual(shown)
  })

  test.each(byName)('of %s has one line for each option, and fits a wide terminal', (_, command) => {
    const lines = helpOf(command).split('\n')
    for (const [key, option] of Object.entries(command.options)) {
      const left = `  ${namesOf(key, option).join(', ')}`
      expect(lines.filter((line) => line.startsWith(`${left} `))).toHaveLength(1)
      for (const former of option.formerly ?? []) expect(helpOf(command)).not.toContain(former)
    }
    expect(lines.filter((line) => line.length > 125)).toEqual([])
  })

  test.each(byName)('of %s has two or three examples, which can be parsed', (name, command) => {
    expect([2, 3]).toContain(command.examples.length)
    for (const { line } of command.examples) {
      const [word, ...words] = line.split(' >')[0]?.split(' ') ?? []
      expect(word).toBe(name)
      expect(() => parseArguments(command, words)).not.toThrow()
    }
  })

  test('in a narrow terminal has a meaning that does not fit on lines of its own', () => {
    const lines = helpOf(check, 40).split('\n')
    const at = lines.indexOf('Examples:')
    expect(lines.slice(at + 1, at + 7)).toEqual([
      '  $ release-action check',
      '      what is checked out',
      '  $ release-action check 3.2.0 --base origin/main',
      '      a tag, against a branch',
      '  $ release-action check -C ../flask --json',
      '      another clone, for a program',
    ])
  })

  test('has paragraphs that are wrapped as one', () => {
    const paragraph = prepare.about[0] ?? ''
    const lines = helpOf(prepare, 100).split('\n')
    const at = lines.findIndex((line) => line.startsWith('One commit'))
    expect(lines.slice(at, lines.indexOf('', at)).join(' ')).toBe(paragraph)
    expect(lines.slice(at, at + 2).every((line) => line.length > 80)).toBe(true)
  })

  test('is that of the whole command line', () => {
    expect(helpOf(check)).toBe(`usage: release-action check [OPTION]… [TAG|COMMIT]

Judge a release branch of this clone, before anything is pushed.
It is judged as its pull request will be, but without any network: what only a server knows is not checked here.

  TAG|COMMIT           what is judged; without it, what is checked out

  -C DIR               judge the clone in DIR
  --base REF           compare with this branch or commit; without it, with where the branch begins
  --package NAME       the package of a tree of several, by its name or folder; without it, what names one
  --tag-prefix PREFIX  what tags begin with, such as v; without it, what the project sets, or what the last tags share
  --json               write one line of JSON on stdout, also where the command is stopped
  -h, --help           show this

Examples:
  $ release-action check                           what is checked out
  $ release-action check 3.2.0 --base origin/main  a tag, against a branch
  $ release-action check -C ../flask --json        another clone, for a program

Exit codes: 0 go or no release, 1 no-go, 2 wrong use, 3 something outside failed, 130 SIGINT, 143 SIGTERM.`)
  })
})

test.each(['-V', '--version'])('%s shows the version of package.json', async (word) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await run(word)).toEqual({ exitCode: 0, output: version })
})

describe('every command', () => {
  test.each(byName)('%s takes -C and --json, and says what each means', (_, { options }) => {
    expect(options.directory?.names).toEqual(['-C'])
    expect(options.json?.kind).toBe('flag')
    expect(Object.values(options).filter(({ help }) => !/^[a-z].*[^.]$/.test(help))).toEqual([])
  })

  test.each([
    ['check', '--repository'],
    ['prepare', '--repository'],
    ['next', '--repository'],
    ['rehearse', '--project'],
  ])('%s still takes %s', (name, former) => {
    const command = commands.find((each) => each.name === name) ?? check
    const operands = ['prepare', 'next'].includes(name) ? ['3.2.0'] : []
    expect(parseArguments(command, [...operands, former, 'there'])).toEqual(
      parseArguments(command, ['-C', 'there', ...operands]),
    )
  })
})

describe('a folder before the command', () => {
  test.each<readonly [string, ...(readonly string[])]>([
    ['b', '-C', 'a', '-C', 'b', 'check'],
    ['a', '-Ca', 'check'],
    ['b', '-C', 'a', 'check', '-C', 'b'],
  ])('%s is that of %s %s %s %s %s', async (folder, ...words) => {
    await expect(run(...words)).rejects.toThrow(`The folder "/nowhere/${folder}" does not exist.`)
  })

  test('makes no difference to help', async () => {
    expect(await run('-C', 'a', 'help', 'check')).toEqual({ exitCode: 0, output: helpOf(check) })
  })
})

/** The hint at the nearest of what may stand in the place of a command. */
const nearest = (name: string): string => `The nearest is ${name}; \`release-action help\` shows all.`

describe('what is mistyped', () => {
  test.each<[readonly string[], string, string]>([
    [['chekc'], 'There is no command "chekc".', 'The nearest is check; `release-action help` shows all.'],
    [['x'], 'There is no command "x".', 'The commands are rehearse, check, prepare, next, verify, and completion.'],
    [
      ['--json'],
      'There is no option "--json" before the command.',
      'The commands are rehearse, check, prepare, next, verify, and completion.',
    ],
    [['--hlep'], 'There is no option "--hlep" before the command.', nearest('--help')],
    [['--verison'], 'There is no option "--verison" before the command.', nearest('--version')],
    [['-c'], 'There is no option "-c" before the command.', nearest('-C')],
    [['hepl'], 'There is no command "hepl".', nearest('help')],
    [
      ['check', '--hepl'],
      'check has no option "--hepl".',
      'The nearest is --help; `release-action check --help` shows all.',
    ],
    [['check', '-hx'], 'check has no option "-hx".', '`release-action check --help` shows all.'],
    [['-C', 'a', '-C'], '-C is given without its folder.', 'Write -C DIR.'],
    [['-C'], '-C is given without its folder.', 'Write -C DIR.'],
    [['help', 'perpare'], 'There is no command "perpare".', 'The nearest is prepare; `release-action help` shows all.'],
    [
      ['check', '--bsae', 'x'],
      'check has no option "--bsae".',
      'The nearest is --base; `release-action check --help` shows all.',
    ],
    [
      ['check', '-base=x'],
      'check has no option "-base".',
      'The nearest is --base; `release-action check --help` shows all.',
    ],
    [
      ['check', '--something-else'],
      'check has no option "--something-else".',
      '`release-action check --help` shows all.',
    ],
    [['check', '--base'], '--base is given without its value.', 'Write --base REF.'],
    [
      ['check', '--base', '--json'],
      '--base is given without its value: "--json" follows it.',
      'Write --base REF; if "--json" is the value, "--base=--json".',
    ],
    [['check', '--json=yes'], '--json takes no value, and is given "yes".', 'Write --json alone.'],
    [['verify', 'x.whl', '--explain', '--json'], '--explain and --json cannot be given together.', 'Give one of them.'],
    [
      ['rehearse', 'dist'],
      'The version is given as "dist", which is no version such as "3.2.0".',
      'The same command with --help shows what it takes.',
    ],
    [['completion', 'zhs'], 'No script is known for the shell "zhs".', 'Name bash, zsh, or fish.'],
    [['completion'], 'One shell is needed.', 'Name bash, zsh, or fish.'],
    [['prepare', '1.0', '2.0'], 'One version is needed, and several are given.', 'Name one, such as 3.2.0.'],
    [
      ['prepare', '3.2.0', '--date', '2026-02-30'],
      '--date is given as "2026-02-30", which is not a day of the calendar as YYYY-MM-DD.',
      'The same command with --help shows what it takes.',
    ],
  ])('%j', async (words, message, hint) => {
    expect(await refused(...words)).toEqual([message, hint])
  })

  test('of a value that would be taken for an option, its joined form is read', () => {
    expect(parseArguments(check, ['--base=--json']).given).toMatchObject({ base: '--json', json: false })
  })
})

test('values have the types of their options', () => {
  const { given, operand } = parseArguments(prepare, ['-C', 'a', '--tag', '3.2.0', '-C', 'b', '--date', '2026-12-24'])
  const day: string | undefined = given.date
  const isTagged: boolean = given.tag
  expect({ ...given, operand: operand?.text, day, isTagged }).toEqual({
    directory: 'b',
    date: '2026-12-24',
    day: '2026-12-24',
    tag: true,
    isTagged: true,
    push: false,
    noSign: false,
    edit: false,
    tagPrefix: undefined,
    json: false,
    operand: '3.2.0',
  })
})

describe('a repository', () => {
  test.each([
    ['pallets/flask', 'by its names'],
    ['https://github.com/pallets/flask', 'as a browser shows it'],
    ['https://github.com/pallets/flask.git', 'as git clones it'],
    ['https://github.com/pallets/flask/', 'with a slash'],
    ['git@github.com:pallets/flask.git', 'by SSH'],
    ['ssh://git@github.com/pallets/flask', 'by SSH, as a URL'],
    ['ssh://git@ssh.github.com:443/pallets/flask.git', 'by SSH at the port of HTTPS'],
  ])('%s: %s', (text) => {
    const repository = { owner: 'pallets', name: 'flask' }
    expect(parseArguments(verify, ['x.whl', '--repo', text]).given.ownerRepo).toEqual(repository)
    expect(parseArguments(verify, ['x.whl', '--owner-repo', text]).given.ownerRepo).toEqual(repository)
    const typed = `${text}@3.2.0`
    expect(parseArguments(verify, [typed]).operand).toEqual({ kind: 'release', typed, repository, tag: '3.2.0' })
  })

  test.each(['https://gitlab.com/pallets/flask', 'git@example.com:pallets/flask.git', 'https://github.com/pallets'])(
    '%s is none of GitHub',
    async (text) => {
      expect(await refusalOf(() => parseArguments(verify, ['x.whl', '--repo', text]))).toMatchObject({
        code: 'input-invalid',
      })
    },
  )
})
