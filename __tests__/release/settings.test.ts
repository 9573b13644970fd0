import { describe, expect, test } from '@jest/globals'
import { adjustableCodes } from '../../src/release/settings/adjustable-codes.ts'
import { defaultSettings, readSettings, type Settings } from '../../src/release/settings.ts'
import { tagPrefixWords } from '../../src/release/tag.ts'

const project = '[project]\nname = "tidy-box"\nversion = "3.2.0"\n\n'
const read = (lines: string) => readSettings(`${project}[tool.release-action]\n${lines}\n`)

const aPackage = { folder: '', projectFile: 'pyproject.toml', tagPrefix: undefined, changeLog: undefined }

describe('settings', () => {
  test.each<[string, string | undefined]>([
    ['no file', undefined],
    ['no table', project],
    ['an empty table', `${project}[tool.release-action]\n`],
    ['a file that is no TOML, which reading the project refuses', '[project\n'],
  ])('%s: the defaults hold', (_, text) => {
    expect(readSettings(text)).toEqual({ settings: defaultSettings, problems: [] })
  })

  test.each<[string, Partial<Settings>]>([
    ['change-log = "docs/changes.rst"', { changeLog: { kind: 'path', path: 'docs/changes.rst' } }],
    ['change-log = "none"', { changeLog: { kind: 'none' } }],
    ['change-log-date = "optional"', { changeLogDate: 'optional' }],
    ['change-log-date = "required"', { changeLogDate: 'required' }],
    ['allow-files = []', { allowFiles: [] }],
    ['allow-files = ["src/*/translations/**"]', { allowFiles: ['src/*/translations/**'] }],
    ['allow-files-in-distribution = ["tests/.netrc"]', { allowFilesInDistribution: ['tests/.netrc'] }],
    ['tag-prefix = "v"', { tagPrefix: 'v' }],
    ['tag-prefix = ""', { tagPrefix: '' }],
    ['tag-prefix = "@tidy/box-2@"', { tagPrefix: '@tidy/box-2@' }],
    ['packages = []', { packages: [] }],
    [
      'packages = [{ name = "Tidy.Box", folder = "packages/box" }]',
      { packages: [{ ...aPackage, name: 'Tidy.Box', folder: 'packages/box' }] },
    ],
    [
      'packages = [{ name = "a", folder = ".", tag-prefix = "" }, { name = "b", folder = ".", tag-prefix = "b/v", project-file = "b.toml", change-log = "docs/b.md" }]',
      {
        packages: [
          { ...aPackage, name: 'a', tagPrefix: '' },
          {
            name: 'b',
            folder: '',
            projectFile: 'b.toml',
            tagPrefix: 'b/v',
            changeLog: { kind: 'path', path: 'docs/b.md' },
          },
        ],
      },
    ],
    [
      '[[tool.release-action.packages]]\nname = "a"\nfolder = "a"\nchange-log = "none"',
      { packages: [{ ...aPackage, name: 'a', folder: 'a', changeLog: { kind: 'none' } }] },
    ],
    ['severity = {}', { severities: {} }],
    [
      'severity = { tag-lightweight = "error", tag-prefix = "off" }',
      { severities: { 'tag-lightweight': 'error', 'tag-prefix': 'off' } },
    ],
    ['severity.tag-moved = "warning"', { severities: { 'tag-moved': 'warning' } }],
    ['notes-template = "a.md"', { notesTemplates: { feature: 'a.md', fix: 'a.md', 'pre-release': 'a.md' } }],
    ['notes-template.fix = "a.md"', { notesTemplates: { fix: 'a.md' } }],
    ['tag-prefix = "v"\nchange-log = "none"', { tagPrefix: 'v', changeLog: { kind: 'none' } }],
  ])('%s', (lines, settings) => {
    expect(read(lines)).toEqual({ settings: { ...defaultSettings, ...settings }, problems: [] })
  })
})

describe('settings that are refused', () => {
  const keys =
    '"change-log", "change-log-date", "allow-files", "allow-files-in-distribution", "tag-prefix", "packages", "severity", and "notes-template"'
  const aPath = 'Write a path from the root of the repository, without "./", such as "docs/changes.rst"; or "none".'
  const globs = 'Write a list of globs of paths without "./" and braces, such as ["src/*/translations/**"].'
  const prefix = `Write ${tagPrefixWords}, such as "v".`
  const clash = 'Give each package a name, a project file, and a tag prefix of its own.'
  const template =
    'Write the path of a file, or a table with any of { feature = "PATH", fix = "PATH", pre-release = "PATH" }.'
  const unknown = (key: string, nearest: string): [string, string] => [
    `has the key "${key}", which is not known`,
    `Write "${nearest}", or another of ${keys}.`,
  ]
  const code = (name: string, nearest: string): [string, string] => [
    `has severity."${name}", and no code of that name can have another severity`,
    `The nearest code that can have another severity is "${nearest}"; docs/configuration.md lists all.`,
  ]

  test.each<[string, string, string, string]>([
    ['a key with a slip', 'changelog = "CHANGES.md"', ...unknown('changelog', 'change-log')],
    ['a key in capitals', 'Tag-Prefix = "v"', ...unknown('Tag-Prefix', 'tag-prefix')],
    ['a key of JavaScript', 'toString = 1', ...unknown('toString', 'severity')],
    ['a number as a path', 'change-log = 1', 'has change-log = 1', aPath],
    ['a path that climbs out', 'change-log = "../a"', 'has change-log = "../a"', aPath],
    ['an absolute path', 'change-log = "/etc/passwd"', 'has change-log = "/etc/passwd"', aPath],
    ['a path of another system', "change-log = 'a\\b'", 'has change-log = "a\\b"', aPath],
    ['no path', 'change-log = ""', 'has change-log = ""', aPath],
    ['a switch', 'change-log-date = true', 'has change-log-date = true', 'Write "required" or "optional".'],
    ['one glob', 'allow-files = "src/**"', 'has "src/**" in allow-files', globs],
    ['a list of numbers', 'allow-files = [1]', 'has 1 in allow-files', globs],
    ['a path with a dot', 'change-log = "./a"', 'has change-log = "./a"', aPath],
    [
      'a path that is too long',
      `change-log = "${'a'.repeat(256)}"`,
      `has change-log = "${'a'.repeat(100)}…" (and 156 characters more)`,
      aPath,
    ],
    [
      'a glob that stands for millions',
      'allow-files = ["a", "{1..1000000}"]',
      'has "{1..1000000}" in allow-files',
      globs,
    ],
    ['no number', 'tag-prefix = nan', 'has tag-prefix = NaN', prefix],
    ['a digit in the prefix', 'tag-prefix = "v1"', 'has tag-prefix = "v1"', prefix],
    ['a command in the prefix', 'tag-prefix = "$(x)"', 'has tag-prefix = "$(x)"', prefix],
    ['an option in the prefix', 'tag-prefix = 1', 'has tag-prefix = 1', prefix],
    [
      'one package as a table',
      'packages = { name = "a", folder = "." }',
      'has packages = {"name":"a","folder":"."}',
      'Write a list of tables, such as [{ name = "tidy-box", folder = "packages/tidy-box" }].',
    ],
    [
      'a package without a folder',
      'packages = [{ name = "a" }]',
      'has a package without folder',
      'Write its folder from the root of the repository, without "./"; "." is the root.',
    ],
    [
      'a folder outside',
      'packages = [{ name = "a", folder = "../a" }]',
      'has folder = "../a" in packages',
      'Write its folder from the root of the repository, without "./"; "." is the root.',
    ],
    [
      'a name that no index accepts',
      'packages = [{ name = "a/b", folder = "a" }]',
      'has name = "a/b" in packages',
      'Write the name of the package, as its project file has it.',
    ],
    [
      'a key with a slip',
      'packages = [{ name = "a", folder = "a", prefix = "a-" }]',
      'has the key "prefix" in packages, which is not known',
      'Write any of name, folder, tag-prefix, project-file, change-log.',
    ],
    [
      'a project file in another folder',
      'packages = [{ name = "a", folder = "a", project-file = "b/c.toml" }]',
      'has project-file = "b/c.toml" in packages',
      'Write the name of a file of TOML in the folder of the package.',
    ],
    [
      'a prefix that ends in a digit',
      'packages = [{ name = "a", folder = "a", tag-prefix = "a1" }]',
      'has tag-prefix = "a1" in packages',
      `Write ${tagPrefixWords}.`,
    ],
    [
      'a change log outside',
      'packages = [{ name = "a", folder = "a", change-log = "../a.md" }]',
      'has change-log = "../a.md" in packages',
      'Write a path from the root of the repository, or "none".',
    ],
    [
      'one name twice',
      'packages = [{ name = "a-b", folder = "a" }, { name = "A.b", folder = "b" }]',
      'has the name "a-b" twice in packages',
      clash,
    ],
    [
      'one folder twice',
      'packages = [{ name = "a", folder = "." }, { name = "b", folder = "." }]',
      'has the project file "pyproject.toml" twice in packages',
      clash,
    ],
    [
      'one prefix twice',
      'packages = [{ name = "a", folder = "a", tag-prefix = "v" }, { name = "b", folder = "b", tag-prefix = "v" }]',
      'has the tag prefix "v" twice in packages',
      clash,
    ],
    [
      'one severity for all',
      'severity = "off"',
      'has severity = "off"',
      'Write a table of codes, such as { tag-lightweight = "error" }.',
    ],
    ['a code with a slip', 'severity.tag-lightwieght = "error"', ...code('tag-lightwieght', 'tag-lightweight')],
    ['a code that nobody may set', 'severity.version-local = "off"', ...code('version-local', 'version-not-greater')],
    [
      'a severity that is none',
      'severity.tag-moved = "info"',
      'has severity.tag-moved = "info"',
      'Write "error", "warning", or "off".',
    ],
    ['a number as a template', 'notes-template = 1', 'has notes-template = 1', template],
    ['a kind that is none', 'notes-template.major = "a"', 'has notes-template = {"major":"a"}', template],
    ['a path that climbs out', 'notes-template.fix = "../a"', 'has notes-template = {"fix":"../a"}', template],
  ])('%s', (_, line, found, hint) => {
    expect(read(`# first\n${line}`)).toEqual({
      settings: defaultSettings,
      problems: [
        {
          code: 'configuration-invalid',
          severity: 'error',
          message: `[tool.release-action] of pyproject.toml ${found}.`,
          hint,
          file: 'pyproject.toml',
          line: 7,
        },
      ],
    })
  })

  test.each([
    ['a table of its own', `${project}[tool.release-action.severity]\ntag-moved = 1\n`, 5],
    ['a table below another', `${project}[tool.x]\n[ tool.release-action.severity ] # here\ntag-moved = 1\n`, 6],
    ['keys of the whole path', `x = 1\ntool.release-action.severity.tag-moved = 1\n${project}`, 2],
    ['a table before it', `${project}[tool.release-action]\ntag-prefix = "v"\nseverity.tag-moved = 1\n`, 7],
    [
      'an inline table, of which the line is not looked for',
      `${project}[tool]\nrelease-action = { severity = 1 }\n`,
      1,
    ],
  ])('the line of what is refused is found: %s', (_, text, line) => {
    expect(readSettings(text).problems.map((problem) => problem.line)).toEqual([line])
  })

  test.each([
    ['a number', `${project}[tool]\nrelease-action = 1\n`, 1],
    ['a list of tables', `${project}[[tool.release-action]]\ntag-prefix = "v"\n`, 5],
  ])('%s in the place of the table', (_, text, line) => {
    expect(readSettings(text)).toEqual({
      settings: defaultSettings,
      problems: [
        {
          code: 'configuration-invalid',
          severity: 'error',
          message: '[tool.release-action] of pyproject.toml is no table.',
          hint: 'Write the keys below one line "[tool.release-action]".',
          file: 'pyproject.toml',
          line,
        },
      ],
    })
  })

  test('what can be used beside it holds', () => {
    const { settings, problems } = read('tag-prefix = "v"\nchange-log-date = "never"\nseverity.tag-moved = "off"')
    expect(settings).toEqual({ ...defaultSettings, tagPrefix: 'v', severities: { 'tag-moved': 'off' } })
    expect(problems.map(({ line }) => line)).toEqual([7])
  })
})

test('every code whose severity can be set is named once', () => {
  expect(new Set(adjustableCodes).size).toBe(adjustableCodes.length)
})
