import type { Place } from './declared-versions.ts'
import type { ProjectFiles } from './tree-of.ts'

const dynamic = '[project]\nname = "Sample-Project"\ndescription = "d"\ndynamic = ["version"]\n'
const hatch =
  '[build-system]\nbuild-backend = "hatchling.build"\n[tool.hatch.version]\npath = "src/sample_project/__init__.py"\n'
const maturin = '[build-system]\nrequires = ["maturin"]\nbuild-backend = "maturin"\n'
const meson = '[build-system]\nrequires = ["meson-python"]\nbuild-backend = "mesonpy"\n'
const pdm = '[build-system]\nrequires = ["pdm-backend"]\nbuild-backend = "pdm.backend"\n'
const poetry = '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n'
const scikit = '[build-system]\nrequires = ["scikit-build-core"]\nbuild-backend = "scikit_build_core.build"\n'

/** The same as `declaredVersions`, of back ends that are not there with every Python; the suite asks those of Debian 13. */
export const otherDeclaredVersions: readonly (readonly [reason: string, files: ProjectFiles, place: Place])[] = [
  [
    'hatchling, an annotated constant, since 1.28',
    { 'pyproject.toml': hatch + dynamic, 'src/sample_project/__init__.py': 'VERSION: str="1.2"\n' },
    ['src/sample_project/__init__.py', 1, '1.2'],
  ],
  [
    'Poetry 2, left to it by [project]',
    { 'pyproject.toml': `${dynamic}[tool.poetry]\nversion = "1.4"\n${poetry}` },
    ['pyproject.toml', 6, '1.4'],
  ],
  [
    'Poetry 1, with the back end that it had first',
    {
      'pyproject.toml':
        '[tool.poetry]\nversion = "1.4"\nname = "Sample-Project"\n[build-system]\nbuild-backend = "poetry.masonry.api"\n',
    },
    ['pyproject.toml', 2, '1.4'],
  ],
  [
    'Poetry 1, a table of dotted keys',
    {
      'pyproject.toml': `tool.poetry.name = "Sample-Project"\ntool.poetry.version = "1.4"\n${poetry}`,
    },
    ['pyproject.toml', 2, '1.4'],
  ],
  [
    'pdm, a table in one line, as the field writes it',
    {
      'pyproject.toml': `${pdm}${dynamic}[tool.pdm]\nversion = { source = "file", path = "src/a.py" }\n`,
      'src/a.py': '"""A."""\n\n__version__="1.5"\n',
    },
    ['src/a.py', 3, '1.5'],
  ],
  [
    'pdm-pep517, the path alone',
    {
      'pyproject.toml': `[build-system]\nbuild-backend = "pdm.pep517.api"\n${dynamic}[tool.pdm]\nversion = { from = "a.py" }\n`,
      'a.py': "__version__ = '1.5'\n",
    },
    ['a.py', 1, '1.5'],
  ],
  [
    'scikit-build-core, the pattern that it has itself',
    {
      'pyproject.toml': `${scikit}${dynamic}[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.regex"\ninput = "src/a.py"\n`,
      'src/a.py': '__version__ = "1.6"\n',
    },
    ['src/a.py', 1, '1.6'],
  ],
  [
    'scikit-build-core, the list of later versions',
    {
      'pyproject.toml': `${scikit}${dynamic}[[tool.dynamic-metadata]]\nprovider = "dynamic_metadata.regex"\nfield = "version"\ninput = "VERSION"\nregex = '^(?P<value>.+)$'\nresult = "{value}"\n`,
      VERSION: '1.6\n',
    },
    ['VERSION', 1, '1.6'],
  ],
  [
    'maturin, a pre-release of SemVer',
    { 'pyproject.toml': maturin + dynamic, 'Cargo.toml': '[package]\nname = "a"\nversion = "1.2.0-rc.1"\n' },
    ['Cargo.toml', 3, '1.2.0-rc.1'],
  ],
  [
    'maturin, without [project]',
    { 'pyproject.toml': maturin, 'Cargo.toml': '[package]\nname = "Sample-Project"\nversion = "1.2.0"\n' },
    ['Cargo.toml', 3, '1.2.0'],
  ],
  [
    'maturin, a workspace that is named',
    {
      'pyproject.toml': `${maturin}${dynamic}[tool.maturin]\nmanifest-path = "./py/Cargo.toml"\n`,
      'py/Cargo.toml': '[package]\nname = "a"\nversion = { workspace = true }\nworkspace = "../rust"\n',
      'rust/Cargo.toml': '[workspace.package]\nedition = "2021"\nversion = "0.9.1"\n',
    },
    ['rust/Cargo.toml', 3, '0.9.1'],
  ],
  [
    'maturin, a package that is its own workspace',
    {
      'pyproject.toml': maturin + dynamic,
      'Cargo.toml': '[workspace]\npackage.version = "0.9.1"\n[package]\nname = "a"\nversion.workspace = true\n',
    },
    ['Cargo.toml', 2, '0.9.1'],
  ],
  [
    'meson-python, without [project]',
    { 'pyproject.toml': meson, 'meson.build': "project('Sample-Project',\n  version : '1.7.0', # now\n)\n" },
    ['meson.build', 2, '1.7.0'],
  ],
  [
    'meson-python, other calls with a version',
    {
      'pyproject.toml': meson + dynamic,
      'meson.build': "project('a', 'c', version: '1.7.0')\npy = dependency('python3', version: '>= 3.10')\n",
    },
    ['meson.build', 1, '1.7.0'],
  ],
  [
    'meson-python, a file',
    { 'pyproject.toml': meson + dynamic, 'meson.build': "project('a', version: files('V'))\n", V: '1.7.0' },
    ['V', 1, '1.7.0'],
  ],
]
