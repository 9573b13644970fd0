import type { ProjectFiles } from './tree-of.ts'

const flit = '[build-system]\nrequires = ["flit_core>=3"]\nbuild-backend = "flit_core.buildapi"\n'
const hatch = '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
const setuptools = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
const dynamic = '[project]\nname = "Sample-Project"\ndescription = "d"\ndynamic = ["version"]\n'
const named = '[tool.flit.module]\nname = "sample"\n'
const hatchPath = '[tool.hatch.version]\npath = "src/sample_project/__init__.py"\n'
const attribute = '[tool.setuptools.dynamic]\nversion = {attr = "sample.__version__"}\n'
const wheel = '[tool.hatch.build.targets.wheel]\npackages = ["src"]\n'

/** Where the version stands: file, line, and text as written. */
export type Place = readonly [file: string, line: number, text: string]

/** Projects of every back end, and where each has its version. */
export const declaredVersions: readonly (readonly [reason: string, files: ProjectFiles, place: Place])[] = [
  [
    'static, as Flask has it',
    {
      'pyproject.toml': `[project]\nname = "Sample-Project"\nversion = "3.1.3"\ndescription = "d"\n\n${flit}${named}`,
      'src/sample.py': '',
    },
    ['pyproject.toml', 3, '3.1.3'],
  ],
  [
    'static, in a spelling of its own',
    { 'pyproject.toml': `${setuptools}[project]\n"version" = '3.1.0-RC1'\nname = "Sample-Project"\n`, 'sample.py': '' },
    ['pyproject.toml', 5, '3.1.0-RC1'],
  ],
  [
    'static, as a dotted key',
    { 'pyproject.toml': `project.name = "Sample-Project"\nproject.version = "1.0"\n${setuptools}`, 'sample.py': '' },
    ['pyproject.toml', 2, '1.0'],
  ],
  [
    'flit, a package in src',
    { 'pyproject.toml': flit + dynamic, 'src/Sample_Project/__init__.py': '"""Doc."""\n__version__ = "1.2"\n' },
    ['src/Sample_Project/__init__.py', 2, '1.2'],
  ],
  [
    'flit, a package at the root',
    { 'pyproject.toml': flit + dynamic + named, 'sample/__init__.py': '__version__ = "1.2"\n' },
    ['sample/__init__.py', 1, '1.2'],
  ],
  [
    'flit, one file in src',
    { 'pyproject.toml': flit + dynamic + named, 'src/sample.py': '__version__: str = "1.2.dev"\n' },
    ['src/sample.py', 1, '1.2.dev'],
  ],
  [
    'flit, one file at the root',
    { 'pyproject.toml': flit + dynamic + named, 'sample.py': "__version__ = '1.2'\n" },
    ['sample.py', 1, '1.2'],
  ],
  [
    'flit, a namespace',
    {
      'pyproject.toml': `${flit}${dynamic}[tool.flit.module]\nname = "space.sample"\n`,
      'src/space/sample/__init__.py': '__version__ = "1"\n',
    },
    ['src/space/sample/__init__.py', 1, '1'],
  ],
  [
    'flit, version.py where __init__.py has none',
    {
      'pyproject.toml': flit + dynamic + named,
      'sample/__init__.py': '',
      'sample/version.py': '__version__ = "1.3"\n',
    },
    ['sample/version.py', 1, '1.3'],
  ],
  [
    'flit, __init__.py before _version.py',
    {
      'pyproject.toml': flit + dynamic + named,
      'sample/__init__.py': '__version__ = "1.3"\n',
      'sample/_version.py': '__version__ = "1.4"\n',
    },
    ['sample/__init__.py', 1, '1.3'],
  ],
  [
    'flit, an older project that still has setup.cfg',
    {
      'pyproject.toml': flit + dynamic + named,
      'sample.py': '__version__ = "2"\n',
      'setup.cfg': '[metadata]\nversion = 1\n',
    },
    ['sample.py', 1, '2'],
  ],
  [
    'hatchling, the usual line',
    {
      'pyproject.toml': hatch + dynamic + hatchPath + wheel,
      'src/sample_project/__init__.py': 'x = 1\n__version__ = "1.2"\n',
    },
    ['src/sample_project/__init__.py', 2, '1.2'],
  ],
  [
    'hatchling, VERSION with a v',
    { 'pyproject.toml': hatch + dynamic + hatchPath + wheel, 'src/sample_project/__init__.py': "Version='v1.2'\n" },
    ['src/sample_project/__init__.py', 1, '1.2'],
  ],
  [
    'hatchling, lines of another system',
    {
      'pyproject.toml': hatch + dynamic + hatchPath + wheel,
      'src/sample_project/__init__.py': 'x = 1\r\n__version__ = "1.2"\r\n',
    },
    ['src/sample_project/__init__.py', 2, '1.2'],
  ],
  [
    'hatchling, the first match, even in a docstring',
    {
      'pyproject.toml': hatch + dynamic + hatchPath + wheel,
      'src/sample_project/__init__.py': '"""\nversion = "0.1"\n"""\n__version__ = "1.2"\n',
    },
    ['src/sample_project/__init__.py', 2, '0.1'],
  ],
  [
    'hatchling, a pattern of its own',
    {
      'pyproject.toml': `${hatch}${dynamic}[tool.hatch.version]\npath = "./VERSION"\npattern = '(?i)release[ ]+(?P<version>[0-9.]+\\Z)'\n${wheel}`,
      VERSION: 'Name\nRelease 2.5',
    },
    ['VERSION', 2, '2.5'],
  ],
  [
    'hatchling, a pattern with a back reference, a class with a bracket, and a comment',
    {
      'pyproject.toml': `${hatch}${dynamic}[tool.hatch.version]\npath = "v.txt"\npattern = '\\A[^]x]+(?P<q>["])(?P<version>\\S+?)(?P=q)(?#end)$'\n${wheel}`,
      'v.txt': 'is "2.6"\n',
    },
    ['v.txt', 1, '2.6'],
  ],
  [
    'setuptools, an attribute in src',
    { 'pyproject.toml': setuptools + dynamic + attribute, 'src/sample/__init__.py': '__version__ = "2.3.0"\n' },
    ['src/sample/__init__.py', 1, '2.3.0'],
  ],
  [
    'setuptools, an attribute at the root',
    { 'pyproject.toml': setuptools + dynamic + attribute, 'sample/__init__.py': '__version__ = "2.3.0"\n' },
    ['sample/__init__.py', 1, '2.3.0'],
  ],
  [
    'setuptools, one file',
    { 'pyproject.toml': setuptools + dynamic + attribute, 'sample.py': '__version__ = "2." "3"  # joined\n' },
    ['sample.py', 1, '2.3'],
  ],
  [
    'setuptools, a package folder',
    {
      'pyproject.toml': `${setuptools}${dynamic}${attribute}[tool.setuptools]\npackages = ["sample"]\n[tool.setuptools.package-dir]\n"" = "lib"\n`,
      'lib/sample/__init__.py': '__version__ = "2"\n',
      'sample/__init__.py': '__version__ = "1"\n',
    },
    ['lib/sample/__init__.py', 1, '2'],
  ],
  [
    'setuptools, the folder of one package',
    {
      'pyproject.toml': `${setuptools}${dynamic}${attribute}[tool.setuptools]\npackages = ["sample"]\npackage-dir = {sample = "code/inner"}\n`,
      'code/inner/__init__.py': '__version__ = "2"\n',
    },
    ['code/inner/__init__.py', 1, '2'],
  ],
  [
    'setuptools, packages to be found in a folder',
    {
      'pyproject.toml': `${setuptools}${dynamic}${attribute}[tool.setuptools.packages.find]\nwhere = ["lib"]\n`,
      'lib/sample/__init__.py': '__version__ = "2"\n',
    },
    ['lib/sample/__init__.py', 1, '2'],
  ],
  [
    'setuptools, a file',
    {
      'pyproject.toml': `${setuptools}${dynamic}[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n`,
      VERSION: '\n2.4\n',
      'sample.py': '',
    },
    ['VERSION', 2, '2.4'],
  ],
  [
    'setuptools, left to setup.py by pyproject.toml',
    {
      'pyproject.toml': setuptools + dynamic,
      'setup.py': 'from setuptools import setup\nsetup(\n    version="2.7",\n)\n',
      'sample.py': '',
    },
    ['setup.py', 3, '2.7'],
  ],
  [
    'setup.cfg alone, an attribute, as Flask 2.0 has it',
    {
      'setup.cfg':
        '[metadata]\nname = Sample-Project\nversion = attr: sample.__version__\n\n[options]\npackages = find:\npackage_dir = = src\n\n[options.packages.find]\nwhere = src\n',
      'setup.py': 'from setuptools import setup\n\nsetup(name="Sample-Project")\n',
      'src/sample/__init__.py': '__version__ = "2.0.1"\n',
    },
    ['src/sample/__init__.py', 1, '2.0.1'],
  ],
  [
    'setup.cfg alone, a literal',
    { 'setup.cfg': '# about\n[metadata]\nName: Sample-Project\nversion: 3.0.0.a1\n', 'sample.py': '' },
    ['setup.cfg', 4, '3.0.0.a1'],
  ],
  [
    'setup.cfg alone, a file',
    {
      'setup.cfg': '[metadata]\nname = Sample-Project\nversion = file: VERSION\n',
      VERSION: '1.1',
      'sample.py': '',
    },
    ['VERSION', 1, '1.1'],
  ],
  [
    'setup.py before setup.cfg',
    {
      'setup.py': 'import setuptools\nsetuptools.setup(name="Sample-Project", version="2.8", py_modules=["sample"])\n',
      'setup.cfg': '[metadata]\nname = other\nversion = 1\n',
      'sample.py': '',
    },
    ['setup.py', 2, '2.8'],
  ],
  [
    'a pyproject.toml that only configures tools',
    {
      'pyproject.toml': '[tool.ruff]\nline-length = 88\n',
      'setup.cfg': '[metadata]\nname = Sample-Project\nversion = 1.0\n',
      'sample.py': '',
    },
    ['setup.cfg', 3, '1.0'],
  ],
  [
    'hatchling, hatch.toml before pyproject.toml',
    {
      'pyproject.toml': hatch + dynamic + hatchPath + wheel,
      'hatch.toml': 'version.path = "a.py"\n',
      'a.py': '__version__ = "2"\n',
    },
    ['a.py', 1, '2'],
  ],
  [
    'hatchling, a version below the beginning of its match',
    {
      'pyproject.toml': `${hatch}${dynamic}[tool.hatch.version]\npath = "v.txt"\npattern = 'now:\\s+(?P<version>\\S+)'\n${wheel}`,
      'v.txt': 'now:\n\n  2.6\n',
    },
    ['v.txt', 3, '2.6'],
  ],
  [
    'setuptools, a list that is joined in a comprehension',
    {
      'pyproject.toml': setuptools + dynamic + attribute,
      'sample.py': 'INFO = [2, 3]\n__version__ = ".".join([str(part) for part in INFO])\n',
    },
    ['sample.py', 1, '2.3'],
  ],
  [
    'setuptools, a tuple without brackets, in a format',
    {
      'pyproject.toml': setuptools + dynamic + attribute,
      'sample.py': "version_info = 2, 3, 'rc1'\n\n__version__ = '%d.%d.%s' % version_info\n",
    },
    ['sample.py', 1, '2.3.rc1'],
  ],
  [
    'setuptools, a tuple in its place',
    {
      'pyproject.toml': setuptools + dynamic + attribute,
      'sample.py': '__version__ = ".".join(str(i) for i in (2, 3, 4))\n',
    },
    ['sample.py', 1, '2.3.4'],
  ],
  [
    'flit, a name that stands for a constant',
    { 'pyproject.toml': flit + dynamic + named, 'sample.py': 'VERSION = "2.3"\n__version__ = VERSION\n' },
    ['sample.py', 1, '2.3'],
  ],
]
