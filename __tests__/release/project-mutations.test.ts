import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findDeclarations } from '../../src/release/project/declarations.ts'
import { readLock } from '../../src/release/project/lock.ts'
import { readProject } from '../../src/release/project.ts'
import { reading } from '../../src/release/reading.ts'
import { readSettings } from '../../src/release/settings.ts'
import { withShared } from '../shared.ts'
import { corpusReleases, filesOf } from './corpus.ts'
import { mutated } from './mutations.ts'
import { treeOf } from './tree-of.ts'

const project = '[project]\nname = "tidy-box"\n'
const tomls = [
  `${project}version = "3.2.0"\nurls.Changes = "https://a.example.org/"\n\n[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n`,
  `${project}dynamic = ["version"]\n\n[project.urls]\n"Change Log" = "https://a.example.org/"\n\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[tool.hatch.version]\npath = "tidy_box/__init__.py"\npattern = '__version__ = "(?P<version>.*?)"'\n`,
  `${project}dynamic = ["version"]\n\n[tool.setuptools.dynamic]\nversion = {attr = "tidy_box.__version__"}\n\n[tool.setuptools.package-dir]\n"" = "."\n`,
  `${project}dynamic = ["version"]\n[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n`,
  `${project}dynamic = ["version"]\n[tool.flit.module]\nname = "tidy_box"\n[build-system]\nbuild-backend = "flit_core.buildapi"\n`,
  `${project}version = "3.2.0"\n\n[tool.release-action]\nchange-log = "docs/changes.rst"\nchange-log-date = "optional"\nallow-files = ["src/**", "docs/*.md"]\ntag-prefix = "v"\nseverity = { tag-lightweight = "error", tag-prefix = "off" }\nnotes-template = { feature = "docs/feature.md" }\n`,
  '[build-system]\nrequires = ["setuptools"]\n[tool.x]\na = [1, 2.5, nan, 0x1f, 1979-05-27T07:32:00Z]\nb = """\nlong\n"""\n[[c]]\n[[c.d]]\ne = true\n',
]
const setups = [
  '[metadata]\nname = tidy-box\nversion = attr: tidy_box.__version__\nproject_urls =\n    Changes = https://a.example.org/\n\n[options]\npackage_dir =\n    = src\n',
  '[metadata]\nname: tidy-box\n# a comment\nversion = file: VERSION\n',
]
const scripts = [
  'from setuptools import setup\n\nsetup(\n    name="tidy-box",\n    version="3.2.0",  # here\n    project_urls={"Changes": "https://a.example.org/"},\n)\n',
  '"""Words."""\n\nimport os\n\n__version__: str = "3.2.0"\nVERSION = __version__\n',
]
const locks = [
  'version = 1\nrequires-python = ">=3.10"\n\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://a.example.org" }\n\n[[package]]\nname = "tidy-box"\nversion = "3.2.0"\nsource = { editable = "." }\ndependencies = [\n    { name = "a" },\n]\n',
]

const signs = [
  ...[
    '[',
    ']',
    '[[',
    ']]',
    '{',
    '}',
    '=',
    ' = ',
    '.',
    ',',
    '#',
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\\u0000',
    '\\UFFFFFFFF',
  ],
  ...[
    '[project]',
    '[tool.release-action]',
    'version = 1',
    'dynamic = []',
    'name = ".."',
    'x = 1',
    '__proto__',
    'constructor',
  ],
  ...[
    '1979-13-99',
    '1_0',
    '0o9',
    'inf',
    'true',
    '[metadata]',
    'attr:',
    'file:',
    'setup(',
    '(',
    ')',
    '(?P<version>',
    '+',
  ],
  ...[' ', '\t', '\n', '\r\n', '\r', '\0', '\uFEFF', '\u2028', '\u202E', '\xff', '[['.repeat(3000), 'a.'.repeat(3000)],
]

/** Whatever the files hold, they are read, or refused with a code; anything else fails the property. */
async function examine(files: Readonly<Record<string, string>>): Promise<void> {
  const tree = treeOf(files)
  const read = await reading(readProject(tree))
  await readLock(tree, 'tidy-box')
  if (read.kind === 'read') await findDeclarations(tree, read.value)
  const { problems } = readSettings(files['pyproject.toml'])
  const lines = (files['pyproject.toml'] ?? '').split('\n').length
  for (const { line = 0 } of problems) expect(line).toBeLessThanOrEqual(lines)
}

// The seed is fixed, so that nothing but the code can make this fail.
const options = (numRuns: number) => ({ seed: 1, numRuns })

test('changed files of every back end are read, or refused with a code', async () => {
  const files = fc.record({
    'pyproject.toml': fc.option(mutated(tomls, signs, 3), { nil: '' }),
    'setup.cfg': mutated(setups, signs),
    'setup.py': mutated(scripts, signs),
    'tidy_box/__init__.py': mutated(scripts, signs),
    'uv.lock': mutated(locks, signs, 3),
    VERSION: mutated(['3.2.0\n'], signs),
  })
  const some = fc.tuple(files, fc.subarray(['pyproject.toml', 'setup.cfg', 'setup.py', 'uv.lock', 'VERSION'] as const))
  const property = fc.asyncProperty(some, async ([all, left]) => {
    const rest = Object.entries(all).filter(([path]) => !left.some((each) => each === path))
    await examine(Object.fromEntries(rest))
  })
  await fc.assert(property, options(1000))
})

withShared('changed files of the releases in the corpus', (sharedFolder) => {
  test('are read, or refused with a code', async () => {
    const releases = corpusReleases(sharedFolder).map((release) => filesOf(release, 'after'))
    const named = (path: string) => [...new Set(releases.flatMap((files) => files[path] ?? []))]
    const files = fc.record({
      'pyproject.toml': mutated(named('pyproject.toml'), signs, 3),
      'setup.cfg': mutated(named('setup.cfg'), signs),
      'uv.lock': mutated(named('uv.lock'), signs),
    })
    await fc.assert(fc.asyncProperty(files, examine), options(100))
  })
})
