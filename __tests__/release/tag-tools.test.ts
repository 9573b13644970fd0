import { expect, test } from '@jest/globals'
import { editVersions } from '../../src/release/edit/versions.ts'
import { findDeclarations } from '../../src/release/project/declarations.ts'
import { versionSeenIn } from '../../src/release/project/tag-tools/seen-version.ts'
import { isVersionOverride, tagTools } from '../../src/release/project/tag-tools.ts'
import { readProject } from '../../src/release/project.ts'
import { tagProjects } from './tag-tool-projects.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

test.each(tagProjects.map((project) => [`${project.tool}: ${project.why}`, project] as const))(
  'the version comes from the tag, by %s',
  async (_, { files, tool, place, tags }) => {
    const tree = treeOf(files)
    const project = await readProject(tree)
    const { version } = project
    if (version.kind === 'written') throw new Error(`It is written at ${version.source.file}.`)
    expect([project.name, version.tool, `${version.file}:${version.line}`]).toEqual(['sample', tool, place])
    const seen = Object.keys(tags).map((name) => {
      const found = versionSeenIn(name, version.tags)
      return [name, found.kind === 'seen' ? found.version.text : found.kind.replace('not-seen', 'nothing')]
    })
    expect(Object.fromEntries(seen)).toEqual(tags)
    // Nothing is written for it, whatever stands in a module.
    expect([await findDeclarations(tree, project), (await editVersions(tree, '1.2.0')).size]).toEqual([[], 0])
  },
)

test('every tool of the page has an example', () => {
  const shown = new Set(tagTools.flatMap(({ title }) => title.split(', ')))
  const seen = new Set([...tagProjects.map(({ tool }) => tool), 'flit-scm', 'scikit-build-core'])
  expect([...shown].toSorted()).toEqual([...seen].toSorted())
})

test.each<[string, ProjectFiles, string]>([
  [
    'a version that setuptools declares beside the table, for a file that is only stamped',
    {
      'pyproject.toml':
        '[project]\nname = "sample"\ndynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = { file = "V" }\n[tool.setuptools_scm]\nversion_file = "a"\n',
      V: '1.2',
    },
    'V',
  ],
  [
    'a version in [project], which no tool touches',
    { 'pyproject.toml': '[project]\nname = "sample"\nversion = "1.2"\n[tool.setuptools_scm]\n' },
    'pyproject.toml',
  ],
  [
    'a plugin of Poetry that is off',
    {
      'pyproject.toml':
        '[tool.poetry]\nname = "sample"\nversion = "1.2"\n[tool.poetry-dynamic-versioning]\nenable = false\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n',
    },
    'pyproject.toml',
  ],
])('a version that is written: %s', async (_, files, file) => {
  const { version } = await readProject(treeOf(files))
  expect(version).toMatchObject({ kind: 'written', source: { file, text: '1.2' } })
})

test.each([
  ['SETUPTOOLS_SCM_PRETEND_VERSION', true],
  ['SETUPTOOLS_SCM_PRETEND_VERSION_FOR_SAMPLE', true],
  ['SETUPTOOLS_SCM_OVERRIDES_FOR_SAMPLE', true],
  ['VCS_VERSIONING_PRETEND_VERSION', true],
  ['PDM_BUILD_SCM_VERSION', true],
  ['POETRY_DYNAMIC_VERSIONING_BYPASS', true],
  ['UV_DYNAMIC_VERSIONING_BYPASS', true],
  ['PBR_VERSION', true],
  ['SETUPTOOLS_SCM_DEBUG', false],
  ['POETRY_DYNAMIC_VERSIONING_DEBUG', false],
  ['MY_PBR_VERSION', false],
])('the variable %s sets another version: %s', (name, expected) => {
  expect(isVersionOverride(name)).toBe(expected)
})
