import type { GitHistory } from '../../clients/git/history.ts'
import { taggedVersions } from '../../clients/git/tagged-versions.ts'
import { namingPackage, type Opened, openReleased } from '../../clients/packages/opened.ts'
import { historyOf, isOwnTag } from '../../clients/packages.ts'
import { settingsAt } from '../../clients/release-states.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { areUndated, releasesBefore } from '../../release/change-log/date-style.ts'
import { type ChangeLog, findChangeLog, sectionsOf } from '../../release/change-log.ts'
import { isNear } from '../../release/checks/days.ts'
import { comingVersion } from '../../release/coming/coming-version.ts'
import { type TagRef, type VersionTag, versionTagOf } from '../../release/history.ts'
import { isInside } from '../../release/packages.ts'
import { type Project, readProject, writtenVersion } from '../../release/project.ts'
import { comingTagName } from '../../release/tag/coming-tag.ts'
import { tagPrefixOf } from '../../release/tag/known-prefix.ts'
import { compareVersions, greatestOf, isSameVersion, parseVersion, type Version } from '../../release/version.ts'
import type { Copy } from './copy.ts'
import type { FolderWithin, SourceRepository } from './project.ts'

/** What a rehearsal releases. */
export type Subject =
  /** The tag that was named: an existing one, or one to make on what is checked out. */
  | { readonly kind: 'named-tag'; readonly tag: string }
  /** What is checked out is a release already, tagged or not. */
  | { readonly kind: 'checked-out'; readonly tag: string; readonly version: Version }
  /** A release that is still to be prepared. */
  | {
      readonly kind: 'to-prepare'
      readonly tag: string
      readonly version: Version
      /** What it is a release of: the project of the tree, or one of its packages. */
      readonly opened: Opened
      /** Why this version, in a sentence; `undefined` if it was asked for. */
      readonly reason: string | undefined
      /** The tag of the version that the files state, where that is on another commit. */
      readonly outBefore: string | undefined
    }

/** What was asked for. */
export interface AskedSubject {
  /** An existing tag, or one to make on what is checked out. */
  readonly tag: string | undefined
  readonly version: Version | undefined
  /** The name or the folder of one of several packages; without it, what names one. */
  readonly package: string | undefined
  /** The folder that names one where nothing else does; `undefined` if it is the top. */
  readonly within: FolderWithin | undefined
  /** What tags begin with; without it, what the project sets, or what the last tags share. */
  readonly tagPrefix: string | undefined
  /** `YYYY-MM-DD` */
  readonly today: string
  /** What of the history was not fetched; its tags neither. */
  readonly missing: SourceRepository['missing']
}

/** What the copy says of the commit that is checked out: of one of several packages, if that is meant. */
interface CheckedOut extends Opened {
  readonly project: Project
  readonly changeLog: ChangeLog | undefined
  readonly tagNames: readonly string[]
  readonly history: GitHistory
  /** The tags that mean a version. */
  readonly tags: readonly VersionTag[]
}

/**
 * Decide what is released: the tag that was named, else what is checked out if that is a release, else the one that comes
 * next: the version that was asked for, or the announced one, or the next fix version.
 *
 * @throws ReleaseError `tag-not-here` if the version that is to be prepared was tagged elsewhere; `package-unknown` if the tree
 *   has several packages, and none is named; `input-invalid` for a folder below the top that is in none; and what `readProject` and `comingVersion` throw.
 */
export async function subjectOf(copy: Copy, asked: AskedSubject): Promise<Subject> {
  if (asked.tag !== undefined) return { kind: 'named-tag', tag: asked.tag }
  const head = await openedHead(copy, asked)
  return await namingPackage(head, async () => await subjectIn(copy, await checkedOutIn(copy, head), asked))
}

async function subjectIn(copy: Copy, found: CheckedOut, asked: AskedSubject): Promise<Subject> {
  const { today, version } = asked
  const { released, tree, settings, tags } = found
  const own = releaseIn(found, copy.head, asked)
  if (own !== undefined && (version === undefined || compareVersions(own.version, version) === 0)) {
    if (copy.isTrialMerge) throw trialMerge()
    return { kind: 'checked-out', tag: own.tag ?? tagNameIn(found, own.version), version: own.version }
  }
  const askReleased = () => taggedVersions(found.history, copy.head, settings.tagPrefix)
  const coming =
    version === undefined ? await comingVersion(tree, settings, { askReleased, today }) : { version, reason: undefined }
  const tagOf = (of: Version) => tags.find((other) => compareVersions(other.version, of) === 0)
  const elsewhere = tagOf(coming.version)
  if (elsewhere !== undefined) throw taggedElsewhere(elsewhere.name, elsewhere.commit)
  const stated = statedVersion(found.project, found.changeLog)
  const outBefore = stated && tagOf(stated)?.name
  const opened = { released, tree, settings }
  return { kind: 'to-prepare', tag: tagNameIn(found, coming.version), opened, outBefore, ...coming }
}

/** The project that is checked out, or the package that is meant, with the prefix that its tags have. */
async function openedHead({ reader, head, branch, targets }: Copy, asked: AskedSubject): Promise<Opened> {
  const { settings } = await settingsAt(reader, head)
  const found = { tree: await reader.treeAt(head), settings, tags: async () => tagsIn(targets) }
  const { within } = asked
  const wish = { package: asked.package, branch, tagPrefix: asked.tagPrefix, folder: within?.path ?? '' }
  const opened = await openReleased(reader, found, wish)
  const { own } = opened.released ?? {}
  const isWithin = own !== undefined && own.folder !== '' && isInside(own, `${within?.path}/any`)
  if (within !== undefined && asked.package === undefined && !isWithin) throw within.refusal
  const tagPrefix = asked.tagPrefix ?? opened.released?.tagPrefix ?? opened.settings.tagPrefix
  return { ...opened, settings: { ...opened.settings, tagPrefix } }
}

async function checkedOutIn({ history, targets }: Copy, opened: Opened): Promise<CheckedOut> {
  const { released, tree, settings } = opened
  const isOwn = (name: string): boolean => released === undefined || isOwnTag(released, name)
  const project = await readProject(tree)
  const changeLog = await findChangeLog(tree, settings.changeLog, project.normalizedName)
  const all = tagsIn(targets).filter(({ name }) => isOwn(name))
  const tagNames = all.map(({ name }) => name)
  const prefix = tagPrefixOf(settings.tagPrefix, tagNames, undefined).text
  const tags = all.flatMap((ref) => versionTagOf(ref, prefix) ?? [])
  return { ...opened, project, changeLog, tagNames, tags, history: historyOf(released, history) }
}

function tagsIn(targets: Copy['targets']): readonly TagRef[] {
  const folder = 'refs/tags/'
  return [...targets].flatMap(([ref, commit]) =>
    ref.startsWith(folder) ? [{ name: ref.slice(folder.length), commit, isAnnotated: true, isSigned: false }] : [],
  )
}

/** The tag of a version, as `prepare` calls it. */
function tagNameIn({ settings, tagNames, project }: CheckedOut, version: Version): string {
  return comingTagName(version, { prefix: settings.tagPrefix, tagNames, written: writtenVersion(project) })
}

/** The release that is checked out, with its tag if it is tagged; `undefined` if it is none. */
function releaseIn(
  found: CheckedOut,
  head: string,
  asked: AskedSubject,
): { readonly version: Version; readonly tag: string | undefined } | undefined {
  const { project, tags, changeLog } = found
  const here = tags.filter(({ commit }) => commit === head)
  const version = statedVersion(project, changeLog) ?? here[0]?.version
  if (version === undefined || version.isDevelopment || version.isLocal) return undefined
  const own = tags.filter((tag) => compareVersions(tag.version, version) === 0)
  const tag = own.find(({ commit }) => commit === head)
  if (tag !== undefined) return { version, tag: tag.name }
  return own.length === 0 && isDated(found, version, asked) ? { version, tag: undefined } : undefined
}

/** The version that the files state, or, where it comes from the tag, that of the newest section. */
function statedVersion(project: Project, changeLog: ChangeLog | undefined): Version | undefined {
  const written = writtenVersion(project)
  if (written !== undefined) return parseVersion(written)
  const newest = changeLog?.sections.find(({ versions }) => versions.length > 0)
  return greatestOf(newest?.versions ?? [])
}

/** Whether the change log says that a version is released, as far as this project dates its releases. */
function isDated(
  { changeLog, settings, tags }: CheckedOut,
  version: Version,
  { today, missing }: AskedSubject,
): boolean {
  if (changeLog === undefined) return true
  const [section] = sectionsOf(changeLog, version)
  // A pre-release may go out with the section of its base version, which stays as it is.
  if (section === undefined)
    return changeLog.sections.some(({ versions }) => versions.some(({ text }) => isSameVersion(text, version.base)))
  const { date } = section
  if (date.kind === 'none')
    return settings.changeLogDate === 'optional' || areUndated(releasesBefore(changeLog.sections, section))
  // Where a tag may exist that was not fetched, an old date says that it does.
  const isOut = missing !== 'nothing' || tags.length === 0
  return date.kind === 'dated' && !(isOut && !isNear(date.date, today))
}

function trialMerge(): ReleaseError {
  return new ReleaseError('git-shallow', {
    message: 'What is checked out is the merge that GitHub tries, and the head of the pull request was not fetched.',
    hint: 'Give actions/checkout the head of the pull request by `ref`, as release-check.yaml does, and `fetch-depth: 0`.',
  })
}

function taggedElsewhere(tag: string, commit: string): ReleaseError {
  return new ReleaseError('tag-not-here', {
    message: `The tag ${quoted(tag)} exists, and points at ${commit.slice(0, 12)}, which is not checked out.`,
    hint: `Name the version that comes next, or rehearse that release by \`--tag ${tag}\`.`,
  })
}
