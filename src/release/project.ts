import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { readChangesUrl } from './project/changes-url.ts'
import { readFlitVersion } from './project/flit.ts'
import { readHatchVersion } from './project/hatch.ts'
import { normalizeName, requireName } from './project/name.ts'
import { versionNotFound } from './project/not-found.ts'
import { readSetuptoolsProject, readSetuptoolsVersion } from './project/setuptools.ts'
import { lineOf, parseToml, type Table, tableAt, textAt, textsAt } from './project/toml.ts'
import type { VersionSource } from './project/version-source.ts'
import type { SourceTree } from './source-tree.ts'

export type { VersionSource } from './project/version-source.ts'

/** A Python project, as far as a release needs to know it. */
export interface Project {
  /** As written. */
  readonly name: string
  /** Lower case, with `-` for every run of `-`, `_`, and `.`. */
  readonly normalizedName: string
  readonly version: VersionSource
  /** `build-system.build-backend`, such as `flit_core.buildapi`. */
  readonly buildBackend: string
  /** `build-system.requires`, as written. */
  readonly buildRequires: readonly string[]
  /** The page of the change log that the project names, over http or https. */
  readonly changesUrl: string | undefined
}

const path = 'pyproject.toml'

/**
 * Read name and version of the project, without running any of its code.
 *
 * The version is static in `[project]`, or where flit, hatchling, or setuptools would find it.
 *
 * @throws ReleaseError `project-not-found`, `version-not-found`, `source-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export async function readProject(tree: SourceTree): Promise<Project> {
  const text = await tree.read(path)
  const document = text === undefined ? {} : parseToml(path, text)
  const build = buildSystemOf(document)
  const changesUrl = await readChangesUrl(tree, document)
  const table = tableAt(document, 'project')
  if (text === undefined || table === undefined) {
    if (text === undefined || build.kind === 'setuptools') {
      const project = await readSetuptoolsProject(tree)
      if (project !== undefined) return projectOf({ ...project, build, changesUrl })
    }
    throw noProject(text !== undefined)
  }
  const name = requireName(table.name, path)
  const version = staticVersion(table, text) ?? (await readDynamicVersion({ tree, document, name, build }))
  return projectOf({ name, version, build, changesUrl })
}

type ProjectFacts = Pick<Project, 'name' | 'version' | 'changesUrl'> & { readonly build: BuildSystem }

function projectOf({ build, ...facts }: ProjectFacts): Project {
  const { backEnd, requires } = build
  return { ...facts, normalizedName: normalizeName(facts.name), buildBackend: backEnd, buildRequires: requires }
}

function noProject(hasFile: boolean): ReleaseError {
  return new ReleaseError('project-not-found', {
    message: hasFile ? `${path} has no table [project].` : `The repository has no ${path} at its root.`,
    hint: 'Declare the project by `name` and `version` in [project] of pyproject.toml.',
  })
}

function staticVersion(table: Table, text: string): VersionSource | undefined {
  const line = lineOf(text, 'project', 'version')
  const dynamic = textsAt(table, 'dynamic') ?? []
  const { version } = table
  if (version === undefined && dynamic.includes('version')) return undefined
  if (typeof version === 'string' && !dynamic.includes('version')) return { text: version, file: path, line }
  if (version === undefined) {
    throw versionNotFound(
      `${path} has neither "version" nor dynamic = ["version"] in [project].`,
      'Write the version as `version = "…"` in [project].',
    )
  }
  if (typeof version === 'string') {
    throw versionNotFound(
      `${path} has version = ${quoted(version)} in [project] at line ${line}, and names "version" in dynamic as well.`,
      'Remove "version" from dynamic, or remove the version.',
    )
  }
  throw versionNotFound(
    `${path} has a version in [project] at line ${line} that is not a string (${typeof version}).`,
    'Write the version in quotes.',
  )
}

/** What the reader of a back end is given. */
interface DynamicSource {
  readonly tree: SourceTree
  readonly document: Table
  readonly name: string
  readonly build: BuildSystem
}

async function readDynamicVersion({ tree, document, name, build }: DynamicSource): Promise<VersionSource> {
  switch (build.kind) {
    case 'flit':
      return await readFlitVersion(tree, document, name)
    case 'hatchling':
      return await readHatchVersion(tree, document)
    case 'setuptools':
      return await readSetuptoolsVersion(tree, document)
    case 'other':
      throw versionNotFound(
        `${path} leaves the version to the back end ${quoted(build.backEnd)}, and only flit, hatchling, and setuptools can be followed.`,
        'Write the version as `version = "…"` in [project], and remove "version" from dynamic.',
      )
  }
}

/** Who builds the project. */
interface BuildSystem {
  readonly kind: 'flit' | 'hatchling' | 'setuptools' | 'other'
  /** As written, such as `setuptools.build_meta`. */
  readonly backEnd: string
  /** As written. */
  readonly requires: readonly string[]
}

/**
 * The table `[build-system]`, with what holds where it is silent.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
function buildSystemOf(document: Table): BuildSystem {
  const table = tableAt(document, 'build-system')
  // PEP 517: without a back end, the one that reads `setup.py` is used.
  const backEnd = textAt(table, 'build-backend') ?? 'setuptools.build_meta:__legacy__'
  const requires = textsAt(table, 'requires') ?? ['setuptools']
  // An own back end in the tree may do anything, whatever its name.
  const kind = table?.['backend-path'] === undefined ? kindOf(backEnd) : 'other'
  return { kind, backEnd, requires }
}

function kindOf(backEnd: string): BuildSystem['kind'] {
  switch (backEnd) {
    case 'flit_core.buildapi':
    case 'flit.buildapi':
      return 'flit'
    case 'hatchling.build':
      return 'hatchling'
    case 'setuptools.build_meta':
    case 'setuptools.build_meta:__legacy__':
      return 'setuptools'
  }
  return 'other'
}
