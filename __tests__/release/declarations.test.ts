import { expect, test } from '@jest/globals'
import { ReleaseError } from '../../src/errors.ts'
import { findDeclarations } from '../../src/release/project/declarations.ts'
import { readProject } from '../../src/release/project.ts'
import { withShared } from '../shared.ts'
import { corpusReleases, filesOf } from './corpus.ts'
import { type ProjectFiles, treeOf, writtenVersion } from './tree-of.ts'

/** `file:line text` of every declaration. */
async function declared(files: ProjectFiles): Promise<readonly string[]> {
  const tree = treeOf(files)
  const found = await findDeclarations(tree, await readProject(tree))
  return found.map(({ file, line, text }) => `${file}:${line} ${text}`)
}

const flit = '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n'
const sample = '[project]\nname = "Sample-Package"\nversion = "1.0"\n'
const first = 'pyproject.toml:3 1.0'
const inModule = '__version__ = "2.0"\n'

test.each<[string, ProjectFiles, readonly string[]]>([
  ['the project alone', { 'pyproject.toml': sample }, [first]],
  [
    'pyproject.toml and __init__.py, as flask-admin has them',
    { 'pyproject.toml': sample, 'sample_package/__init__.py': `"""Text."""\n\n${inModule}` },
    [first, 'sample_package/__init__.py:3 2.0'],
  ],
  [
    'setup.cfg that hatchling does not read, as wtforms 3.0.1 has it',
    {
      'pyproject.toml': sample,
      'setup.cfg': '[metadata]\nversion = 1.1\n',
      'src/sample_package/__init__.py': inModule,
    },
    [first, 'setup.cfg:2 1.1', 'src/sample_package/__init__.py:1 2.0'],
  ],
  [
    'a setup.cfg that was left over, as pallets-sphinx-themes 2.1.2 has it',
    { 'pyproject.toml': sample, 'setup.cfg': '[metadata]\nname = sample_package\nversion = 1.1\n' },
    [first, 'setup.cfg:3 1.1'],
  ],
  [
    'setup.py that passes a version',
    {
      'pyproject.toml': sample,
      'setup.py': 'from setuptools import setup\nsetup(name="Sample.Package", version="1.1")\n',
    },
    [first, 'setup.py:2 1.1'],
  ],
  [
    'the place that is built from comes first, and once',
    {
      'setup.cfg': '[metadata]\nname = sample-package\nversion = attr: sample_package.__version__\n',
      'sample_package/__init__.py': inModule,
    },
    ['sample_package/__init__.py:1 2.0'],
  ],
  [
    'the attribute that setup.cfg points at is one place with the module',
    {
      'pyproject.toml': sample,
      'setup.cfg': '[metadata]\nversion = attr: sample_package.__version__\n',
      'src/sample_package/__init__.py': inModule,
    },
    [first, 'src/sample_package/__init__.py:1 2.0'],
  ],
  [
    'a file that setup.cfg points at',
    { 'pyproject.toml': sample, 'setup.cfg': '[metadata]\nversion = file: VERSION\n', VERSION: '2.0\n' },
    [first, 'VERSION:1 2.0'],
  ],
  [
    'the table of poetry beside [project]',
    { 'pyproject.toml': `${sample}\n[tool.poetry]\nversion = "1.1"\n` },
    [first, 'pyproject.toml:6 1.1'],
  ],
  [
    'every file in which a module keeps its version',
    {
      'pyproject.toml': sample,
      ...Object.fromEntries(
        ['__about__', '__init__', '__version__', '_version', 'version', 'other'].map((name) => [
          `sample_package/${name}.py`,
          inModule,
        ]),
      ),
    },
    [
      first,
      ...['__about__', '__init__', '__version__', '_version', 'version'].map(
        (name) => `sample_package/${name}.py:1 2.0`,
      ),
    ],
  ],
  [
    'a module that is one file',
    { 'pyproject.toml': sample, 'sample_package.py': inModule },
    [first, 'sample_package.py:1 2.0'],
  ],
  [
    'a module that is one file in src',
    { 'pyproject.toml': sample, 'src/sample_package.py': inModule },
    [first, 'src/sample_package.py:1 2.0'],
  ],
  [
    'a module in a namespace',
    { 'pyproject.toml': sample, 'src/sample/package/__init__.py': inModule },
    [first, 'src/sample/package/__init__.py:1 2.0'],
  ],
  [
    'the module that flit is told of',
    {
      'pyproject.toml': `${sample}${flit}[tool.flit.module]\nname = "other"\n`,
      'other.py': inModule,
      'sample_package.py': inModule,
    },
    [first, 'other.py:1 2.0'],
  ],
  [
    'the package that hatchling is told of',
    {
      'pyproject.toml': `${sample}[tool.hatch.build.targets.wheel]\npackages = ["./lib/other"]\n`,
      'lib/other/__init__.py': inModule,
    },
    [first, 'lib/other/__init__.py:1 2.0'],
  ],
  [
    'the package that setuptools is told of, with a package inside',
    {
      'pyproject.toml': `${sample}[tool.setuptools]\npackages = ["other", "other.inner"]\n`,
      'other/__init__.py': inModule,
      'other/inner/__init__.py': inModule,
    },
    [first, 'other/__init__.py:1 2.0'],
  ],
  [
    'the package that setup.cfg names, in the folder that it names',
    {
      'pyproject.toml': sample,
      'setup.cfg': '[options]\npackages =\n    other\npackage_dir =\n    = lib\n',
      'lib/other/__init__.py': inModule,
    },
    [first, 'lib/other/__init__.py:1 2.0'],
  ],
  [
    'the package that poetry is told of',
    {
      'pyproject.toml': `${sample}[tool.poetry]\npackages = [{ include = "other", from = "lib" }]\n`,
      'lib/other/__init__.py': inModule,
    },
    [first, 'lib/other/__init__.py:1 2.0'],
  ],
  [
    'the module that uv is told of',
    {
      'pyproject.toml': `${sample}[tool.uv.build-backend]\nmodule-name = "other"\nmodule-root = "lib"\n`,
      'lib/other/__init__.py': inModule,
    },
    [first, 'lib/other/__init__.py:1 2.0'],
  ],
  [
    'the only package in src, whatever its name',
    { 'pyproject.toml': sample, 'src/other/__init__.py': inModule },
    [first, 'src/other/__init__.py:1 2.0'],
  ],
])('found: %s', async (_, files, expected) => {
  expect(await declared(files)).toEqual(expected)
})

test.each<[string, ProjectFiles]>([
  [
    'tests, examples, and documentation',
    Object.fromEntries(
      ['tests/__init__', 'examples/sample_package/__init__', 'docs/conf'].map((name) => [`${name}.py`, inModule]),
    ),
  ],
  ['a vendored package', { 'sample_package/__init__.py': '', 'sample_package/_vendor/other/__init__.py': inModule }],
  [
    'two packages in src, neither of them named as the project',
    { 'src/one/__init__.py': inModule, 'src/two/__init__.py': inModule },
  ],
  [
    'another package of a list',
    {
      'pyproject.toml': `${sample}[tool.setuptools]\npackages = ["one", "two"]\n`,
      'one/__init__.py': inModule,
      'two/__init__.py': inModule,
    },
  ],
  [
    'a version that is asked of the installed metadata',
    {
      'sample_package/__init__.py':
        'import importlib.metadata\n__version__ = importlib.metadata.version("sample-package")\n',
    },
  ],
  [
    'what holds where nothing is installed',
    {
      'sample_package/__init__.py':
        '__version__ = "2.0"\ntry:\n    __version__ = version("sample-package")\nexcept Exception:\n    pass\n',
    },
  ],
  ['a word in place of a version', { 'sample_package/__init__.py': '__version__ = "unknown"\n' }],
  ['what a program replaces', { 'sample_package/__init__.py': '__version__ = "0.0.0"\n' }],
  [
    'what a plugin of poetry replaces',
    { 'pyproject.toml': `${sample}[tool.poetry]\nversion = "1.1"\n[tool.poetry-dynamic-versioning]\nenable = true\n` },
  ],
  [
    'a constant that is not at the top level',
    { 'sample_package/__init__.py': 'class Sample:\n    __version__ = "2.0"\n' },
  ],
  ['text in a documentation string', { 'sample_package/__init__.py': '"""\n__version__ = "2.0"\n"""\n' }],
  ['setup.cfg of another project', { 'setup.cfg': '[metadata]\nname = other\nversion = 1.1\n' }],
  ['setup.py of another project', { 'setup.py': 'setup(name="other", version="1.1")\n' }],
  ['setup.py that computes a version', { 'setup.py': 'setup(version=read_version())\n' }],
  ['setup.cfg that leads nowhere', { 'setup.cfg': '[metadata]\nversion = attr: missing.__version__\n' }],
  ['setup.cfg that is none', { 'setup.cfg': 'version\n' }],
  ['Python that is none', { 'sample_package/__init__.py': '__version__ = "2.0\n(' }],
])('no declaration: %s', async (_, files) => {
  expect(await declared({ 'pyproject.toml': sample, ...files })).toEqual([first])
})

test('a file that cannot be read is no declaration', async () => {
  const files = { 'pyproject.toml': sample, 'setup.cfg': '[metadata]\nversion = 1.1\n' }
  const tree = treeOf(files)
  const project = await readProject(tree)
  const unreadable = {
    paths: tree.paths,
    read: (path: string) =>
      path === 'setup.cfg'
        ? Promise.reject(new ReleaseError('source-unreadable', { message: 'No text.', hint: '' }))
        : tree.read(path),
  }
  expect(await findDeclarations(unreadable, project)).toEqual([writtenVersion(project.version)])
})

withShared('declarations of the releases in the corpus', (sharedFolder) => {
  test('the files of a release declare one version', async () => {
    const found = await Promise.all(
      corpusReleases(sharedFolder).map(async (release) => {
        const tree = treeOf(filesOf(release, 'after'))
        const project = await readProject(tree).catch(() => undefined)
        const texts = project && (await findDeclarations(tree, project)).map(({ text }) => text)
        return new Set(texts).size > 1 ? [`${release.repo} ${release.tag}`] : []
      }),
    )
    expect(found.flat()).toEqual([])
  })
})
