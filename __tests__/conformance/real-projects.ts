import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildLibrary } from '../oracles.ts'

/** The files of a project, by path. */
export type ProjectFiles = Readonly<Record<string, string>>

const readme = '# Rocket\r\n\r\nGrüße: 🚀\r\n'

const project = `
[project]
name = "Rocket.Ship"
version = "1.0.0rc1"
description = "Flies – and lands"
readme = "README.md"
requires-python = ">=3.9"
keywords = ["space", "fly high"]
authors = [{name = "Zoë Müller", email = "zoe@example.org"}, {name = "Joe"}]
maintainers = [{name = "Jane", email = "jane@example.org"}]
classifiers = ["Programming Language :: Python :: 3", "Typing :: Typed"]
dependencies = ["click>=8", "importlib-metadata>=3.6; python_version < '3.10'"]

[project.optional-dependencies]
async = ["asgiref>=3.2"]
dotenv = ["python-dotenv"]

[project.urls]
Source = "https://example.org/rocket/"
"Change Log" = "https://example.org/rocket/changes"

[project.scripts]
rocket = "rocket_ship:fly"

[project.entry-points."rocket.plugins"]
"a b" = "rocket_ship"
`

const license = 'Copyright Zoë\n\nPermission is granted\n\n    to everybody.\n'

const sources: ProjectFiles = {
  'README.md': readme,
  'LICENSE.txt': license,
  'src/rocket_ship/__init__.py': '"""Flies."""\n__version__ = "1.0.0rc1"\n',
  'src/rocket_ship/py.typed': '',
  'src/rocket_ship/data, ünï "x".txt': 'a name that RECORD must quote\n',
}

const expression = project.replace(
  'requires-python',
  'license = "BSD-3-Clause"\nlicense-files = ["LICENSE.txt"]\nrequires-python',
)

const backEnd = (requires: string, name: string): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${name}"\n`

/** Projects as people write them, one or more for each back end. */
export const realProjects: Readonly<Record<string, ProjectFiles>> = {
  flit_core: {
    ...sources,
    'pyproject.toml': `${backEnd('flit_core>=3.11,<4', 'flit_core.buildapi')}${expression}\n[tool.flit.module]\nname = "rocket_ship"\n`,
  },
  hatchling: {
    ...sources,
    'pyproject.toml': `${backEnd('hatchling', 'hatchling.build')}${expression}`,
  },
  'hatchling with the text of the license': {
    ...sources,
    'pyproject.toml': `${backEnd('hatchling', 'hatchling.build')}${project.replace('requires-python', 'license = {file = "LICENSE.txt"}\nrequires-python')}`,
  },
  setuptools: {
    ...sources,
    'pyproject.toml': `${backEnd('setuptools', 'setuptools.build_meta')}${expression}\n[tool.setuptools.package-data]\n"*" = ["*.typed", "*.txt"]\n`,
  },
  'setuptools with setup.py alone': {
    'setup.py':
      'from setuptools import setup\nsetup(name="rocket-ship", version="1.0.0rc1", py_modules=["rocket_ship"], license="BSD", long_description="Flies.\\n", long_description_content_type="text/plain", options={"bdist_wheel": {"universal": True}})\n',
    'rocket_ship.py': '',
  },
}

// Debian's setuptools asks its own Python for these attributes; any other Python is given them here.
const distutilsModule = `import distutils.command.install
distutils.command.install.install.install_layout = None
distutils.command.install.install.prefix_option = None
`

/** Build the sdist and the wheel of a project in a folder; returns the paths of both, sorted. */
export function buildProject(folder: string, files: ProjectFiles): readonly string[] {
  const modules = join(folder, '.python')
  mkdirSync(modules, { recursive: true })
  writeFileSync(join(modules, '_distutils_system_mod.py'), distutilsModule)
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), contents)
  }
  const { status, stdout, stderr } = spawnSync(
    'python3',
    ['-m', 'build', '--no-isolation', '--skip-dependency-check'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PYTHONPATH: `${buildLibrary()}:${modules}`, PYTHONDONTWRITEBYTECODE: '1' },
    },
  )
  if (status !== 0) throw new Error(`The build failed: ${stdout}${stderr}`)
  return readdirSync(join(folder, 'dist'))
    .toSorted()
    .map((name) => join(folder, 'dist', name))
}
