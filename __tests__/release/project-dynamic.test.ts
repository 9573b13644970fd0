import { describe, expect, test } from '@jest/globals'
import { refusal } from './refusal.ts'
import type { ProjectFiles } from './tree-of.ts'

const flit = '[build-system]\nrequires = ["flit_core>=3.11,<4"]\nbuild-backend = "flit_core.buildapi"\n'
const hatch = '[build-system]\nbuild-backend = "hatchling.build"\n'
const setuptools = '[build-system]\nbuild-backend = "setuptools.build_meta"\n'
const dynamic = '[project]\nname = "sample"\ndynamic = ["version"]\n'
const maturin = `${dynamic}[build-system]\nbuild-backend = "maturin"\n`
const meson = `${dynamic}[build-system]\nbuild-backend = "mesonpy"\n`
const pdm = `${dynamic}[build-system]\nbuild-backend = "pdm.backend"\n`

describe('a version that only running code could tell', () => {
  const module = 'No string constant is assigned to __version__ at the top level of sample.py.'
  const hatchVersion = (line: string) => ({
    'pyproject.toml': `${hatch}${dynamic}[tool.hatch.version]\n${line}\n`,
    'v.py': '',
  })
  const from = (version: string) => ({
    'pyproject.toml': `${setuptools}${dynamic}[tool.setuptools.dynamic]\nversion = ${version}\n`,
  })
  const attribute = { ...from('{attr = "sample.__version__"}') }

  test.each<[string, ProjectFiles, string]>([
    ['flit, a call', { 'pyproject.toml': flit + dynamic, 'sample.py': '__version__ = read()' }, module],
    [
      'flit, no module',
      { 'pyproject.toml': flit + dynamic, 'other.py': '' },
      'There is no module "sample", neither at the root nor in src/, and flit takes the version from it.',
    ],
    [
      'flit, two modules',
      { 'pyproject.toml': flit + dynamic, 'sample.py': '', 'src/sample/__init__.py': '' },
      'The module "sample" could be any of src/sample/ and sample.py, and flit takes the version from it.',
    ],
    [
      'hatchling, code',
      hatchVersion('source = "code"'),
      '[tool.hatch.version] takes the version from the source "code", which runs code to find it.',
    ],
    ['hatchling, nothing', hatchVersion(''), 'pyproject.toml has no "path" in [tool.hatch.version].'],
    [
      'hatchling, no such file',
      hatchVersion('path = "../v.py"'),
      '[tool.hatch.version] names ../v.py, and the repository has no such file.',
    ],
    [
      'hatchling, nothing that matches',
      hatchVersion('path = "v.py"'),
      'The pattern of [tool.hatch.version] matches nothing in v.py.',
    ],
    [
      'setuptools, nothing',
      { 'pyproject.toml': setuptools + dynamic },
      'The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.',
    ],
    [
      'setuptools, no module',
      attribute,
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and there is no module "sample".',
    ],
    [
      'setuptools, an import',
      { ...attribute, 'sample.py': 'from a import __version__' },
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and sample.py assigns no string constant to it first at top level.',
    ],
    [
      'setuptools, a call first',
      { ...attribute, 'sample.py': '__version__ = f()\n__version__ = "1"' },
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and sample.py assigns no string constant to it first at top level.',
    ],
    [
      'setuptools, two files',
      from('{file = ["A", "B"]}'),
      '[tool.setuptools.dynamic] takes the version from 2 files, and one can be followed.',
    ],
    [
      'setuptools, no such file',
      from('{file = "A"}'),
      '[tool.setuptools.dynamic] takes the version from A, and the repository has no such file.',
    ],
    [
      'setup.py, a name',
      { 'setup.py': 'setup(name="a", version=version)' },
      'setup.py computes the version at line 1, and only running it could tell.',
    ],
    [
      'setup.py, nothing',
      { 'setup.py': 'setup(name="a")', 'setup.cfg': '[flake8]\n' },
      'Neither setup.py nor setup.cfg has a version that can be read without running code.',
    ],
    [
      'a pattern without the group',
      { ...hatchVersion("path = 'v.py'\npattern = '(.*)'") },
      'The pattern of [tool.hatch.version] has no group named "version".',
    ],
    [
      'maturin, no manifest',
      { 'pyproject.toml': maturin, 'rust/Cargo.toml': '[package]\nversion = "1.0.0"\n' },
      'The version is left to maturin, and there is no Cargo.toml.',
    ],
    [
      'maturin, a workspace that is not there',
      { 'pyproject.toml': maturin, 'Cargo.toml': '[package]\nname = "sample"\nversion.workspace = true\n' },
      'Cargo.toml leaves the version to its workspace, and no Cargo.toml above it is one.',
    ],
    [
      'maturin, a workspace without a version',
      { 'pyproject.toml': maturin, 'Cargo.toml': '[package]\nversion.workspace = true\n[workspace]\n' },
      'Cargo.toml leaves the version to its workspace, and Cargo.toml has none in [workspace.package].',
    ],
    [
      'maturin, a virtual manifest',
      { 'pyproject.toml': maturin, 'Cargo.toml': '[workspace]\nmembers = ["a"]\n' },
      'The version is left to maturin, and Cargo.toml has none in [package].',
    ],
    [
      'meson, no version',
      { 'pyproject.toml': meson, 'meson.build': "project('sample', 'c')\n" },
      'The version is left to meson-python, and project() of meson.build has none.',
    ],
    [
      'meson, a file that is not there',
      { 'pyproject.toml': meson, 'meson.build': "project('sample', version: files('V'))\n" },
      'meson.build takes the version from "V", and the repository has no such file.',
    ],
    [
      'meson, a file of two lines',
      { 'pyproject.toml': meson, 'meson.build': "project('sample', version: files('V'))\n", V: '1\n2\n' },
      'meson.build takes the version from "V", and it has more than one line.',
    ],
    [
      'PDM, no source',
      { 'pyproject.toml': pdm },
      'The version is left to PDM, and [tool.pdm.version] names no source.',
    ],
    [
      'PDM, a file that computes it',
      { 'pyproject.toml': `${pdm}[tool.pdm.version]\nsource = "file"\npath = "a.py"\n`, 'a.py': '__version__ = f()\n' },
      'The pattern of [tool.pdm.version] matches nothing in a.py.',
    ],
    [
      'Poetry, no version',
      { 'pyproject.toml': '[tool.poetry]\nname = "a"\n[build-system]\nbuild-backend = "poetry.core.masonry.api"\n' },
      'The version is left to Poetry, and [tool.poetry] of pyproject.toml has none.',
    ],
    [
      'scikit-build-core, no provider',
      { 'pyproject.toml': `${dynamic}[build-system]\nbuild-backend = "scikit_build_core.build"\n` },
      'The version is left to scikit-build-core, and [tool.scikit-build.metadata.version] names none.',
    ],
    [
      'a tuple that is changed again',
      { ...attribute, 'sample.py': 'V = (1, 2)\nV = (1, 3)\n__version__ = ".".join(map(str, V))\n' },
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and sample.py assigns no string constant to it first at top level.',
    ],
    [
      'a tuple with a name in it',
      { ...attribute, 'sample.py': 'V = (1, minor)\n__version__ = ".".join(map(str, V))\n' },
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and sample.py assigns no string constant to it first at top level.',
    ],
    [
      'a format with other places than the tuple has',
      { ...attribute, 'sample.py': 'V = (1, 2, 3)\n__version__ = "%d.%d" % V\n' },
      '[tool.setuptools.dynamic] takes the version from "sample.__version__", and sample.py assigns no string constant to it first at top level.',
    ],
  ])('%s', async (_, files, message) => {
    expect(await refusal(files)).toBe(`version-not-found: ${message}`)
  })

  test.each([
    ['a verbose pattern', '(?x) (?P<version> .* )', 'the flags "x" have no counterpart in JavaScript'],
    ['a conditional', '(?P<q>")?(?P<version>.*)(?(q)"|x)', '"(?" has no counterpart in JavaScript'],
    ['an atomic group', '(?>a)(?P<version>.*)', '"(?" has no counterpart in JavaScript'],
    ['a possessive quantifier', '(?P<version>.*+)', '"*+" has no counterpart in JavaScript'],
    ['an open lower bound', '(?P<version>.{,3})', '"{," has no counterpart in JavaScript'],
    ['an escape that JavaScript has not', '\\a(?P<version>.*)', '"\\a" has no counterpart in JavaScript'],
    ['a fault', '(?P<version>.*', 'Invalid regular expression: /(?<version>.*/m: Unterminated group'],
    ['a long pattern', `(?P<version>.*)${'x'.repeat(1000)}`, 'it has more than 1000 characters'],
  ])('a pattern with %s', async (_, pattern, reason) => {
    expect(await refusal(hatchVersion(`path = "v.py"\npattern = '${pattern}'`))).toMatch(
      new RegExp(
        `^version-not-found: The pattern "[^"]*.* of \\[tool.hatch.version\\] cannot be used here: ${literal(reason)}.$`,
      ),
    )
  })

  test('a pattern that would search for ever', async () => {
    const files = { ...hatchVersion('path = "v.py"\npattern = \'^(?P<version>(a+)+)$\''), 'v.py': `${'a'.repeat(40)}b` }
    expect(await refusal(files)).toBe(
      'version-not-found: The pattern "^(?<version>(a+)+)$" of [tool.hatch.version] takes too long to search.',
    )
  })
})

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
