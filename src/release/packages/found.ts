import { posix } from 'node:path'
import { normalizeName } from '../project/name.ts'
import { isTable, parseToml, type Table, tableAt, textAt } from '../project/toml.ts'
import { reading } from '../reading.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { SourceTree } from '../source-tree.ts'
import { packageOfTag } from './names.ts'
import { type Package, pyproject } from './package.ts'

/** What a tree has besides its files. */
export interface TreeSurroundings {
  /** Of the root, as they are in force. */
  readonly settings: Settings
  /** Tells the names of the tags of the repository, as far as they are known; asked only where something depends on them. */
  readonly tagNames: () => Promise<readonly string[]>
}

/**
 * The packages of a tree: those that the settings list; else the members of a workspace of uv, and its root if that is a
 * project; else the root and every project in a folder below it whose name stands before the version in a tag.
 *
 * @returns None where only one project is released, from the root, which has nothing to be told from.
 */
export async function findPackages(tree: SourceTree, surroundings: TreeSurroundings): Promise<readonly Package[]> {
  const { settings, tagNames } = surroundings
  if (settings.packages.length > 0)
    return settings.packages.map((each) => ({ ...each, normalizedName: normalizeName(each.name) }))
  const workspace = tableAt(await documentAt(tree, pyproject), 'tool', 'uv', 'workspace')
  const members =
    workspace === undefined ? await taggedProjects(tree, tagNames) : await packagesOf(tree, membersOf(tree, workspace))
  if (members.length === 0) return []
  const root = await packageIn(tree, '')
  return root === undefined ? members : [{ ...root, tagPrefix: settings.tagPrefix }, ...members]
}

/** The projects below the root that are released by tags of their names. */
async function taggedProjects(tree: SourceTree, tagNames: TreeSurroundings['tagNames']): Promise<readonly Package[]> {
  const folders = projectFolders(tree)
  const names = folders.length === 0 ? [] : (await tagNames()).filter((name) => isNamed.test(name))
  if (names.length === 0) return []
  const projects = await packagesOf(tree, folders)
  return projects.filter((each) => names.some((name) => packageOfTag(name, [each]) !== undefined))
}

// A name of something that is followed by a version, and is no customary prefix.
const isNamed = /[a-z][^/]*[-_/@]v?\d/i

async function packagesOf(tree: SourceTree, folders: readonly string[]): Promise<readonly Package[]> {
  return (await Promise.all(folders.map((folder) => packageIn(tree, folder)))).filter((each) => each !== undefined)
}

/** The project in a folder, unless nothing there names one. */
async function packageIn(tree: SourceTree, folder: string): Promise<Package | undefined> {
  const path = posix.join(folder, pyproject)
  const text = await reading(tree.read(path))
  const document = await documentAt(tree, path)
  const name = textAt(tableAt(document, 'project'), 'name') ?? textAt(tableAt(document, 'tool', 'poetry'), 'name')
  if (name === undefined || text.kind === 'unreadable') return undefined
  const { tagPrefix } = readSettings(text.value).settings
  return { name, normalizedName: normalizeName(name), folder, projectFile: pyproject, tagPrefix, changeLog: undefined }
}

/**
 * The folders of the members of a workspace, without its root.
 *
 * @see https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
function membersOf(tree: SourceTree, workspace: Table): readonly string[] {
  const [members, excluded] = [workspace.members, workspace.exclude].map(globsIn)
  const fits = (folder: string, globs: readonly string[] = []): boolean =>
    globs.some((glob) => glob === folder || posix.matchesGlob(folder, glob))
  return foldersWithProject(tree).filter((folder) => fits(folder, members) && !fits(folder, excluded))
}

// Braces are none of uv's, and a short text with some of them stands for millions of globs.
function globsIn(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
  return texts
    .filter((glob) => glob.length <= 255 && !/[{}]/.test(glob))
    .map((glob) => posix.normalize(glob).replace(/\/$/, ''))
}

const elsewhere =
  /(?:^|\/)(?:tests?|testing|docs?|examples?|samples?|templates?|vendor|_vendor|third_party|node_modules|\.[^/]+)(?:\/|$)/i
const deepest = 3

/** Folders that may be those of projects that are released, and not something that belongs to one. */
function projectFolders(tree: SourceTree): readonly string[] {
  return foldersWithProject(tree).filter((folder) => !elsewhere.test(folder) && folder.split('/').length <= deepest)
}

/** The folders with a project, but for the root. */
function foldersWithProject({ paths }: SourceTree): readonly string[] {
  return paths.filter((path) => path.endsWith(`/${pyproject}`)).map((path) => posix.dirname(path))
}

async function documentAt(tree: SourceTree, path: string): Promise<Table> {
  const document = await reading((async () => parseToml(path, (await tree.read(path)) ?? ''))())
  return document.kind === 'read' && isTable(document.value) ? document.value : {}
}
