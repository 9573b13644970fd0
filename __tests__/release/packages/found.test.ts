import { describe, expect, test } from '@jest/globals'
import { findPackages } from '../../../src/release/packages.ts'
import { readSettings } from '../../../src/release/settings.ts'
import { type ProjectFiles, treeOf } from '../tree-of.ts'

const named = (name: string, more = '') => `[project]\nname = "${name}"\nversion = "1.0"\n${more}`
const workspace = (lines: string) => `[tool.uv.workspace]\n${lines}\n`
const everything = workspace('members = ["packages/*"]')

async function found(files: ProjectFiles, tagNames: readonly string[] = []) {
  const { settings } = readSettings(files['pyproject.toml'])
  const packages = await findPackages(treeOf(files), { settings, tagNames: async () => tagNames })
  return packages.map(({ name, folder, tagPrefix }) => [name, folder, ...(tagPrefix === undefined ? [] : [tagPrefix])])
}

const box = { 'packages/box/pyproject.toml': named('Tidy_Box') }
const lid = { 'packages/lid/pyproject.toml': named('tidy-lid', '[tool.release-action]\ntag-prefix = "lid-v"\n') }

describe('a workspace of uv', () => {
  test.each<[string, ProjectFiles, readonly (readonly string[])[]]>([
    [
      'a virtual root, members by a glob, and one that sets its prefix',
      { 'pyproject.toml': everything, ...box, ...lid },
      [
        ['Tidy_Box', 'packages/box'],
        ['tidy-lid', 'packages/lid', 'lid-v'],
      ],
    ],
    [
      'a root that is a package too, with its own prefix',
      { 'pyproject.toml': named('tidy', `${everything}[tool.release-action]\ntag-prefix = "v"\n`), ...box },
      [
        ['tidy', '', 'v'],
        ['Tidy_Box', 'packages/box'],
      ],
    ],
    [
      'one that is excluded',
      { 'pyproject.toml': workspace('members = ["packages/*"]\nexclude = ["packages/l*"]'), ...box, ...lid },
      [['Tidy_Box', 'packages/box']],
    ],
    [
      'members by their paths',
      { 'pyproject.toml': workspace('members = ["./packages/box/"]'), ...box, ...lid },
      [['Tidy_Box', 'packages/box']],
    ],
    [
      'members at any depth',
      { 'pyproject.toml': workspace('members = ["libs/**"]'), 'libs/a/b/pyproject.toml': named('deep'), ...box },
      [['deep', 'libs/a/b']],
    ],
    [
      'a star does not lead into folders below',
      { 'pyproject.toml': everything, 'packages/box/inner/pyproject.toml': named('inner'), ...box },
      [['Tidy_Box', 'packages/box']],
    ],
    [
      'a folder without a project, a project without a name, and a file that is no TOML',
      {
        'pyproject.toml': everything,
        'packages/readme/README.md': '',
        'packages/tool/pyproject.toml': '[tool.ruff]\n',
        'packages/broken/pyproject.toml': '[project\n',
        ...box,
      },
      [['Tidy_Box', 'packages/box']],
    ],
    [
      'a member without a version is one all the same',
      {
        'pyproject.toml': everything,
        'packages/cap/pyproject.toml': '[project]\nname = "cap"\ndynamic = ["version"]\n',
      },
      [['cap', 'packages/cap']],
    ],
    ['no member but the root', { 'pyproject.toml': named('tidy', everything) }, []],
    ['nothing at all', { 'pyproject.toml': everything }, []],
    ['braces, which uv does not know', { 'pyproject.toml': workspace('members = ["packages/{box,lid}"]'), ...box }, []],
    ['members that are no list', { 'pyproject.toml': workspace('members = 3'), ...box }, []],
    ['a root that is no TOML', { 'pyproject.toml': '[project\n', ...box }, []],
  ])('%s', async (_, files, packages) => {
    expect(await found(files)).toEqual(packages)
  })
})

test('the settings go before the workspace', async () => {
  const lines =
    'packages = [{ name = "tidy-lid", folder = "packages/lid", tag-prefix = "l-" }, { name = "tidy", folder = "." }]'
  const files = { 'pyproject.toml': `${everything}[tool.release-action]\n${lines}\n`, ...box, ...lid }
  expect(await found(files)).toEqual([
    ['tidy-lid', 'packages/lid', 'l-'],
    ['tidy', ''],
  ])
})

describe('a tree that says nothing of packages', () => {
  const root = { 'pyproject.toml': named('tidy') }
  const inner = { 'backend/pyproject.toml': named('tidyling') }

  test.each<[string, ProjectFiles, readonly string[], readonly (readonly string[])[]]>([
    [
      'a second project with tags of its name',
      { ...root, ...inner },
      ['v1.0', 'tidyling-v1.0'],
      [
        ['tidy', ''],
        ['tidyling', 'backend'],
      ],
    ],
    ['a second project without tags', { ...root, ...inner }, ['v1.0', 'tidy-v1.1'], []],
    ['tags of a project that is not in the tree', { ...root, ...inner }, ['other-1.0'], []],
    ['a project of the tests', { ...root, 'tests/data/pyproject.toml': named('tidyling') }, ['tidyling-v1.0'], []],
    ['one project', root, ['tidy-1.0', 'other-1.0'], []],
  ])('%s', async (_, files, tagNames, packages) => {
    expect(await found(files, tagNames)).toEqual(packages)
  })
})
