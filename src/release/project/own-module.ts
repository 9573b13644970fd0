import type { SourceTree } from '../source-tree.ts'
import { normalizeName } from './name.ts'
import type { SetupConfiguration } from './setup-cfg.ts'
import { foldersOfConfiguration } from './setup-files.ts'
import { foldersOfTable } from './setuptools-directive.ts'
import { isTable, type Table, tableAt, textAt, textsAt } from './toml.ts'

/** What the configuration of a project says of its module. */
export interface ModuleConfiguration {
  /** `pyproject.toml` */
  readonly document: Table
  /** `setup.cfg` */
  readonly setup: SetupConfiguration
}

// Where projects keep `__version__`.
const versionFiles = ['__init__.py', '__about__.py', '__version__.py', '_version.py', 'version.py'] as const

/**
 * The files of the project's own module in which its version may stand.
 *
 * It is the module that the configuration names, else the one with the name of the project, else the only one in `src/`.
 * Of several, only those with the name of the project count: the others may be vendored.
 *
 * @returns None if it cannot be told which module is the project's own.
 */
export function ownModuleFiles(
  tree: SourceTree,
  normalizedName: string,
  configuration: ModuleConfiguration,
): readonly string[] {
  const roots = rootsOf(configuration)
  const filesOf = (stem: string) => filesOfModule(tree, stem)
  const exists = (stem: string): boolean => filesOf(stem).length > 0
  const hasName = (stem: string): boolean => normalizeName(moduleOf(stem, roots)) === normalizedName
  const configured = [...new Set(configuredStems(configuration, roots))].filter(exists)
  if (configured.length > 0) return (configured.length === 1 ? configured : configured.filter(hasName)).flatMap(filesOf)
  const all = stemsOf(tree)
  for (const root of roots) {
    const named = all.filter((stem) => isIn(root, stem) && hasName(stem))
    if (named.length > 0) return named.flatMap(filesOf)
  }
  const [root = ''] = roots
  const [only, another] = root === '' ? [] : all.filter((stem) => isIn(root, stem) && !inside(root, stem).includes('/'))
  return only === undefined || another !== undefined ? [] : filesOf(only)
}

// setuptools may be told of another folder than "src".
function rootsOf({ document, setup }: ModuleConfiguration): readonly string[] {
  const folder = foldersOfTable(document).get('') ?? foldersOfConfiguration(setup).get('')
  return folder === undefined ? ['src', ''] : [joined(folder)]
}

/** Paths without `.py`, of the modules that the configuration names; not all of them need to exist. */
function configuredStems({ document, setup }: ModuleConfiguration, roots: readonly string[]): readonly string[] {
  const setuptools = tableAt(document, 'tool', 'setuptools')
  const uv = tableAt(document, 'tool', 'uv', 'build-backend')
  const names = [
    textAt(tableAt(document, 'tool', 'flit', 'module'), 'name') ?? [],
    textsAt(setuptools, 'packages') ?? [],
    textsAt(setuptools, 'py-modules') ?? [],
    textsAt(uv, 'module-name') ?? [],
    ...['options.packages', 'options.py_modules'].map((option) => listOf(setup.get(option)?.lines)),
  ].flat()
  const modules = names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)))
  const places = [...roots, ...(textsAt(uv, 'module-root') ?? [])]
  return [
    ...modules.flatMap((name) => places.map((place) => joined(place, name.replaceAll('.', '/')))),
    ...(textsAt(tableAt(document, 'tool', 'hatch', 'build', 'targets', 'wheel'), 'packages') ?? []).map((path) =>
      joined(path),
    ),
    ...tablesAt(tableAt(document, 'tool', 'poetry'), 'packages').map((entry) =>
      joined(textAt(entry, 'from') ?? '', textAt(entry, 'include') ?? ''),
    ),
  ]
}

// "find:" and "find_namespace:" name no module.
function listOf(lines: readonly string[] = []): readonly string[] {
  const entries = lines.flatMap((line) => line.split(',')).map((entry) => entry.trim())
  return entries.filter((entry) => /^[\w.]+$/.test(entry))
}

function tablesAt(table: Table | undefined, key: string): readonly Table[] {
  const value = table?.[key]
  return Array.isArray(value) ? value.filter(isTable) : []
}

/** A package goes before a module of the same name, as in Python. */
function filesOfModule({ paths }: SourceTree, stem: string): readonly string[] {
  const files = versionFiles.map((name) => joined(stem, name)).filter((path) => paths.includes(path))
  return files.length > 0 ? files : [`${stem}.py`].filter((path) => paths.includes(path))
}

/** Every module of a tree: a folder with `__init__.py`, or a file. */
function stemsOf({ paths }: SourceTree): readonly string[] {
  const python = paths.filter((path) => path.endsWith('.py'))
  return [...new Set(python.map((path) => path.replace(/(?:\/__init__)?\.py$/, '')))]
}

/** `a.b` for `src/a/b`. */
function moduleOf(stem: string, roots: readonly string[]): string {
  const root = roots.find((each) => isIn(each, stem)) ?? ''
  return inside(root, stem).replaceAll('/', '.')
}

const isIn = (root: string, stem: string): boolean => root === '' || stem.startsWith(`${root}/`)
const inside = (root: string, stem: string): string => (root === '' ? stem : stem.slice(root.length + 1))

function joined(...parts: readonly string[]): string {
  return parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}
