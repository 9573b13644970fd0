import { quoted } from '../../quoted.ts'
import { type ChangeLog, findChangeLog, type Section } from '../change-log.ts'
import { findDeclarations } from '../project/declarations.ts'
import { readProject } from '../project.ts'
import type { Settings } from '../settings.ts'
import type { SourceTree } from '../source-tree.ts'
import { compareVersions, haveSameBase, parseVersion, releasedAs, type Version } from '../version.ts'

/** A version that stands in a file. */
export interface Place {
  readonly version: Version
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** What stands there, for messages: `"3.2.0.dev"`, `version 3.2.0 (not released)`. */
  readonly said: string
}

/** A place of a release; `day` is `YYYY-MM-DD`, or `undefined` if it is not known. */
type DatedPlace = Place & { readonly day: string | undefined }

/** What the files of a commit say of the version that comes next. */
export interface Announcement {
  /** What announces it, those that declare the version first; several versions if they contradict each other. */
  readonly announced: readonly Place[]
  readonly isContradicted: boolean
  /** Everything that was looked at: each declaration, and each section that is not released, or else the newest. */
  readonly found: readonly Place[]
  /** The release that the files are of, or were made after, with its place; `undefined` if they tell none. */
  readonly last: DatedPlace | undefined
}

/** A version that has a tag. */
export interface TaggedVersion {
  readonly version: Version
  /** Whether the commit comes after it. */
  readonly isBefore: boolean
}

/** Tells the versions of the tags; asked only where the files do not tell what is released. */
export type AskReleased = () => Promise<readonly TaggedVersion[]>

/**
 * Read what the files of a commit announce.
 *
 * A development version announces the one that it leads to; the change log announces the version of a section that is not
 * released, or has no day and, if no section has one, no tag. They agree where one of them says nothing, and where a
 * pre-release has the section of its base version.
 *
 * @throws ReleaseError what `readProject` and `askReleased` throw.
 */
export async function readAnnouncement(
  tree: SourceTree,
  settings: Settings,
  askReleased: AskReleased,
): Promise<Announcement> {
  const project = await readProject(tree)
  const changeLog = await findChangeLog(tree, settings.changeLog, project.normalizedName)
  const declared = (await findDeclarations(tree, project)).flatMap(({ text, file, line }): readonly Place[] => {
    const version = parseVersion(text)
    return version === undefined ? [] : [{ version, file, line, said: quoted(text) }]
  })
  const written = declared.filter(isBegun).map((place) => ({ ...place, version: releasedAs(place.version) }))
  const sections = changeLog === undefined ? [] : await openSections(changeLog, declared, askReleased)
  const newest = changeLog === undefined ? [] : newestRelease(changeLog, sections)
  const announced = announcing(written, sections)
  return {
    announced,
    isContradicted: announced.some(({ version }) => !announced.every((other) => agrees(other.version, version))),
    found: [...declared, ...(sections.length > 0 ? sections : newest)],
    last: lastOf(declared, newest),
  }
}

// Tools put zeros where they have no version yet.
const isBegun = ({ version }: Place): boolean =>
  version.isDevelopment && !version.isLocal && !/^[0.!]+$/.test(version.base)

/** What is declared, with its section; with all of them if it has none. A maintenance release may have one beside it. */
function announcing(written: readonly Place[], sections: readonly Place[]): readonly Place[] {
  const own = sections.filter((section) => written.some(({ version }) => agrees(section.version, version)))
  return [...written, ...(own.length === 0 ? sections : own)]
}

/** Whether they are the same version, or a pre-release and its base, whose section it has. */
function agrees(one: Version, other: Version): boolean {
  const isBase = one.isPreRelease !== other.isPreRelease && haveSameBase(one, other)
  return isBase || compareVersions(one, other) === 0
}

/** The sections that are not released, in the order of the file. */
async function openSections(
  changeLog: ChangeLog,
  declared: readonly Place[],
  askReleased: AskReleased,
): Promise<readonly Place[]> {
  const named = changeLog.sections.filter(({ versions }) => versions.length === 1)
  const open = named.filter(({ date }) => date.kind === 'unreleased' || date.kind === 'placeholder')
  const [newest] = named
  const isDoubtful = newest !== undefined && newest.date.kind === 'none'
  const isOpen = isDoubtful && (await isUntagged(newest, declared, askReleased))
  return (isOpen ? [newest, ...open] : open).flatMap((section) => placesOf(changeLog, section, 'not released'))
}

async function isUntagged(
  { versions: [version] }: Section,
  declared: readonly Place[],
  askReleased: AskReleased,
): Promise<boolean> {
  if (version === undefined) return false
  const isOf = (other: Version): boolean => compareVersions(other, version) === 0
  if (declared.some((place) => isBegun(place) && isOf(releasedAs(place.version)))) return true
  const released = (await askReleased()).map((tagged) => tagged.version)
  // Without any tag, what is declared is as good as released.
  return released.length === 0 ? !declared.some((place) => isOf(place.version)) : !released.some(isOf)
}

function newestRelease(changeLog: ChangeLog, open: readonly Place[]): readonly DatedPlace[] {
  const section = changeLog.sections.find(({ versions, line }) => {
    return versions.length > 0 && !open.some((place) => place.line === line)
  })
  if (section === undefined) return []
  const day = section.date.kind === 'dated' ? section.date.date : undefined
  return placesOf(changeLog, section, day ?? 'without a date').map((place) => ({ ...place, day }))
}

function placesOf({ path }: ChangeLog, { versions, line }: Section, state: string): readonly Place[] {
  return versions.map((version) => ({ version, file: path, line, said: `version ${version.text} (${state})` }))
}

/** The greatest of what is declared and no development version, and of the newest section that is released. */
function lastOf(declared: readonly Place[], newest: readonly DatedPlace[]): DatedPlace | undefined {
  const dayOf = ({ version }: Place) => newest.find((other) => compareVersions(other.version, version) === 0)?.day
  const released = declared.filter(({ version }) => !version.isDevelopment && !version.isLocal)
  const all = [...released.map((place) => ({ ...place, day: dayOf(place) })), ...newest]
  return all.toSorted((a, b) => compareVersions(b.version, a.version))[0]
}
