import { releasedAs, type Version } from '../version.ts'
import { afterName, beforeVersion, beginsWithDay, leadingVersion } from './heading-start.ts'
import { remarkIn } from './release-words.ts'

/** What a heading is about. */
export type HeadingText =
  | VersionHeading
  /** Versions that begin with the same numbers: `1.3.x`, `1.3 series`. */
  | { readonly kind: 'series' }
  /** A version of another package: `tidy-lid 2.0.0`. */
  | { readonly kind: 'package' }

/** A heading that names versions, or says that they are not released. */
export interface VersionHeading {
  readonly kind: 'version'
  /** None for `Unreleased`. */
  readonly versions: readonly Version[]
  /** As they are written. */
  readonly spelled: readonly string[]
  /** What stands beside the versions: a date, `unreleased`, a codename, or nothing. */
  readonly rest: string
  /** Whether the heading of a part of a section could read so too: `New in 2.0`, `Next`. */
  readonly isLoose: boolean
}

// No heading of a version is longer; what is longer is not searched.
const longestHeading = 200

const tags =
  /<!--.*?-->|<\/?(?:a|abbr|b|br|center|code|del|em|font|h[1-6]|i|img|ins|kbd|mark|p|samp|s|small|span|strong|sub|sup|time|tt|u)(?: [^<>]*)?\/?>/gi
const anchor = / ?\{ ?(?:[:#.]|id=)[^{}]*\}$/
const leadingSigns = /^(?:(?::[a-z0-9_+-]+:|[^\p{L}\p{N}[(.:\u{1f6a7}]|:(?! ?\p{L})) ?)+/iu
const trailingSigns =
  /(?:(?:^|(?<=\s)):[a-z_+-]+:|(?!\u{1f6a7})\p{Extended_Pictographic}|[\s=*~#_¶`]|\uFE0F|\u200D)+$/iu

const restStart =
  /^(?:[:)\]]|\s?["'“‘”’«»·•~=*<>|–—(:;@,/[-]|\s(?:\d|\p{Extended_Pictographic}|(?:released?|published|dated|on|from|of|as of|tagged)\b))/iu
const closing = /^ (?:release(?: notes)?|release ?log|change ?log|changes|notes|version)$/i
const series =
  /^(?:version |release )?v?\d+(?:\.\d+)*(?:(?:\.[x*]){1,2}|(?:\.[x*])? (?:series|branch|line|releases))(?: |$|:)/i
const otherPackage =
  /^`?(?!(?:version|release|v)[ \d])[a-z][a-z0-9._-]*[a-z0-9]`?(?: |[-@]|==|: ?)(?:version |release )?[v([]?\d/i
const noVersionYet = /^v?(?:x\.[xy](?:\.[xz])?|\?\.\?(?:\.\?)?|next)\b(?!\.)/i

/**
 * Read a heading that names versions, or says that they are not released.
 *
 * Accepted: `Version X`, `Release X`, `X`, `vX`, `[X]`, several of them with `&`, `,`, `/`, or `and` between; before
 * them the name of the project, a day, or a remark such as `Upcoming`; and behind them what begins with a sign
 * (`X - DATE`, `X (DATE)`), is a date (`X DATE`, `X Released DATE`), or says that it is not released (`X in
 * development`). Tags, anchors, and pictures around it are not looked at. `3.0 migration guide` is no version.
 *
 * @param projectName In any spelling.
 * @returns `undefined` if it does neither.
 */
export function readHeadingText(heading: string, projectName: string | undefined): HeadingText | undefined {
  if (heading.length > longestHeading) return undefined
  const text = undecorated(heading)
  const read = readVersions(text, projectName) ?? readUnreleased(text, projectName)
  if (read !== undefined) return read
  if (series.test(afterName(text, projectName) ?? text)) return { kind: 'series' }
  return otherPackage.test(text) ? { kind: 'package' } : undefined
}

function undecorated(heading: string): string {
  const text = heading.replace(tags, '').replace(/\s+/g, ' ').trim().replace(anchor, '')
  return text.replace(leadingSigns, '').replace(trailingSigns, '').trim()
}

function readVersions(text: string, projectName: string | undefined): VersionHeading | undefined {
  const start = beforeVersion(text, projectName)
  const versions: Version[] = []
  const spelled: string[] = []
  let rest = start.rest
  let separator = ''
  let suffix = ''
  for (;;) {
    const found = leadingVersion(rest.slice(separator.length))
    if (found === undefined) break
    versions.push(found.version)
    spelled.push(found.spelled)
    suffix = found.suffix
    rest = found.after
    separator = /^ ?(?:&|,|\/|and\b) ?(?=v?\d)/.exec(rest)?.[0] ?? ''
    if (separator === '' || beginsWithDay(rest.slice(separator.length))) break
  }
  // "1.0, 2024-01-01" has one version: what follows the comma is a date.
  if (versions.length === 0) return undefined
  const after = withoutName(rest, projectName)
  if (after === undefined) return undefined
  const all = [...start.beside, suffix, after]
    .filter((part) => part !== '')
    .join(' ')
    .trim()
  return { kind: 'version', versions, spelled, rest: all, isLoose: start.isLoose }
}

/** What stands behind the versions, without the name; `undefined` if it makes the heading one of something else. */
function withoutName(rest: string, projectName: string | undefined): string | undefined {
  const [, of = ''] = /^( ?[-–—:]? ?(?:of|for) )/i.exec(rest) ?? []
  const named = of === '' ? rest : (afterName(rest.slice(of.length), projectName) ?? rest)
  const after = named.replace(/^ (?:final|stable|lts)(?=$|[ ,:;])/i, '')
  if (after === '' || closing.test(after)) return ''
  if (restStart.test(after)) return after
  const said = after.trim()
  const isRemark = remarkIn(said) !== undefined && !/[:,(]/.test(said)
  return isRemark || beginsWithDay(said) ? said : undefined
}

// "[Unreleased] - TBD", "Upcoming release (master)", "tidy-box (unreleased)", "Version X.Y.Z".
function readUnreleased(text: string, projectName: string | undefined): VersionHeading | undefined {
  const named = afterName(text, projectName) ?? text
  const said = named.replace(/^(?:version|release)[ :]+(?=\S)/i, '').replace(noVersionYet, 'unreleased')
  const parts = said.split(/[()[\]]|(?:^| )[-–—:,](?: |$)|: /).map((part) => part.trim())
  const [first] = parts.filter((part) => part !== '')
  if (first === undefined || remarkIn(first) === undefined || /\d/.test(first)) return undefined
  if (first.split(' ').length > 4) return undefined
  return { kind: 'version', versions: [], spelled: [], rest: said, isLoose: true }
}

/** The version that a heading is about: of a development version that is not dated, the one that it leads to. */
export function announcedBy(version: Version, isDated: boolean): Version {
  return version.isDevelopment && !isDated ? releasedAs(version) : version
}
