import { ReleaseError } from '../../errors.ts'
import { hasEntries } from '../change-log/entries.ts'
import { likelyChangeLogs } from '../change-log/file-names.ts'
import { type ChangeLog, changeLogMissing, findChangeLog, type Section, sectionsOf } from '../change-log.ts'
import { findFragmentTool, fragmentsOf } from '../fragments/tree-fragments.ts'
import { readProject } from '../project.ts'
import { reading } from '../reading.ts'
import type { Settings } from '../settings.ts'
import type { SourceTree } from '../source-tree.ts'
import { parseVersion, type Version } from '../version.ts'
import type { ChangeLogFile } from './change-log-file.ts'
import { withFirstEntry } from './first-entry.ts'
import { requireNoneWaiting } from './gathered.ts'
import { nextSection } from './next-section.ts'
import { type Edits, withEdits } from './versions.ts'

/** Whether any version is out: asked only where there is no change log. */
export type AskReleases = () => Promise<boolean>

const newFile = 'CHANGES.md'
const newText = '# Changes\n'

/** The change log that is to be edited. */
export interface EditTarget {
  readonly settings: Settings
  readonly hasReleases: AskReleases
  readonly version: Version
  /** What is done where each version has a file of its own, and this one has none: nothing is written into that of another. */
  readonly ifOfAnother: (changeLog: ChangeLog, edits: Edits) => Edits
}

/** A version that is begun in a file of its own is begun by a person, or by a tool. */
export const leaveOther: EditTarget['ifOfAnother'] = (_, edits) => edits

/**
 * Edit the change log of a tree, which may be a file that declares the version too. A new project gets one.
 *
 * @param edits What is edited already.
 * @returns The edits with it; the same ones if there is nothing to change.
 * @throws ReleaseError `change-log-missing`
 */
export async function editChangeLog(
  tree: SourceTree,
  edits: Edits,
  { settings, hasReleases, version, ifOfAnother }: EditTarget,
  edit: (file: ChangeLogFile) => string,
): Promise<Edits> {
  const { changeLog: place, tagPrefix } = settings
  const edited = withEdits(tree, edits)
  const projectName = await projectNameOf(edited)
  const changeLog = await findChangeLog(edited, place, projectName)
  if (changeLog === undefined) {
    const likely = likelyChangeLogs(tree.paths)
    if (place.kind === 'path' || likely.length > 0)
      throw new ReleaseError('change-log-missing', changeLogMissing(place, likely))
    const isNew = (await findFragmentTool(edited)) === undefined && !(await hasReleases())
    return isNew
      ? new Map([...edits, [newFile, edit({ path: newFile, text: newText, projectName, tagPrefix })]])
      : edits
  }
  if (changeLog.isOfOneVersion && !hasSectionOf(changeLog, version)) return ifOfAnother(changeLog, edits)
  const before = (await edited.read(changeLog.path)) ?? ''
  const after = edit({ path: changeLog.path, text: before, projectName: changeLog.projectName, tagPrefix })
  return after === before ? edits : new Map([...edits, [changeLog.path, after]])
}

/** The name of the project, which may stand before a version; `undefined` if it is not known. */
export async function projectNameOf(tree: SourceTree): Promise<string | undefined> {
  const project = await reading(readProject(tree))
  return project.kind === 'read' ? project.value.normalizedName : undefined
}

/**
 * What begins the section of a version, for its entries to be written.
 *
 * @returns Only the file that changes; none if the section is there, or one without a version that becomes it.
 * @throws ReleaseError `change-log-missing`, and what `nextSection` and `requireNoneWaiting` throw.
 */
export async function editSection(
  tree: SourceTree,
  settings: Settings,
  version: Version,
  hasReleases: AskReleases,
): Promise<Edits> {
  if (settings.changeLog.kind === 'none') return new Map()
  const target = { settings, hasReleases, version, ifOfAnother: leaveOther }
  const isOptional = settings.changeLogDate === 'optional'
  const edits = await editChangeLog(tree, new Map(), target, (file) => nextSection(file, version, isOptional))
  if (edits.size > 0) requireNoneWaiting(await fragmentsOf(tree), version)
  return edits
}

/**
 * What gives the section of a version one entry where it has none.
 *
 * @returns Only the file that changes; none if there are entries, or no section.
 * @throws ReleaseError `change-log-not-editable`
 */
export async function editFirstEntry(
  tree: SourceTree,
  { changeLog: place }: Settings,
  { version, words }: { readonly version: Version; readonly words: string },
): Promise<Edits> {
  const found = await findChangeLog(tree, place, await projectNameOf(tree))
  if (found === undefined) return new Map()
  const { path, projectName } = found
  const text = (await tree.read(path)) ?? ''
  const edited = withFirstEntry({ path, text, projectName }, version, words)
  return edited === text ? new Map() : new Map([[path, edited]])
}

/** The path of the change log of a tree; `undefined` if it has none. */
export async function changeLogPathOf(tree: SourceTree, { changeLog: place }: Settings): Promise<string | undefined> {
  return (await findChangeLog(tree, place, await projectNameOf(tree)))?.path
}

/** Whether the section of a version, or of the base version of a pre-release, has an entry. */
export async function hasEntriesIn(
  tree: SourceTree,
  { changeLog: place }: Settings,
  version: Version,
): Promise<boolean> {
  const found = await findChangeLog(tree, place, await projectNameOf(tree))
  return found !== undefined && ownSections(found, version).some(hasEntries)
}

const hasSectionOf = (changeLog: ChangeLog, version: Version): boolean => ownSections(changeLog, version).length > 0

/** Those of a version, and of the base version of a pre-release. */
function ownSections(changeLog: ChangeLog, version: Version): readonly Section[] {
  const base = version.isPreRelease ? parseVersion(version.base) : undefined
  return [version, base].flatMap((each) => (each === undefined ? [] : sectionsOf(changeLog, each)))
}
