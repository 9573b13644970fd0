import { findChangeLog } from '../release/change-log/index.ts'
import type { FileChange } from '../release/checks/facts.ts'
import type { ProjectState, ReleaseStates } from '../release/checks.ts'
import { findDeclarations } from '../release/project/declarations.ts'
import { readLock } from '../release/project/lock.ts'
import { readProject } from '../release/project.ts'
import { reading } from '../release/reading.ts'
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
    changeLog: await reading(findChangeLog(tree, settings.changeLog)),
    declarations: project.kind === 'read' ? await findDeclarations(tree, project.value) : [],
    lock: project.kind === 'read' ? await readLock(tree, project.value.normalizedName) : undefined,
    settings: readSettings(text.kind === 'read' ? text.value : undefined),
  }
}

/** The files in which two states differ, sorted by path. */
export async function changesOf({ tree, baseTree, state, base }: GatheredStates): Promise<readonly FileChange[]> {
  const before = baseTree?.entries ?? new Map<string, string>()
  const paths = [...new Set([...tree.entries.keys(), ...before.keys()])].toSorted()
  const changed = paths.filter((path) => tree.entries.get(path) !== before.get(path))
  return Promise.all(
    changed.map(async (path) => {
      const lines = [base, state].map((each) => each?.declarations.find(({ file }) => file === path)?.line)
      const [lineBefore, line] = lines
      if (lineBefore === undefined || line === undefined) return { path, isVersionOnly: false }
      const texts = [await baseTree?.read(path), await tree.read(path)]
      const [without, other] = [withoutLine(texts[0], lineBefore), withoutLine(texts[1], line)]
      return { path, isVersionOnly: without === other }
    }),
  )
}

const withoutLine = (text: string | undefined, line: number): string =>
  (text ?? '')
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n')
