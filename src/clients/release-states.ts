import { likelyChangeLogs } from '../release/change-log/file-names.ts'
import { findChangeLog } from '../release/change-log.ts'
import type { FileChange, ProjectState, ReleaseStates } from '../release/checks.ts'
import { changesVersionOnly, type DeclaringText } from '../release/edit/declaring-text.ts'
import { fragmentsOf } from '../release/fragments/tree-fragments.ts'
import { findBystanders } from '../release/project/bystanders.ts'
import { findDeclarations } from '../release/project/declarations.ts'
import { readLock } from '../release/project/lock.ts'
import { type Project, readProject } from '../release/project.ts'
import { type Reading, reading } from '../release/reading.ts'
import { readSettings, type Settings, type SettingsReading } from '../release/settings.ts'
import type { TagName } from '../release/tag.ts'
import type { Git, GitTree } from './git.ts'

/** What is judged, and against what. */
export interface StatesSubject {
  readonly commit: string
  /** Commit that the pull request starts from; `undefined` if none is known. */
  readonly base: string | undefined
  readonly settings: Settings
  /** The tag that was pushed or asked for; `undefined` on a pull request. */
  readonly askedTag: TagName | undefined
}

/** The states, with the trees that they were read from. */
export interface GatheredStates extends ReleaseStates {
  readonly tree: GitTree
  readonly baseTree: GitTree | undefined
}

/** The settings as they are at a commit. A file that cannot be read sets nothing: reading the project refuses it. */
export async function settingsAt(git: Git, commit: string): Promise<SettingsReading> {
  const text = await reading(git.fileAt(commit, 'pyproject.toml'))
  return readSettings(text.kind === 'read' ? text.value : undefined)
}

/**
 * Read from a clone what shows whether anything is released. No server is asked.
 *
 * @throws ReleaseError `git-failed`
 */
export async function gatherStates(git: Git, subject: StatesSubject): Promise<GatheredStates> {
  const { commit, base, settings, askedTag } = subject
  const tree = await git.treeAt(commit)
  const baseTree = base === undefined ? undefined : await git.treeAt(base)
  return {
    state: await readState(tree, settings),
    base: baseTree === undefined ? undefined : await readState(baseTree, settings),
    askedTag,
    tree,
    baseTree,
  }
}

async function readState(tree: GitTree, settings: Settings): Promise<ProjectState> {
  const project = await reading(readProject(tree))
  const text = await reading(tree.read('pyproject.toml'))
  return {
    project,
    changeLog: await reading(findChangeLog(tree, settings.changeLog, nameOf(project))),
    likelyChangeLogs: likelyChangeLogs(tree.paths),
    fragments: await fragmentsOf(tree),
    declarations: project.kind === 'read' ? await findDeclarations(tree, project.value) : [],
    bystanders: await findBystanders(tree),
    lock: project.kind === 'read' ? await readLock(tree, project.value.normalizedName) : undefined,
    settings: readSettings(text.kind === 'read' ? text.value : undefined),
  }
}

const nameOf = (project: Reading<Project>): string | undefined =>
  project.kind === 'read' ? project.value.normalizedName : undefined

/** The files in which two states differ, sorted by path. */
export async function changesOf({ tree, baseTree, state, base }: GatheredStates): Promise<readonly FileChange[]> {
  const before = baseTree?.entries ?? new Map<string, string>()
  const paths = [...new Set([...tree.entries.keys(), ...before.keys()])].toSorted()
  const changed = paths.filter((path) => tree.entries.get(path) !== before.get(path))
  const modeOf = (entry: string | undefined): string | undefined => entry?.split(' ')[0]
  return Promise.all(
    changed.map(async (path) => {
      const one = await declaringText(path, baseTree, base)
      const other = await declaringText(path, tree, state)
      const isSameMode = modeOf(before.get(path)) === modeOf(tree.entries.get(path))
      return {
        path,
        isVersionOnly: isSameMode && one !== undefined && other !== undefined && changesVersionOnly(one, other),
      }
    }),
  )
}

/** A file that declares the version; `undefined` of any other file. */
async function declaringText(
  path: string,
  tree: GitTree | undefined,
  state: ProjectState | undefined,
): Promise<DeclaringText | undefined> {
  const all = state === undefined ? [] : [...state.declarations, ...state.bystanders]
  const sources = all.filter(({ file }) => file === path)
  const text = sources.length === 0 ? undefined : await tree?.read(path)
  return text === undefined ? undefined : { text, sources }
}
