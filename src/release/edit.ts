import { ReleaseError } from '../errors.ts'
import { likelyChangeLogs } from './change-log/file-names.ts'
import { changeLogMissing, findChangeLog, sectionsOf } from './change-log.ts'
import type { ChangeLogFile } from './edit/change-log-file.ts'
import { nextSection } from './edit/next-section.ts'
import { type ReleaseDay, releaseSection } from './edit/release-section.ts'
import { type Edits, editVersions, withEdits } from './edit/versions.ts'
import { readProject } from './project.ts'
import { reading } from './reading.ts'
import type { Settings } from './settings.ts'
import type { SourceTree } from './source-tree.ts'
import type { Version } from './version.ts'

export type { Edits } from './edit/versions.ts'

/**
 * What makes a tree that of a release: the version wherever it is declared, the date of its section, and the lock.
 *
 * @returns Only files that change; none if the tree is that of the release already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject` and `releaseSection` throw.
 */
export async function editRelease(
  tree: SourceTree,
  { changeLog, changeLogDate }: Settings,
  release: Omit<ReleaseDay, 'isOptional'>,
): Promise<Edits> {
  const edits = await editVersions(tree, release.version.text)
  if (changeLog.kind === 'none') return edits
  const isOptional = changeLogDate === 'optional'
  return await editChangeLog(tree, edits, changeLog, (file) => releaseSection(file, { ...release, isOptional }))
}

/**
 * What makes a tree that of the next version: `X.dev` wherever it is declared, its section, and the lock.
 *
 * @returns Only files that change; none if the version is begun already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject` and `nextSection` throw.
 */
export async function editNext(
  tree: SourceTree,
  { changeLog, changeLogDate }: Settings,
  version: Version,
): Promise<Edits> {
  const edits = await editVersions(tree, `${version.text}.dev`)
  if (changeLog.kind === 'none') return edits
  const isOptional = changeLogDate === 'optional'
  return await editChangeLog(tree, edits, changeLog, (file) => nextSection(file, version, isOptional))
}

/**
 * The date that a release has in a tree, with these edits if there are any.
 *
 * @returns `YYYY-MM-DD`; `undefined` if its section has none, or if there is not one section of it alone.
 */
export async function releaseDateIn(
  tree: SourceTree,
  { changeLog: place }: Settings,
  version: Version,
  edits: Edits = new Map(),
): Promise<string | undefined> {
  const edited = withEdits(tree, edits)
  const changeLog = await findChangeLog(edited, place, await projectNameOf(edited))
  const [section, another] = changeLog === undefined ? [] : sectionsOf(changeLog, version)
  return section?.date.kind === 'dated' && another === undefined ? section.date.date : undefined
}

// The change log may be a file that declares the version too.
async function editChangeLog(
  tree: SourceTree,
  edits: Edits,
  place: Settings['changeLog'],
  edit: (file: ChangeLogFile) => string,
): Promise<Edits> {
  const edited = withEdits(tree, edits)
  const projectName = await projectNameOf(edited)
  const changeLog = await findChangeLog(edited, place, projectName)
  if (changeLog === undefined)
    throw new ReleaseError('change-log-missing', changeLogMissing(place, likelyChangeLogs(tree.paths)))
  const before = (await edited.read(changeLog.path)) ?? ''
  const after = edit({ path: changeLog.path, text: before, projectName })
  return after === before ? edits : new Map([...edits, [changeLog.path, after]])
}

async function projectNameOf(tree: SourceTree): Promise<string | undefined> {
  const project = await reading(readProject(tree))
  return project.kind === 'read' ? project.value.normalizedName : undefined
}
