import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { editVersions } from '../../src/release/edit/versions.ts'
import { oraclePython } from '../oracles.ts'
import { refusalOf } from '../refusal-of.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

const project = '[project]\nname = "sample"\nversion = "1.1.0.dev"\n'
const flit = '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n'
const dynamic = `[project]\nname = "sample"\ndynamic = ["version"]\n${flit}`
const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
const entry = '[[package]]\nname = "sample"\nversion = "1.1.0.dev0"\nsource = { editable = "." }\n'

/** `*` marks where the version stands; every other byte must stay. */
type Row = readonly [what: string, files: ProjectFiles]

const rows: readonly Row[] = [
  ['a plain project', { 'pyproject.toml': '[project]\nname = "sample"\nversion = "*"\n' }],
  [
    'other quotes, spaces, and a comment',
    { 'pyproject.toml': "[project]\n  version   =\t'*'   # not 1.1.0.dev1\nname = 'sample'" },
  ],
  ['a key in quotes', { 'pyproject.toml': '[project]\n"version" = "*"\nname = "sample"\n' }],
  ['a dotted key', { 'pyproject.toml': 'project.name = "sample"\nproject.version = "*"\n' }],
  [
    'a table in braces',
    { 'pyproject.toml': 'project = { description = "at 1.1.0.dev", name = "sample", version = "*" }\n' },
  ],
  ['line ends of Windows', { 'pyproject.toml': '[project]\r\nname = "sample"\r\nversion = "*"\r\n\r\n' }],
  [
    'spaces at the ends of lines, and no last line end',
    { 'pyproject.toml': '[project]  \nname = "sample"\t\nversion = "*"' },
  ],
  [
    'the same version elsewhere',
    {
      'pyproject.toml':
        '[project]\nname = "sample"\nversion = "*"\ndescription = "1.1.0.dev"\n[tool.x]\nversion = "1.1.0.dev"\n',
    },
  ],
  [
    'pyproject.toml and __init__.py, as flask-admin has them',
    {
      'pyproject.toml': '[project]\nname = "sample"\nversion = "*"\n',
      'sample/__init__.py': '"""1.1.0.dev"""\n\n__version__ = "*"\n\n\ndef version():\n    return "1.1.0.dev"\n',
    },
  ],
  [
    'a module that flit reads',
    { 'pyproject.toml': dynamic, 'src/sample/__init__.py': '# 1.1.0.dev\n__version__: str = \'*\'  # = "1.1.0.dev"\n' },
  ],
  [
    'a module with a byte order mark and line ends of Windows',
    { 'pyproject.toml': dynamic, 'src/sample/__init__.py': '\uFEFF"""Sample."""\r\n__version__ = "*"\r\n' },
  ],
  ['a constant below its name', { 'pyproject.toml': dynamic, 'src/sample/__init__.py': '__version__ = \\\n    "*"\n' }],
  [
    'two names of one constant',
    { 'pyproject.toml': dynamic, 'src/sample/__init__.py': 'VERSION = __version__ = "*"; other = 1\n' },
  ],
  [
    'a file that hatchling reads, as wtforms has it',
    {
      'pyproject.toml': `[project]\nname = "sample"\ndynamic = ["version"]\n${hatch}[tool.hatch.version]\npath = "src/sample/__init__.py"\n`,
      'src/sample/__init__.py': 'from .a import b\n\n__version__ = "*"\n',
    },
  ],
  [
    'a pattern of hatchling in a file of another kind',
    {
      'pyproject.toml': `[project]\nname = "sample"\ndynamic = ["version"]\n${hatch}[tool.hatch.version]\npath = "meta.txt"\npattern = 'release: (?P<version>\\S+)'\n`,
      'meta.txt': 'previous: 1.1.0.dev\nrelease: *\n',
    },
  ],
  ['setup.cfg', { 'setup.cfg': '[metadata]\nname = sample\nversion = *\ndescription = 1.1.0.dev\n' }],
  ['setup.cfg with the value below its name', { 'setup.cfg': '[metadata]\nname: sample\nversion:\n    *\n' }],
  [
    'setup.cfg that points at a module',
    {
      'setup.cfg': '[metadata]\nname = sample\nversion = attr: sample.__version__\n',
      'sample/__init__.py': '__version__ = "*"\n',
    },
  ],
  [
    'setup.cfg that points at a file',
    { 'setup.cfg': '[metadata]\nname = sample\nversion = file: VERSION\n', VERSION: '\n*\n' },
  ],
  [
    'setup.py',
    { 'setup.py': 'from setuptools import setup\n\nsetup(name="sample", description="1.1.0.dev", version="*")\n' },
  ],
  [
    'every place at once',
    {
      'pyproject.toml': '[project]\nname = "sample"\nversion = "*"\n[tool.poetry]\nversion = "*"\n',
      'setup.cfg': '[metadata]\nversion = *\n',
      'setup.py': 'setup(\n    version="*",\n)\n',
      'src/sample/__init__.py': '__version__ = "*"\n',
      'src/sample/__about__.py': '__version__ = "*"\n',
    },
  ],
]

const filled = (files: ProjectFiles, version: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('*', version)]))

const edited = async (files: ProjectFiles, version: string): Promise<Record<string, string>> => ({
  ...files,
  ...Object.fromEntries(await editVersions(treeOf(files), version)),
})

describe('the version is set, and every other byte stays', () => {
  test.each(rows)('%s', async (_, files) => {
    expect(await edited(filled(files, '1.1.0.dev'), '1.1.0')).toEqual(filled(files, '1.1.0'))
  })

  test.each(rows)('%s, back again', async (_, files) => {
    expect(await edited(filled(files, '1.1.0'), '1.2.0.dev')).toEqual(filled(files, '1.2.0.dev'))
  })

  test("Python's own readers see that it alone changed", () => {
    const files = rows.flatMap(([, each]) => Object.entries(each))
    const pairs = files.map(([path, text]) => {
      return [path, text.replaceAll('*', '1.1.0.dev'), text.replaceAll('*', '1.1.0')]
    })
    const script = resolve(import.meta.dirname, 'changed_values.py')
    const output = execFileSync(oraclePython(), [script], { input: JSON.stringify(pairs), encoding: 'utf8' })
    const changes: readonly (readonly string[][])[] = JSON.parse(output)
    const expected = files.map(([path, text]) => {
      return path.endsWith('.txt') || path === 'VERSION' ? 1 : text.split('*').length - 1
    })
    expect(changes.map(({ length }) => length)).toEqual(expected)
  })
})

describe('uv.lock', () => {
  const head = 'version = 1\r\nrevision = 3\r\n'
  const other = entry.replace('sample', 'other').replace('editable = "."', 'registry = "https://pypi.org/simple"')

  test.each([
    ['1.1.0', '1.1.0', 'a release is written as it is'],
    ['1.2.0.dev', '1.2.0.dev0', 'a development version in its normal form, as uv does'],
  ])('%s becomes %s: %s', async (version, locked) => {
    const lock = `${head}${other}${entry}# version = "1.1.0.dev0"\n`
    const edits = await editVersions(treeOf({ 'pyproject.toml': project, 'uv.lock': lock }), version)
    expect(edits.get('uv.lock')).toBe(`${head}${other}${entry.replace('1.1.0.dev0', locked)}# version = "1.1.0.dev0"\n`)
  })

  test.each([
    ['has no version where it is dynamic', entry.replace(/version.*\n/, '')],
    ['is of another project', entry.replace('sample', 'other')],
    ['is not read if the file is no TOML', `<<<<<<< HEAD\n${entry}`],
  ])('an entry that %s stays', async (_, lock) => {
    const edits = await editVersions(treeOf({ 'pyproject.toml': project, 'uv.lock': lock }), '1.1.0')
    expect([...edits.keys()]).toEqual(['pyproject.toml'])
  })
})

test.each([
  ['1.1.0', '1.1.0', 'it is there'],
  ['1.2.0.dev0', '1.2.0.dev', 'it is the same development version'],
])('nothing changes from %s to %s: %s', async (declared, version) => {
  expect(await editVersions(treeOf({ 'pyproject.toml': project.replace('1.1.0.dev', declared) }), version)).toEqual(
    new Map(),
  )
})

test.each([
  ['1.1', '1.1.0', 'a release has one spelling'],
  ['not a version', '1.1.0', 'whatever stands there is replaced'],
  ['', '1.1.0', 'an empty text too'],
])('%s becomes %s: %s', async (declared, version) => {
  const files = { 'pyproject.toml': project.replace('1.1.0.dev', declared) }
  expect(await edited(files, version)).toEqual({ 'pyproject.toml': project.replace('1.1.0.dev', version) })
})

test.each([
  ['in pieces', '__version__ = "1.1" ".0.dev"\n'],
  ['far below its name', `__version__ = ${'\\\n'.repeat(9)}    "1.1.0.dev"\n`],
])('refused: a constant that is written %s', async (_, module) => {
  const { code, message, hint } = await refusalOf(() =>
    editVersions(treeOf({ 'pyproject.toml': dynamic, 'sample/__init__.py': module }), '1.1.0'),
  )
  expect({ code, message, hint }).toEqual({
    code: 'version-not-editable',
    message: 'sample/__init__.py declares version "1.1.0.dev" at line 1 in a form that cannot be edited safely.',
    hint: 'Set it to "1.1.0" by hand, commit that, and run the command again.',
  })
})
