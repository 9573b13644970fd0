import { parseVersion, type Version } from '../version.ts'

/** What the heading of a section says. */
export interface HeadingText {
  readonly versions: readonly Version[]
  /** What stands behind the versions: a date, `unreleased`, a codename, or nothing. */
  readonly rest: string
}

// No heading of a version is longer; what is longer is not searched.
const longestHeading = 200

/**
 * Read a heading that names versions, or says that they are not released.
 *
 * Accepted: `Version X`, `Release X`, `X`, `vX`, `[X]`, several of them with `&`, `,`, `/`, or `and` between, and behind
 * them what begins with a sign (`X - DATE`, `X (DATE)`) or is a date (`X DATE`). `3.0 migration guide` is no version.
 *
 * @returns `undefined` if it does neither.
 */
export function readHeadingText(heading: string): HeadingText | undefined {
  const text = heading.trim().replace(/\s+/g, ' ')
  if (text.length > longestHeading) return undefined
  if (/^[[(]?unreleased[\])]?$/i.test(text)) return { versions: [], rest: 'unreleased' }
  const versions: Version[] = []
  let rest = text.replace(/^(?:version|release) (?=[v[\d])/i, '')
  let separator = ''
  for (;;) {
    const { version, after } = leadingVersion(rest.slice(separator.length))
    if (version === undefined) break
    versions.push(version)
    rest = after
    separator = /^ ?(?:&|,|\/|and\b) ?(?=v?\d)/.exec(after)?.[0] ?? ''
    if (separator === '') break
  }
  // "1.0, 2024-01-01" has one version: what follows the comma is a date.
  return versions.length > 0 && isRest(rest) ? { versions, rest: rest.trim() } : undefined
}

function leadingVersion(text: string): { version: Version | undefined; after: string } {
  const [word = ''] = /^[^\s,&/(]+/.exec(text) ?? []
  const token = word.replace(/:$/, '')
  const bare = /^\[.*\]$/.test(token) ? token.slice(1, -1) : token
  // A version may begin with a letter only if that is "v": PEP 440 has no others.
  return { version: /^v?\.?\d/i.test(bare) ? parseVersion(bare) : undefined, after: text.slice(token.length) }
}

const isRest = (after: string): boolean => after === '' || /^:?$|^ ?[-–—(:,/[]|^ \d|^ unreleased$/i.test(after)
