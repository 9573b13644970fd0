import { describe, expect, test } from '@jest/globals'
import { readProject } from '../../src/release/project.ts'
import { refusal } from './refusal.ts'
import { treeOf } from './tree-of.ts'

const flit = '[build-system]\nrequires = ["flit_core>=3.11,<4"]\nbuild-backend = "flit_core.buildapi"\n'
const dynamic = '[project]\nname = "sample"\ndynamic = ["version"]\n'

test('a project is read with its back end and what that needs', async () => {
  const text = `[project]\nname = "Flask.SQLAlchemy__Lite"\nversion = "3.2.0"\n\n${flit}`
  expect(await readProject(treeOf({ 'pyproject.toml': text }))).toEqual({
    name: 'Flask.SQLAlchemy__Lite',
    normalizedName: 'flask-sqlalchemy-lite',
    version: { kind: 'written', source: { text: '3.2.0', file: 'pyproject.toml', line: 3 } },
    buildBackend: 'flit_core.buildapi',
    buildRequires: ['flit_core>=3.11,<4'],
    changesUrl: undefined,
  })
})

test('without a build system, setuptools is what builds', async () => {
  const text = '[project]\nname = "sample"\nversion = "1.0"\n'
  expect(await readProject(treeOf({ 'pyproject.toml': text }))).toMatchObject({
    buildBackend: 'setuptools.build_meta:__legacy__',
    buildRequires: ['setuptools'],
  })
})

test.each([
  ['a comment on the header', '[project] # about\n\nversion = "1.0"\nname = "a"\n', 3],
  ['another table with a version before', '[tool.x]\nversion = "9"\n[project]\nname = "a"\nversion = "1.0"\n', 5],
  ['a sub-table with a version before it', '[project]\nname = "a"\nversion = "1.0"\n[project.x]\nversion = "9"\n', 3],
  ['a list of lists before it', '[project]\nname = "a"\nx = [\n  ["a", "b"],\n]\nversion = "1.0"\n', 6],
  ['an inline table', 'project = { name = "a", version = "1.0" }\n', 1],
  ['lines of another system', '[project]\r\nname = "a"\r\nversion = "1.0"\r\n', 3],
])('the line of a static version is found: %s', async (_, text, line) => {
  const { version } = await readProject(treeOf({ 'pyproject.toml': text }))
  expect(version).toEqual({ kind: 'written', source: { text: '1.0', file: 'pyproject.toml', line } })
})

describe('pyproject.toml that cannot be used', () => {
  const cannotBeRead = 'project-not-found: pyproject.toml cannot be read at'
  const name = 'name = "a"'
  test.each([
    [
      'a syntax error',
      '[project]\nname = "a\n',
      `${cannotBeRead} line 2, column 10: control characters are not allowed in strings.`,
    ],
    [
      'a key twice',
      `[project]\n${name}\n${name}\n`,
      `${cannotBeRead} line 3, column 1: trying to redefine an already defined table or value.`,
    ],
    [
      'a key that JavaScript treats in its own way',
      `[project]\n${name}\nversion = "1"\n[__proto__]\nx = 1\n`,
      `${cannotBeRead} line 4, column 2: a key is "__proto__" or "constructor", which nothing here uses.`,
    ],
    [
      '5,000 brackets',
      `x = ${'['.repeat(5000)}`,
      `${cannotBeRead} line 1, column 1005: document contains excessively nested structures. aborting.`,
    ],
    [
      '2 MB',
      `#${'x'.repeat(2_000_000)}`,
      'project-not-found: pyproject.toml has 2000001 characters, and no more than 1000000 are read.',
    ],
    ['no project, and a back end that needs one', flit, 'project-not-found: pyproject.toml has no table [project].'],
    ['a project that is no table', 'project = 3', 'project-not-found: pyproject.toml has no table [project].'],
    ['no name', '[project]\nversion = "1.0"\n', 'project-not-found: pyproject.toml has no name of the project.'],
    [
      'a number as a name',
      '[project]\nname = 1\nversion = "1.0"\n',
      'project-not-found: pyproject.toml has no name of the project.',
    ],
    [
      'a name outside ASCII',
      '[project]\nname = "größe"\nversion = "1.0"\n',
      'project-not-found: pyproject.toml has the name "gr\\u{f6}\\u{df}e", which no index accepts.',
    ],
    [
      'a name that leaves its folder',
      '[project]\nname = ".."\nversion = "1.0"\n',
      'project-not-found: pyproject.toml has the name "..", which no index accepts.',
    ],
    [
      'a number as a version',
      `[project]\n${name}\nversion = 1.0\n`,
      'version-not-found: pyproject.toml has a version in [project] at line 3 that is not a string (number).',
    ],
    [
      'no version',
      `[project]\n${name}\n`,
      'version-not-found: pyproject.toml has neither "version" nor dynamic = ["version"] in [project].',
    ],
    [
      'a version and dynamic',
      `[project]\n${name}\nversion = "1.0"\ndynamic = ["version"]\n`,
      'version-not-found: pyproject.toml has version = "1.0" in [project] at line 3, and names "version" in dynamic as well.',
    ],
    [
      'another back end',
      `${dynamic}[build-system]\nbuild-backend = "enscons.api"\n`,
      'version-not-found: pyproject.toml leaves the version to the back end "enscons.api", and only flit, flit-scm, hatchling, maturin, meson-python, pdm-backend, Poetry, scikit-build-core, and setuptools can be followed.',
    ],
    [
      'a back end in the tree',
      `${dynamic}[build-system]\nbuild-backend = "hatchling.build"\nbackend-path = ["."]\n`,
      'version-not-found: pyproject.toml leaves the version to the back end "hatchling.build", and only flit, flit-scm, hatchling, maturin, meson-python, pdm-backend, Poetry, scikit-build-core, and setuptools can be followed.',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await refusal({ 'pyproject.toml': text })).toBe(expected)
  })

  test('no such file, and nothing older', async () => {
    expect(await refusal({ 'README.md': '' })).toBe(
      'project-not-found: The repository has no pyproject.toml at its root.',
    )
  })
})
