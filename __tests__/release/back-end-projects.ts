import type { ProjectFiles } from './tree-of.ts'

/** `*` marks where the version stands. */
interface Example {
  readonly files: ProjectFiles
  /** Why it is refused; without it, the version is read and written. */
  readonly refused?: string
}

const dynamic = '[project]\nname = "sample"\ndynamic = ["version"]\n'
const backEnd = (name: string, requires = name.split('.')[0]): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${name}"\n`
const flit = dynamic + backEnd('flit_core.buildapi')
const hatch = `${dynamic}${backEnd('hatchling.build')}[tool.hatch.version]\n`
const maturin = dynamic + backEnd('maturin')
const meson = dynamic + backEnd('mesonpy', 'meson-python')
const pdm = `${dynamic}${backEnd('pdm.backend', 'pdm-backend')}[tool.pdm.version]\n`
const scikit = `${dynamic}${backEnd('scikit_build_core.build')}[tool.scikit-build.metadata.version]\n`
const setuptools = `${dynamic}${backEnd('setuptools.build_meta')}`
const attribute = `${setuptools}[tool.setuptools.dynamic]\nversion = { attr = "sample.VERSION" }\n`

/** An example of every place that `docs/projects.md` names, by back end and place. */
export const backEndProjects: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  flit: {
    '`__version__ = "…"` in the module': { files: { 'pyproject.toml': flit, 'sample.py': '__version__ = "*"\n' } },
    '`__version__` joined from a tuple of constants': {
      files: { 'pyproject.toml': flit, 'sample.py': 'INFO = (#)\n__version__ = ".".join(map(str, INFO))\n' },
    },
    'any other expression': {
      files: { 'pyproject.toml': flit, 'sample.py': '__version__ = version("sample")\n' },
      refused: 'No string constant is assigned to __version__ at the top level of sample.py.',
    },
  },
  hatchling: {
    '`source = "regex"` in `[tool.hatch.version]`, or in `hatch.toml`': {
      files: {
        'pyproject.toml': dynamic + backEnd('hatchling.build'),
        'hatch.toml': '[version]\npath = "a.py"\n',
        'a.py': '__version__: str = "*"\n',
      },
    },
    '`source = "code"`': {
      files: { 'pyproject.toml': `${hatch}source = "code"\npath = "a.py"\n`, 'a.py': '' },
      refused: '[tool.hatch.version] takes the version from the source "code", which runs code to find it.',
    },
    '`source` of any other plugin': {
      files: { 'pyproject.toml': `${hatch}source = "nodejs"\n` },
      refused: '[tool.hatch.version] takes the version from the source "nodejs", which runs code to find it.',
    },
  },
  maturin: {
    '`version` in `[package]` of `Cargo.toml`, or where `manifest-path` leads': {
      files: {
        'pyproject.toml': `${maturin}[tool.maturin]\nmanifest-path = "rust/Cargo.toml"\n`,
        'rust/Cargo.toml': '[package]\nname = "sample"\nversion = "%" # 1.1.0\n',
      },
    },
    '`version.workspace = true`': {
      files: {
        'pyproject.toml': `${maturin}[tool.maturin]\nmanifest-path = "crates/sample/Cargo.toml"\n`,
        'crates/sample/Cargo.toml': '[package]\nname = "sample"\nversion.workspace = true\n',
        'Cargo.toml': '[workspace]\nmembers = ["crates/sample"]\n\n[workspace.package]\nversion = "%"\n',
      },
    },
  },
  'meson-python': {
    "`version: '…'` of `project()` in `meson.build`": {
      files: {
        'pyproject.toml': meson,
        'meson.build': "# 1.1.0\nproject(\n  'sample',\n  'c',\n  version: '*',\n  meson_version: '>= 1.1.0',\n)\n",
      },
    },
    "`version: files('VERSION')`": {
      files: {
        'pyproject.toml': meson,
        'meson.build': "project('sample', version: files('VERSION'))\n",
        VERSION: '*\n',
      },
    },
    '`version: run_command(…)`': {
      files: {
        'pyproject.toml': meson,
        'meson.build': "project('sample', version: run_command('v.py', check: true).stdout().strip())\n",
      },
      refused: 'meson.build computes the version at line 1, and only running it could tell.',
    },
  },
  'pdm-backend': {
    '`source = "file"` in `[tool.pdm.version]`': {
      files: { 'pyproject.toml': `${pdm}source = "file"\npath = "a.py"\n`, 'a.py': "__version__ = '*'  # here\n" },
    },
    '`source = "call"`': {
      files: { 'pyproject.toml': `${pdm}source = "call"\ngetter = "a:b"\n` },
      refused: '[tool.pdm.version] takes the version from the source "call", which runs code to find it.',
    },
  },
  Poetry: {
    '`version` in `[tool.poetry]`, with `[project]` or without': {
      files: {
        'pyproject.toml': `[tool.poetry]\nname = "sample"\nversion = "*"\n${backEnd('poetry.core.masonry.api', 'poetry-core')}`,
      },
    },
  },
  'scikit-build-core': {
    'provider `scikit_build_core.metadata.regex`, or `dynamic_metadata.regex`': {
      files: {
        'pyproject.toml': `${scikit}provider = "scikit_build_core.metadata.regex"\ninput = "CMakeLists.txt"\nregex = 'VERSION (?P<value>\\S+)'\n`,
        'CMakeLists.txt': 'project(sample\n  VERSION *\n)\n',
      },
    },
    '`result` or `remove` of it': {
      files: {
        'pyproject.toml': `${scikit}provider = "scikit_build_core.metadata.regex"\ninput = "a.h"\nregex = 'MAJOR (?P<major>\\d+)'\nresult = "{major}.0"\n`,
        'a.h': '#define MAJOR 1\n',
      },
      refused:
        '[tool.scikit-build.metadata.version] makes the version of what its pattern finds, by result = "{major}.0".',
    },
    'any other provider': {
      files: { 'pyproject.toml': `${scikit}provider = "own"\nprovider-path = "tools"\n` },
      refused:
        '[tool.scikit-build.metadata.version] takes the version from the provider "own", which runs code to find it.',
    },
  },
  setuptools: {
    '`version = { attr = "…" }` in `[tool.setuptools.dynamic]`': {
      files: { 'pyproject.toml': attribute, 'sample/__init__.py': 'VERSION = "*"\n' },
    },
    '`version = { file = "…" }`': {
      files: {
        'pyproject.toml': `${setuptools}[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n`,
        VERSION: '*\n',
      },
    },
    '`version`, `attr:`, or `file:` in `[metadata]` of `setup.cfg`': {
      files: { 'setup.cfg': '[metadata]\nname = sample\nversion = *\n' },
    },
    '`setup(version="…")` in `setup.py`': {
      files: { 'setup.py': 'from setuptools import setup\n\nsetup(name="sample", version="*")\n' },
    },
    'an attribute that is a tuple, or is joined from one': {
      files: { 'pyproject.toml': attribute, 'sample.py': 'VERSION = (#)  # 1, 1, 0\n' },
    },
    'any other expression': {
      files: { 'setup.py': 'setup(name="sample", version=read())\n' },
      refused: 'setup.py computes the version at line 1, and only running it could tell.',
    },
  },
}
