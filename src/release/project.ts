import { ReleaseError } from '../errors.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import type { NamedSource } from './project/back-end-source.ts'
import { type BackEnd, backEnds } from './project/back-ends.ts'
import { readChangesUrl } from './project/changes-url.ts'
import { normalizeName, requireName } from './project/name.ts'
import { versionNotFound } from './project/not-found.ts'
import { lineOf, parseToml, type Table, tableAt, textAt, textsAt } from './project/toml.ts'
import type { ProjectVersion, VersionSource } from './project/version-source.ts'
import { reading } from './reading.ts'
import type { SourceTree } from './source-tree.ts'

export type { ProjectVersion, VersionFromTag, VersionSource } from './project/version-source.ts'

/** A Python project, as far as a release needs to know it. */
export interface Project {
  /** As written. */
  readonly name: string
  /** Lower case, with `-` for every run of `-`, `_`, and `.`. */
  readonly normalizedName: string
  readonly version: ProjectVersion
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
 * The version is static in `[project]`, or where a back end that is known would find it; or a tool takes it from the tag.
 *
 * @throws ReleaseError `project-not-found`, `version-not-found`, `source-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export async function readProject(tree: SourceTree): Promise<Project> {
  const written = await tree.read(path)
  const text = written ?? ''
  const document = parseToml(path, text)
  const build = buildSystemOf(document)
  const changesUrl = await readChangesUrl(tree, document)
  const table = tableAt(document, 'project')
  const source = { tree, document, text, requires: build.requires }
  const name = table === undefined ? await build.known?.readName?.(source) : requireName(table.name, path)
  if (name === undefined) throw noProject(written !== undefined)
  const version = (table && writtenIn(table, text)) ?? (await readVersion({ ...source, name }, build))
  return projectOf({ name, version, build, changesUrl })
}

function writtenIn(table: Table, text: string): ProjectVersion | undefined {
  const source = staticVersion(table, text)
  return source && { kind: 'written', source }
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

/** What the back end finds: a tool that takes the version from the tag goes before every place. */
async function readVersion(source: NamedSource, { known, backEnd }: BuildSystem): Promise<ProjectVersion> {
  if (known === undefined) {
    throw versionNotFound(
      `${path} leaves the version to the back end ${quoted(backEnd)}, and only ${listed(backEnds.map(({ title }) => title))} can be followed.`,
      'Write the version as `version = "…"` in [project], and remove "version" from dynamic.',
    )
  }
  const fromTag = await known.findTagTool?.(source)
  if (fromTag !== undefined) return { kind: 'from-tag', ...fromTag }
  return { kind: 'written', source: await known.readVersion(source) }
}

/** Who builds the project. */
interface BuildSystem {
  /** `undefined` if it cannot be followed. */
  readonly known: BackEnd | undefined
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
  const isOwn = table?.['backend-path'] !== undefined
  return { known: isOwn ? undefined : backEnds.find(({ names }) => names.includes(backEnd)), backEnd, requires }
}

/** The version as a project writes it; `undefined` if it comes from the tag. */
export const writtenVersion = ({ version }: Pick<Project, 'version'>): string | undefined =>
  version.kind === 'written' ? version.source.text : undefined

/** The same of the project of a tree; `undefined` too if that cannot be read. */
export async function writtenVersionIn(tree: SourceTree): Promise<string | undefined> {
  const project = await reading(readProject(tree))
  return project.kind === 'read' ? writtenVersion(project.value) : undefined
}
