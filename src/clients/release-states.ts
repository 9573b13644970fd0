import { likelyChangeLogs } from '../release/change-log/file-names.ts'
import { findChangeLog } from '../release/change-log.ts'
import type { ChangeExtent } from '../release/checks/facts.ts'
import { type ChangedText, extentOf } from '../release/checks/habits/change-extent.ts'
import type { FileChange, ProjectState, ReleaseStates } from '../release/checks.ts'
import type { DeclaringText } from '../release/edit/declaring-text.ts'
import { fragmentsOf } from '../release/fragments/tree-fragments.ts'
import { isRoot, openPackage, stateInRepository } from '../release/packages.ts'
import { findBystanders } from '../release/project/bystanders.ts'
import { findDeclarations } from '../release/project/declarations.ts'
import { readLock } from '../release/project/lock.ts'
import { type Project, readProject, type VersionSource } from '../release/project.ts'
import { type Reading, reading } from '../release/reading.ts'
import { readSettings, type Settings, type SettingsReading } from '../release/settings.ts'
import type { SourceTree } from '../release/source-tree.ts'
import type { TagName } from '../release/tag.ts'
import type { Git, GitTree } from './git.ts'
import { inPackage, type StatingState, statedByOthers } from './packages/stating.ts'
import type { ReleasedPackage } from './packages.ts'

/** What is judged, and against what. */
export interface StatesSubject {
  readonly commit: string
  /** Commit that the pull request starts from; `undefined` if none is known. */
  readonly base: string | undefined
  readonly settings: Settings
  /** The tag that was pushed or asked for; `undefined` on a pull request. */
  readonly askedTag: TagName | undefined
  /** The package that is released; `undefined` where the tree has one project. */
  readonly released?: ReleasedPackage | undefined
}

/** The states, with the trees that they were read from. */
export interface GatheredStates extends ReleaseStates {
  readonly released: ReleasedPackage | undefined
  readonly tree: GitTree
  readonly baseTree: GitTree | undefined
}

/** The settings as they are at a commit. A file that cannot be read sets nothing: reading the project refuses it. */
export const settingsAt = (git: Git, commit: string): Promise<SettingsReading> =>
  settingsFrom(git.fileAt(commit, 'pyproject.toml'))

async function settingsFrom(file: Promise<string | undefined>): Promise<SettingsReading> {
  const text = await reading(file)
  return readSettings(text.kind === 'read' ? text.value : undefined)
}

/**
 * Read from a clone what shows whether anything is released. No server is asked.
 *
 * @throws ReleaseError `git-failed`
 */
export async function gatherStates(git: Git, subject: StatesSubject): Promise<GatheredStates> {
  const { commit, base, settings, askedTag, released } = subject
  const tree = await git.treeAt(commit)
  const baseTree = base === undefined ? undefined : await git.treeAt(base)
  const read = (each: GitTree) => (released === undefined ? readState(each, settings) : readPackage(each, released))
  return {
    state: await read(tree),
    base: baseTree === undefined ? undefined : await read(baseTree),
    askedTag,
    released,
    tree,
    baseTree,
  }
}

/** What one package says of itself, in a tree that may say something else of all of them. */
async function readPackage(tree: GitTree, { own, settings, packages }: ReleasedPackage): Promise<ProjectState> {
  const opened = await openPackage(tree, own, { settings, root: packages.settings.changeLog })
  const state = stateInRepository(own, await readState(opened.tree, { ...settings, changeLog: opened.changeLog }))
  if (isRoot(own)) return state
  const { problems } = await settingsIn(tree)
  return { ...state, settings: { ...state.settings, problems: [...problems, ...state.settings.problems] } }
}

const settingsIn = (tree: SourceTree): Promise<SettingsReading> => settingsFrom(tree.read('pyproject.toml'))

async function readState(tree: SourceTree, settings: Settings): Promise<ProjectState> {
  const project = await reading(readProject(tree))
  return {
    project,
    changeLog: await reading(findChangeLog(tree, settings.changeLog, nameOf(project))),
    likelyChangeLogs: likelyChangeLogs(tree.paths),
    fragments: await fragmentsOf(tree),
    declarations: project.kind === 'read' ? await findDeclarations(tree, project.value) : [],
    bystanders: await findBystanders(tree),
    lock: project.kind === 'read' ? await readLock(tree, project.value.normalizedName) : undefined,
    settings: await settingsIn(tree),
  }
}

const nameOf = (project: Reading<Project>): string | undefined =>
  project.kind === 'read' ? project.value.normalizedName : undefined

/** One side of a comparison: the files of a commit, and where they state the version. */
export interface ComparedTree {
  /** `undefined` if there is nothing to compare with. */
  readonly tree: GitTree | undefined
  readonly sources: readonly Stating[]
}

type Stating = Pick<VersionSource, 'text' | 'file' | 'line' | 'tuple'>

/** Where a state says the version, bystanders included. */
export const statingIn = (state: StatingState | undefined): readonly Stating[] =>
  state === undefined ? [] : [...state.declarations, ...state.bystanders]

// What changes more is no release that anybody looks through line by line.
const mostCompared = 200

/** The files in which two states differ, sorted by path. */
export async function changesOf(states: GatheredStates): Promise<readonly FileChange[]> {
  const { tree, baseTree, state, base, released } = states
  const [before, after] = await Promise.all([statedByOthers(baseTree, released), statedByOthers(tree, released)])
  const one = { tree: baseTree, sources: [...statingIn(base), ...before] }
  const other = { tree, sources: [...statingIn(state), ...after] }
  return inPackage(released, await changesBetween(one, other, extentOf))
}

/**
 * The files in which two trees differ, sorted by path.
 *
 * @param judge Tells by the text of a file how much of it differs.
 */
export async function changesBetween(
  one: ComparedTree,
  other: ComparedTree,
  judge: (changed: ChangedText) => ChangeExtent,
): Promise<readonly FileChange[]> {
  const [before, after] = [one, other].map(({ tree }) => tree?.entries ?? new Map<string, string>())
  const paths = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].toSorted()
  const changed = paths.filter((path) => after?.get(path) !== before?.get(path))
  const modeOf = (entry: string | undefined): string | undefined => entry?.split(' ')[0]
  return Promise.all(
    changed.map(async (path) => {
      const isSameMode = modeOf(before?.get(path)) === modeOf(after?.get(path))
      const isCompared =
        isSameMode && (changed.length <= mostCompared || isStating(path, one) || isStating(path, other))
      const text = isCompared ? await changedText(path, one, other) : undefined
      return { path, extent: text === undefined ? 'any' : judge(text) }
    }),
  )
}

const isStating = (path: string, { sources }: ComparedTree): boolean => sources.some(({ file }) => file === path)

/** Both sides of a file that may be told apart by its text; `undefined` of any other. */
async function changedText(path: string, one: ComparedTree, other: ComparedTree): Promise<ChangedText | undefined> {
  if (!/\.pyi?$/.test(path) && !isStating(path, one) && !isStating(path, other)) return undefined
  const [before, after] = await Promise.all([one, other].map((side) => textIn(path, side)))
  return before === undefined || after === undefined ? undefined : { path, before, after }
}

async function textIn(path: string, { tree, sources }: ComparedTree): Promise<DeclaringText | undefined> {
  const read = await reading(Promise.resolve(tree?.read(path)))
  if (read.kind === 'unreadable' || read.value === undefined) return undefined
  const own = sources.filter(({ file }) => file === path)
  // Where a project has its version, it may be a bystander too.
  const isFirst = ({ line, text }: Stating, index: number): boolean =>
    own.findIndex((other) => other.line === line && other.text === text) === index
  return { text: read.value, sources: own.filter(isFirst) }
}
