import { expect, test } from '@jest/globals'
import { readWrittenFiles } from '../../src/release/project/back-ends/written-files.ts'

const treeOf = (files: Readonly<Record<string, string>>) => ({
  paths: Object.keys(files),
  read: async (path: string) => files[path],
})

test.each<[path: string, by: string | undefined, files: Readonly<Record<string, string>>]>([
  [
    'src/box/_version.py',
    'setuptools-scm',
    { 'pyproject.toml': '[tool.setuptools_scm]\nversion_file = "src/box/_version.py"\n' },
  ],
  [
    'src/box/_version.py',
    'setuptools-scm',
    { 'pyproject.toml': '[tool.setuptools_scm]\nwrite_to = "./src/box/_version.py"\n' },
  ],
  ['src/box/other.py', undefined, { 'pyproject.toml': '[tool.setuptools_scm]\nwrite_to = "src/box/_version.py"\n' }],
  [
    'src/box/_v.py',
    'hatch-vcs',
    { 'pyproject.toml': '[tool.hatch.build.hooks.vcs]\nversion-file = "src/box/_v.py"\n' },
  ],
  ['src/box/_v.py', 'hatch-vcs', { 'hatch.toml': '[build.targets.sdist.hooks.vcs]\nversion-file = "src/box/_v.py"\n' }],
  ['src/box/_v.py', 'hatchling', { 'pyproject.toml': '[tool.hatch.build.hooks.version]\npath = "src/box/_v.py"\n' }],
  ['src/box/_v.py', 'pdm-backend', { 'pyproject.toml': '[tool.pdm.version]\nwrite_to = "box/_v.py"\n' }],
  ['box/_v.py', 'versioneer', { 'setup.cfg': '[versioneer]\nversionfile_source = box/_v.py\n' }],
  [
    'box/_v.py',
    'scikit-build-core',
    { 'pyproject.toml': '[[tool.scikit-build.generate]]\npath = "box/_v.py"\nlocation = "source"\n' },
  ],
  [
    'box/_v.py',
    undefined,
    { 'pyproject.toml': '[[tool.scikit-build.generate]]\npath = "box/_v.py"\nlocation = "install"\n' },
  ],
  ['ChangeLog', 'pbr', { 'pyproject.toml': '[build-system]\nrequires = ["pbr>=6"]\n' }],
  ['ChangeLog', undefined, { 'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\n' }],
  ['Cargo.lock', 'maturin', { 'pyproject.toml': '[build-system]\nbuild-backend = "maturin"\n' }],
  ['setup.py', 'Poetry', { 'pyproject.toml': '[tool.poetry.build]\ngenerate-setup-file = true\n' }],
  ['setup.py', undefined, { 'pyproject.toml': 'no TOML' }],
])('%s is written by %s in %j', async (path, by, files) => {
  expect((await readWrittenFiles(treeOf(files)))(path)).toBe(by)
})
