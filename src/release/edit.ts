import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { findChangeLog, sectionsOf } from './change-log.ts'
import { type Development, usualDevelopment } from './coming/development.ts'
import { type AskReleases, type EditTarget, editChangeLog, leaveOther, projectNameOf } from './edit/change-log-edits.ts'
import { requireGathered } from './edit/gathered.ts'
import { nextSection } from './edit/next-section.ts'
import { type ReleaseDay, releaseSection } from './edit/release-section.ts'
import { type Edits, editBystanders, editVersions, withEdits } from './edit/versions.ts'
import { findFragmentTool, writesSection } from './fragments/tree-fragments.ts'
import { readProject } from './project.ts'
import type { Settings } from './settings.ts'
import type { SourceTree } from './source-tree.ts'
import { compareVersions, greatestOf, parseVersion, type Version } from './version.ts'

export {
  type AskReleases,
  changeLogPathOf,
  editFirstEntry,
  editSection,
  hasEntriesIn,
} from './edit/change-log-edits.ts'
export type { ReleaseDay } from './edit/release-section.ts'
export { type Edits, withEdits } from './edit/versions.ts'

const someAreOut: AskReleases = () => Promise.resolve(true)

/** What the history tells of a project. */
export interface Customs {
  readonly hasReleases: AskReleases
  /** How it writes a development version. */
  readonly development: Development
}

const usualCustoms: Customs = { hasReleases: someAreOut, development: usualDevelopment }

/**
 * What makes a tree that of a release: the version wherever it is declared or repeated, the date of its section, and the
 * lock. A new project gets a change log; one that has releases and none does without it.
 *
 * @returns Only files that change or are new; none if the tree is that of the release already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject`, `requireGathered`, and
 *   `releaseSection` throw.
 */
export async function editRelease(
  tree: SourceTree,
  settings: Settings,
  release: Omit<ReleaseDay, 'isOptional'>,
  hasReleases: AskReleases = someAreOut,
): Promise<Edits> {
  const { version } = release
  if (settings.changeLog.kind !== 'none') await requireGathered(tree, settings.changeLog, version)
  const previous = await previousVersions(tree, settings, version)
  const edits = await editBystanders(tree, await editVersions(tree, version.text), { version, previous })
  if (settings.changeLog.kind === 'none') return withCitationDate(edits, release.day)
  const isOptional = settings.changeLogDate === 'optional'
  const target = { settings, hasReleases, version, ifOfAnother: refuseOther(version) }
  const dated = await editChangeLog(tree, edits, target, (file) => releaseSection(file, { ...release, isOptional }))
  return withCitationDate(dated, (await releaseDateIn(tree, settings, version, dated)) ?? release.day)
}

/** A release whose file is still to be written. */
const refuseOther =
  (version: Version): EditTarget['ifOfAnother'] =>
  ({ path }) => {
    throw new ReleaseError('change-log-section-missing', {
      message: `Each version has a file of its own, such as ${path}, and there is none of version ${quoted(version.text)}.`,
      hint: 'Write it, with the version in its heading, commit that, and run the command again.',
    })
  }

/** What a file that only repeats the version may still say: the version of the project, and of its last release. */
async function previousVersions(tree: SourceTree, settings: Settings, version: Version): Promise<readonly Version[]> {
  const project = (await readProject(tree)).version
  const declared = project.kind === 'written' ? parseVersion(project.source.text) : undefined
  const sections = (await findChangeLog(tree, settings.changeLog))?.sections ?? []
  const released = sections.flatMap(({ date, versions }) => (date.kind === 'dated' ? versions : []))
  const last = greatestOf(released.filter((other) => compareVersions(other, version) < 0))
  return [declared, last].filter((each) => each !== undefined)
}

const citation = 'CITATION.cff'

/** The day of the release in a citation whose version was brought along. */
function withCitationDate(edits: Edits, day: string): Edits {
  const text = edits.get(citation)
  if (text === undefined) return edits
  const dated = text.replace(/^(date-released:[ \t]+["']?)\d{4}-\d{2}-\d{2}\b/m, `$1${day}`)
  return new Map([...edits, [citation, dated]])
}

/**
 * What makes a tree that of the next version: `X.dev` wherever it is declared, its section unless a tool of the project
 * writes that, and the lock.
 *
 * @returns Only files that change or are new; none if the version is begun already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject` and `nextSection` throw.
 */
export async function editNext(
  tree: SourceTree,
  settings: Settings,
  version: Version,
  { hasReleases, development }: Customs = usualCustoms,
): Promise<Edits> {
  const edits = await editDevelopment(tree, version, development)
  const tool = await findFragmentTool(tree)
  if (settings.changeLog.kind === 'none' || (tool !== undefined && writesSection(tool))) return edits
  const isOptional = settings.changeLogDate === 'optional'
  const target = { settings, hasReleases, version, ifOfAnother: leaveOther }
  return await editChangeLog(tree, edits, target, (file) => nextSection(file, version, isOptional))
}

async function editDevelopment(tree: SourceTree, version: Version, development: Development): Promise<Edits> {
  switch (development.kind) {
    case 'suffix':
      return await editVersions(tree, `${version.text}${development.suffix}`)
    case 'none':
      return new Map()
  }
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
