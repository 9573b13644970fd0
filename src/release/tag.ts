import { compareVersions, parseVersion, type Version } from './version.ts'

declare const madeByReadTag: unique symbol

/** The name of a tag that releases a version. Only `readTag` and its like make one. */
export interface TagName {
  /** Prefix included, without `refs/tags/`, as it is spelled: `v2026.07.22`. */
  readonly name: string
  /** What stands before the version: empty, or such as `v`. */
  readonly prefix: string
  /** Neither a local nor a development version; its text is the normal form, whatever the tag spells. */
  readonly version: Version
  readonly [madeByReadTag]: true
}

/** What the name of a tag means for a release. */
export type TagReading =
  /** The prefix, then a version in any spelling. */
  | { readonly kind: 'release'; readonly tag: TagName }
  /** PEP 440 cannot read it: `3.1.x`, `wip-types`. Such tags are nobody's mistake. */
  | { readonly kind: 'not-a-version'; readonly name: string }
  /** It means a version, but begins with another prefix that projects use; `expected` is the tag to push. */
  | { readonly kind: 'other-prefix'; readonly name: string; readonly expected: string }
  /** It means a version that is never released. */
  | {
      readonly kind: 'not-releasable'
      readonly name: string
      readonly version: Version
      readonly code: 'version-local' | 'version-development'
    }

/**
 * Read the name of a tag of a project whose prefix is set.
 *
 * @param name Without `refs/tags/`, exactly as pushed: nothing is trimmed.
 * @param prefix What the tags of the project begin with: empty, or `v`.
 */
export function readTag(name: string, prefix: string): TagReading {
  const own = partsAfter(name, prefix)
  if (own !== undefined) return readingOf(name, own)
  const parts = partsOfTag(name)
  if (parts === undefined || customaryPrefix(name) !== parts.prefix) return { kind: 'not-a-version', name }
  const reading = readingOf(name, parts)
  if (reading.kind !== 'release') return reading
  return { kind: 'other-prefix', name, expected: `${prefix}${name.slice(parts.prefix.length)}` }
}

/** What the name of a tag means by itself, whatever the project sets. */
export type NamedTagReading = Exclude<TagReading, { kind: 'other-prefix' }>

/**
 * Read the name of a tag by what it says itself.
 *
 * @param prefix Of the project: a name that begins with it is read so; any other one has the prefix that it has.
 */
export function readNamedTag(name: string, prefix = ''): NamedTagReading {
  const parts = partsAfter(name, prefix) ?? partsOfTag(name)
  return parts === undefined ? { kind: 'not-a-version', name } : readingOf(name, parts)
}

/**
 * Read the name of a tag where the version is known, but not the prefix.
 *
 * @returns `undefined` unless the name is a prefix that tags may have and, to its end, that version in any spelling.
 */
export function readTagOf(name: string, version: Version): TagName | undefined {
  const readings = allParts(name)
    .filter((parts) => compareVersions(parts.version, version) === 0)
    .map((parts) => readingOf(name, parts))
  return readings.find((reading) => reading.kind === 'release')?.tag
}

/** Whether a name could be that of a release: which one, only files of that version tell. */
export const mayReleaseVersion = (name: string): boolean =>
  allParts(name).some((parts) => readingOf(name, parts).kind === 'release')

/** Every way to read a name as a prefix and a version: the name of a package may hold a number. */
function allParts(name: string): readonly TagParts[] {
  return [...name.matchAll(/(?<!\d)\d/g)].flatMap(({ index }) => partsAfter(name, name.slice(0, index)) ?? [])
}

/** What stands before a version in the name of a tag, and the version. */
export interface TagParts {
  readonly prefix: string
  readonly version: Version
}

/** The parts of a name that plainly names a version, whichever: all before the first digit is its prefix. */
export function partsOfTag(name: string): TagParts | undefined {
  const start = name.search(/\d/)
  return start === -1 ? undefined : partsAfter(name, name.slice(0, start))
}

/** The parts of a name that is this prefix and, to its end, a version. */
export function partsAfter(name: string, prefix: string): TagParts | undefined {
  const rest = name.slice(prefix.length)
  // PEP 440 lets a "v" and white space stand before a version, but neither belongs to one here.
  if (!name.startsWith(prefix) || !isTagPrefix(prefix) || !/^\d\S*$/.test(rest)) return undefined
  const version = parseVersion(rest)
  return version === undefined ? undefined : { prefix, version }
}

function readingOf(name: string, { prefix, version }: TagParts): NamedTagReading {
  if (version.isLocal) return { kind: 'not-releasable', name, version, code: 'version-local' }
  if (version.isDevelopment) return { kind: 'not-releasable', name, version, code: 'version-development' }
  return { kind: 'release', tag: { name, prefix, version } as TagName }
}

/**
 * The name of the tag that releases a version: `v2.2.0` for version 2.2.0 and prefix `v`.
 *
 * @param spelling The version as the project writes it; without it, in its normal form.
 */
export function tagNameOf(version: Version, prefix: string, spelling = version.text): string {
  return `${prefix}${spelling}`
}

// What older projects put before the version: flask-admin, flask-caching, blinker.
const customaryPrefixes = ['v', 'v.', 'r-', 'rel-', 'release-', 'version-']

/** What stands before the first digit of a name, if it is something that projects put before versions; else empty. */
export function customaryPrefix(name: string): string {
  const prefix = name.slice(0, Math.max(0, name.search(/\d/)))
  return customaryPrefixes.includes(prefix.toLowerCase()) ? prefix : ''
}

/** Whether projects put this before versions whatever they are called: neither a name nor anything else is in it. */
export const isCustomary = (prefix: string): boolean => prefix === customaryPrefix(`${prefix}1`)

/**
 * What tags may begin with, as a regular expression.
 *
 * The name of a package may have digits, but neither begins with one nor has a version in it, so that of `1.2.0` nothing
 * can be taken for a prefix.
 */
export const tagPrefixForm = '(?![/0-9])(?!.*(?://|[.][.]|@[{]|[0-9][.]))(?:[A-Za-z0-9._@/-]{0,79}[A-Za-z._@/-])?'

/** What `tagPrefixForm` accepts, in words. */
export const tagPrefixWords =
  'up to 80 of letters, digits, ".", "_", "-", "/", and "@", of which the first and the last are no digits'

const wholePrefix = new RegExp(`^${tagPrefixForm}$`)

/** Whether tags may begin so. */
export const isTagPrefix = (text: string): boolean => wholePrefix.test(text)
