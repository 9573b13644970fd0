import { describe, expect, test } from '@jest/globals'
import { type Command, runCommand, stoppedLine } from '../src/command-line.ts'
import { check } from '../src/commands/check.ts'
import { next } from '../src/commands/next.ts'
import { prepare } from '../src/commands/prepare.ts'
import { commands } from '../src/commands/table.ts'
import { ReleaseError } from '../src/errors.ts'
import { settingsSchema } from '../src/release/settings/schema.ts'
import { readSettings } from '../src/release/settings.ts'
import { noCommandAnswer } from '../src/report/answer.ts'
import { onLaptop } from './audiences.ts'
import { heldToSchema, validatorOf } from './held-to-schema.ts'
import { begun, laptopWith, runOn } from './worlds/laptop.ts'
import { runAnswering, terminalWith } from './worlds/terminal.ts'

/** The verdict of what a command answered, which its schema has nothing against. */
function judged(command: Command, output: readonly string[]): string {
  expect(output).toHaveLength(1)
  return heldToSchema(command.answer, output[0] ?? '').verdict
}

test.each(commands.map((command) => [command.name, command] as const))('%s that is stopped', async (_, command) => {
  const { terminal, output } = terminalWith({ arguments: ['--nonsense', '--json'] })
  await expect(runAnswering(command, terminal)).rejects.toThrow()
  expect(judged(command, output)).toBe('stopped')
})

test.each<[string, readonly string[]]>([
  ['no command of that name', ['chekc', '--json']],
  ['no help of that name', ['help', 'chekc', '--json']],
  ['no such option', ['--nonsense', '--json']],
  ['no folder', ['-C', '--json']],
])('%s: of %j no command can be run', (_, words) => {
  const stop = new ReleaseError('input-invalid', { message: 'It is mistyped.', hint: 'Type it.' })
  const line = stoppedLine(commands, { words, audience: onLaptop }, stop)
  expect(heldToSchema(noCommandAnswer, line ?? '').verdict).toBe('stopped')
})

test('every object of every schema is closed, and every field says what it is', () => {
  const open: string[] = []
  const look = (json: unknown, place: string): void => {
    if (typeof json !== 'object' || json === null) return
    const { type, properties, additionalProperties } = json as Record<string, unknown>
    if (type === 'object' && additionalProperties !== false) open.push(place)
    for (const [name, field] of Object.entries(properties ?? {})) {
      if (!('description' in (field as object))) open.push(`${place}.${name} without a description`)
    }
    for (const [key, value] of Object.entries(json)) look(value, `${place}/${key}`)
  }
  for (const { name, answer } of commands) look(answer.json, name)
  look(noCommandAnswer.json, 'no command')
  look(settingsSchema.json, 'settings')
  expect(open).toEqual([])
})

describe('answers of a laptop', () => {
  test('each verdict of check, prepare, and next', async () => {
    const laptop = laptopWith(begun)
    const answerOf = async (command: Command, ...words: readonly string[]) =>
      judged(command, (await runOn(laptop, command, [...words, '--json'])).output)
    expect(await answerOf(check)).toBe('not-a-release')
    expect(await answerOf(next, '3.3.0')).toBe('begun')
    laptop.clone.git(['reset', '--quiet', '--hard', 'HEAD~1'])
    expect(await answerOf(prepare, '3.2.0', '--tag', '--push')).toBe('ready')
    expect(await answerOf(check)).toBe('go')
    laptop.clone.write('src/tidy_box/slipped.py', '')
    laptop.clone.git(['add', '--all'])
    laptop.clone.git(['commit', '--quiet', '--message', 'slipped'])
    expect(await answerOf(check)).toBe('no-go')
    expect(await answerOf(prepare, '3.2.0')).toBe('not-ready')
    laptop.clone.write('pyproject.toml', `${laptop.read('pyproject.toml')}\n[tool.release-action]\nnonsense = 1\n`)
    laptop.clone.git(['commit', '--quiet', '--all', '--message', 'nonsense'])
    expect(await answerOf(prepare, '3.2.0')).toBe('refused')
    expect(await answerOf(next, '3.3.0')).toBe('refused')
  })

  test('a script', async () => {
    const completion = commands.find(({ name }) => name === 'completion') ?? check
    const { terminal, output } = terminalWith({ arguments: ['zsh', '--json'] })
    await runCommand(completion, terminal)
    expect(judged(completion, output)).toBe('written')
  })
})

describe('[tool.release-action]', () => {
  const validate = validatorOf(settingsSchema)

  test.each<[string, unknown, boolean]>([
    ['change-log = "none"', { 'change-log': 'none' }, true],
    ['change-log = "docs/changes.rst"', { 'change-log': 'docs/changes.rst' }, true],
    ['change-log = "./changes.rst"', { 'change-log': './changes.rst' }, false],
    ['change-log = "a/../b"', { 'change-log': 'a/../b' }, false],
    ['change-log = "/b"', { 'change-log': '/b' }, false],
    ['change-log = ""', { 'change-log': '' }, false],
    ['change-log = 1', { 'change-log': 1 }, false],
    ['change-log-date = "optional"', { 'change-log-date': 'optional' }, true],
    ['change-log-date = "never"', { 'change-log-date': 'never' }, false],
    ['allow-files = ["src/*/x/**"]', { 'allow-files': ['src/*/x/**'] }, true],
    ['allow-files = ["{a,b}"]', { 'allow-files': ['{a,b}'] }, false],
    ['allow-files = "a"', { 'allow-files': 'a' }, false],
    ['tag-prefix = "v"', { 'tag-prefix': 'v' }, true],
    ['tag-prefix = "v 1"', { 'tag-prefix': 'v 1' }, false],
    ['tag-prefix = "@tidy/box-2@"', { 'tag-prefix': '@tidy/box-2@' }, true],
    ['tag-prefix = "a//v"', { 'tag-prefix': 'a//v' }, false],
    ['packages = [{ name = "a", folder = "." }]', { packages: [{ name: 'a', folder: '.' }] }, true],
    ['packages = [{ name = "a" }]', { packages: [{ name: 'a' }] }, false],
    ['packages = [{ name = "a", folder = "../a" }]', { packages: [{ name: 'a', folder: '../a' }] }, false],
    [
      'packages = [{ name = "a", folder = "a/b", project-file = "c.toml", tag-prefix = "a/", change-log = "none" }]',
      { packages: [{ name: 'a', folder: 'a/b', 'project-file': 'c.toml', 'tag-prefix': 'a/', 'change-log': 'none' }] },
      true,
    ],
    [
      'packages = [{ name = "a", folder = "a", project-file = "b/c.toml" }]',
      { packages: [{ name: 'a', folder: 'a', 'project-file': 'b/c.toml' }] },
      false,
    ],
    [
      'packages = [{ name = "a", folder = "a", nonsense = 1 }]',
      { packages: [{ name: 'a', folder: 'a', nonsense: 1 }] },
      false,
    ],
    ['severity = { tag-moved = "off" }', { severity: { 'tag-moved': 'off' } }, true],
    ['severity = { tag-moved = "no" }', { severity: { 'tag-moved': 'no' } }, false],
    ['severity = { git-failed = "off" }', { severity: { 'git-failed': 'off' } }, false],
    ['notes-template = "a.md"', { 'notes-template': 'a.md' }, true],
    ['notes-template = { feature = "a.md" }', { 'notes-template': { feature: 'a.md' } }, true],
    ['notes-template = { other = "a.md" }', { 'notes-template': { other: 'a.md' } }, false],
    ['nonsense = 1', { nonsense: 1 }, false],
  ])('%s is read as its schema says', (line, value, isValid) => {
    expect([validate(value), readSettings(`[tool.release-action]\n${line}\n`).problems.length === 0]).toEqual([
      isValid,
      isValid,
    ])
  })
})
