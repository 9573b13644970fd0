import { compare, explain } from '@renovatebot/pep440'

/** A version that PEP 440 can read. */
export interface Version {
  /** In the normal form of PEP 440: `3.0.0rc1` for `3.0.0-RC1`. */
  readonly text: string
  /** Has `a`, `b`, `rc`, or `dev`: what GitHub's `prerelease` means. */
  readonly isPreRelease: boolean
  readonly isDevelopment: boolean
  /** Ends in `+something`, which no index accepts. */
  readonly isLocal: boolean
  /** Epoch and release numbers only: `3.0` of `3.0rc1`. */
  readonly base: string
}

// No release of the corpus needs more than 20; a file name may have 255 in all.
const longestText = 128
// A longer number would be rounded by JavaScript, and two versions would become one.
const tooLongNumber = /[0-9]{16}/
const surroundingSpace = /^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g

/**
 * Read a version in any spelling that PEP 440 allows, white space around it included.
 *
 * @returns `undefined` if it is not a version, is longer than 128 characters, or has a number of more than 15 digits.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
 */
export function parseVersion(text: string): Version | undefined {
  if (text.length > longestText || tooLongNumber.test(text)) return undefined
  const trimmed = text.replace(surroundingSpace, '')
  const parts = explain(trimmed)
  if (parts === null) return undefined
  const local = localOf(trimmed)
  return {
    text: local === '' ? parts.public : `${parts.public}+${local}`,
    isPreRelease: parts.is_prerelease,
    isDevelopment: parts.is_devrelease,
    isLocal: local !== '',
    base: parts.base_version,
  }
}

/**
 * Order two versions as PEP 440 does: by epoch, numbers, pre-release, post-release, development release, local part.
 *
 * @returns Negative, zero, or positive; zero for `1.0` and `1.0.0`.
 */
export function compareVersions(a: Version, b: Version): number {
  return compare(publicOf(a), publicOf(b)) || compareLocals(localOf(a.text), localOf(b.text))
}

/** The greatest of some versions; `undefined` if there is none. */
export const greatestOf = (versions: readonly Version[]): Version | undefined =>
  versions.toSorted(compareVersions).at(-1)

/** Whether two texts mean the same version: `3.2.0.dev` and `3.2.0.dev0` do. What is no version is compared as it is. */
export function isSameVersion(one: string, other: string): boolean {
  const [a, b] = [parseVersion(one), parseVersion(other)]
  return a && b ? compareVersions(a, b) === 0 : one === other
}

/** Whether two versions have the same epoch and release numbers: `3.2.dev` and `3.2.0rc1` do. */
export function haveSameBase(a: Version, b: Version): boolean {
  return compare(a.base, b.base) === 0
}

/** A version of the calendar without its zeros: `2026.7.2` of 2026.07.02. */
export const withoutLeadingZeros = (text: string): string => text.replaceAll(/(?<![0-9])0+(?=[0-9])/g, '')

/** The version that a development or local version leads to: `3.2.0` for `3.2.0.dev0`; any other is its own. */
export function releasedAs(version: Version): Version {
  return parseVersion(version.text.replace(/\+.*/, '').replace(/\.dev[0-9]+/, '')) ?? version
}

/** The series that a version belongs to: `3.2` of 3.2.1 and of 3.2.0rc1, `3.0` of 3, `1!3.2` of 1!3.2.1. */
export function seriesOf(version: Version): string {
  const [major = '', minor = '0'] = version.base.split('.')
  return `${major}.${minor}`
}

const publicOf = (version: Version): string => version.text.replace(/\+.*/, '')

// The library joins the segments of a local part by commas and reads "1e3" as a number, so this part is read here.
function localOf(text: string): string {
  const local = text.split('+')[1]
  if (local === undefined) return ''
  return local
    .toLowerCase()
    .split(/[-_.]/)
    .map((segment) => (isNumber(segment) ? String(Number(segment)) : segment))
    .join('.')
}

function compareLocals(a: string, b: string): number {
  const others = b === '' ? [] : b.split('.')
  const segments = a === '' ? [] : a.split('.')
  for (const [index, segment] of segments.entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = compareSegments(segment, other)
    if (order !== 0) return order
  }
  return segments.length - others.length
}

function compareSegments(a: string, b: string): number {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b)
  // PEP 440: a number is greater than any word.
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1
  return a < b ? -1 : Number(a > b)
}

const isNumber = (segment: string): boolean => /^[0-9]+$/.test(segment)
