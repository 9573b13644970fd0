import type { Project } from '../project.ts'
import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { parseVersion } from '../version.ts'
import { normalizeName } from './name.ts'
import { ownModuleFiles } from './own-module.ts'
import { lastingVersions } from './python-version.ts'
import {
  type DeclaredName,
  readSetupConfiguration,
  readSetupConfigurationName,
  readSetupConfigurationVersion,
  readSetupScriptName,
  readSetupScriptVersion,
} from './setup-files.ts'
import { lineOf, parseToml, type Table, tableAt, textAt } from './toml.ts'
import type { VersionSource } from './version-source.ts'

const pyproject = 'pyproject.toml'

/**
 * Every place that declares the version of the project by constants: the one that is built from, then the others,
 * sorted by file and line.
 *
 * The others are `[project]` and `[tool.poetry]` of `pyproject.toml`, `setup.cfg`, `setup.py`, and `__version__` of the
 * project's own module. What cannot be read is no declaration, nor is what stands there until a program replaces it:
 * `0.0.0`, or a word such as `unknown`.
 *
 * @returns None if the version comes from the tag: what is written then is made by the build, or left over.
 */
export async function findDeclarations(tree: SourceTree, project: Project): Promise<readonly VersionSource[]> {
  if (project.version.kind === 'from-tag') return []
  const toml = await readToml(tree)
  const found = [
    ...declaredInToml(toml, project),
    ...(await declaredForSetuptools(tree, project)),
    ...(await declaredInModule(tree, toml, project)),
  ]
  const others = new Map(found.filter(isDeclaration).map((source) => [placeOf(source), source]))
  const { source } = project.version
  others.delete(placeOf(source))
  return [source, ...[...others.values()].toSorted(byPlace)]
}

/** `pyproject.toml`, empty if it cannot be read. */
interface Toml {
  readonly text: string
  readonly document: Table
}

function declaredInToml({ text, document }: Toml, { normalizedName }: Project): readonly VersionSource[] {
  // Such a plugin takes the version from a tag, and what stands there is replaced.
  const hasPlugin = tableAt(document, 'tool', 'poetry-dynamic-versioning') !== undefined
  return [['project'], ...(hasPlugin ? [] : [['tool', 'poetry']])].flatMap((keys) => {
    const table = tableAt(document, ...keys)
    const version = textAt(table, 'version')
    if (version === undefined || !isOwn(textAt(table, 'name'), normalizedName)) return []
    return [{ text: version, file: pyproject, line: lineOf(text, keys.join('.'), 'version') }]
  })
}

async function declaredForSetuptools(tree: SourceTree, { normalizedName }: Project): Promise<readonly VersionSource[]> {
  const readers = [
    { name: readSetupConfigurationName, version: readSetupConfigurationVersion },
    { name: readSetupScriptName, version: readSetupScriptVersion },
  ]
  const found: (VersionSource | undefined)[] = []
  for (const { name, version } of readers) {
    const declared: DeclaredName | undefined = await ifReadable(name(tree))
    if (isOwn(declared?.text, normalizedName)) found.push(await ifReadable(version(tree)))
  }
  return found.filter((source) => source !== undefined)
}

async function declaredInModule(
  tree: SourceTree,
  { document }: Toml,
  { normalizedName }: Project,
): Promise<readonly VersionSource[]> {
  const setup = (await ifReadable(readSetupConfiguration(tree))) ?? new Map()
  const found: VersionSource[] = []
  for (const file of ownModuleFiles(tree, normalizedName, { document, setup })) {
    const versions = lastingVersions('__version__', (await ifReadable(tree.read(file))) ?? '')
    found.push(...versions.map((version) => ({ ...version, file })))
  }
  return found
}

async function readToml(tree: SourceTree): Promise<Toml> {
  const text = (await ifReadable(tree.read(pyproject))) ?? ''
  const document = await ifReadable((async () => parseToml(pyproject, text))())
  return { text, document: document ?? {} }
}

async function ifReadable<Value>(pending: Promise<Value>): Promise<Value | undefined> {
  const result = await reading(pending)
  return result.kind === 'read' ? result.value : undefined
}

const isOwn = (name: string | undefined, normalizedName: string): boolean =>
  name === undefined || normalizeName(name) === normalizedName

function isDeclaration({ text }: VersionSource): boolean {
  const base = parseVersion(text)?.base
  return base !== undefined && !/^[0.]+$/.test(base)
}

const placeOf = ({ file, line }: VersionSource): string => `${file}:${line}`

function byPlace(a: VersionSource, b: VersionSource): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
