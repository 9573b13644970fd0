import { ofPackage, ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import type { Settings } from '../settings.ts'
import type { SourceTree } from '../source-tree.ts'
import { greatestOf, type Version } from '../version.ts'
import {
  type Announcement,
  type AskReleased,
  type Place,
  readAnnouncement,
  type TaggedVersion,
} from './announcement.ts'
import { type LastRelease, nextFixVersion } from './fix-version.ts'

/** A version that was not given, but taken. */
export interface TakenVersion {
  readonly version: Version
  /** A sentence for people: `3.2.0 is the version that CHANGES.rst:1 announces.` */
  readonly reason: string
}

/** What the files of one commit do not tell. */
export interface Surroundings {
  /** The versions of the tags; asked only where the files do not tell what is released. */
  readonly askReleased: AskReleased
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * The version that the files of a commit announce.
 *
 * @throws ReleaseError `version-not-announced` with all that was found, if they announce none, or several; and what
 *   `readAnnouncement` throws.
 */
export async function announcedVersion(
  tree: SourceTree,
  settings: Settings,
  askReleased: AskReleased,
): Promise<TakenVersion> {
  const announcement = await readAnnouncement(tree, settings, askReleased)
  const taken = takenFrom(announcement)
  if (taken !== undefined) return taken
  throw notAnnounced(announcement, `Name the version, or begin it by \`release-action next${ofPackage}\`.`)
}

/**
 * The version that comes next: the announced one, else the fix version after the last release.
 *
 * After a pre-release it is the next of its kind, though the section of its base version is open: the development version of
 * the base comes before both.
 *
 * @throws ReleaseError `version-not-announced` if the files contradict each other, or no release is known; and what
 *   `readAnnouncement` throws.
 */
export async function comingVersion(
  tree: SourceTree,
  settings: Settings,
  { askReleased, today }: Surroundings,
): Promise<TakenVersion> {
  const announcement = await readAnnouncement(tree, settings, askReleased)
  const { last } = announcement
  const taken = takenFrom(announcement)
  const isAfterPreRelease = last?.version.isPreRelease === true && taken?.version.text === last.version.base
  if (taken !== undefined && !isAfterPreRelease) return taken
  if (last !== undefined && !announcement.isContradicted) return fixOf(last, `, which ${placeOf(last)} has`, today)
  const version = announcement.isContradicted ? undefined : greatestTagged(await askReleased())
  if (version === undefined) throw notAnnounced(announcement, 'Name the version.')
  return fixOf({ version, day: undefined }, ', the greatest tag', today)
}

/** The greatest version that the commit follows, else the greatest of all: its branch may have been merged as one commit. */
function greatestTagged(tagged: readonly TaggedVersion[]): Version | undefined {
  const before = tagged.filter(({ isBefore }) => isBefore)
  const versions = (before.length > 0 ? before : tagged).map(({ version }) => version)
  return greatestOf(versions)
}

function takenFrom({ announced, isContradicted }: Announcement): TakenVersion | undefined {
  const [first] = announced
  if (first === undefined || isContradicted) return undefined
  const places = listed(announced.map(placeOf))
  return {
    version: first.version,
    reason: `${first.version.text} is the version that ${places} ${announced.length === 1 ? 'announces' : 'announce'}.`,
  }
}

function fixOf(last: LastRelease, where: string, today: string): TakenVersion {
  const version = nextFixVersion(last, today)
  return { version, reason: `${version.text} is the next fix version after ${last.version.text}${where}.` }
}

const placeOf = ({ file, line }: Place): string => `${file}:${line}`

function notAnnounced({ found, isContradicted }: Announcement, hint: string): ReleaseError {
  const what = isContradicted
    ? 'The files announce different versions'
    : 'No file announces the version that comes next'
  const places = listed(found.map((place) => `${placeOf(place)} has ${place.said}`))
  return new ReleaseError('version-not-announced', {
    message: `${what}${places === '' ? '' : `: ${places}`}.`,
    hint: isContradicted ? 'Name the version, or make them agree.' : hint,
  })
}
