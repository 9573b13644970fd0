import { parseVersion, releasedAs, type Version } from '../version.ts'
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
const anchor = / ?\{[:#.][^{}]*\}$/
const leadingSigns = /^(?:(?::[a-z0-9_+-]+:|[^\p{L}\p{N}[(.:\u{1f6a7}]|:(?! ?\p{L})) ?)+/iu
const trailingSigns =
  /(?:(?:^|(?<=\s)):[a-z_+-]+:|(?!\u{1f6a7})\p{Extended_Pictographic}|[\s=*~#_¶`]|\uFE0F|\u200D)+$/iu

const plainLabel = /^(?:version|release|ver\.?|v\.) ?[-:]? ?(?=[v([]?\.?\d)/i
const looseLabel =
  /^(?:(?:version|release)s? |(?:the )?(?:release )?notes? (?:for|of|on|to) |(?:what[’']?s )?new in |changes? (?:in|for|of) |change ?logs? (?:for|of) |announcing |released?:? |tagged:? |(?:release )?notes[ :-]+)(?:the )?(?:version |release )?/i
const dayBefore =
  /^[[(]?((?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}\.?,? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}))[\])]?(?: ?[-–—:,/|] ?| )(?=\S)/i
const remarkBefore =
  /^(?:\[([^[\]]+)\]|\(([^()]+)\)|([\p{L} \u{1f6a7}-]+?))(?: ?[-–—:,/|] ?| )(?=[[(]?(?:version |release )?v?\.?\d)/iu
const restStart =
  /^(?:[:)\]]|\s?["'“‘«·•~=*<>|–—(:,/[-]|\s(?:\d|\p{Extended_Pictographic}|(?:released?|published|dated|on|from|of|as of|tagged)\b))/iu
const closing = /^ (?:release(?: notes)?|release ?log|change ?log|changes|notes|version)$/i
const series = /^(?:version |release )?v?\d+(?:\.\d+)*(?:\.[x*]|(?:\.[x*])? (?:series|branch|line|releases))(?: |$|:)/i
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
    if (separator === '') break
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

/** What stands before the first version. */
function beforeVersion(
  text: string,
  projectName: string | undefined,
): { readonly rest: string; readonly beside: readonly string[]; readonly isLoose: boolean } {
  let rest = text
  let isLoose = false
  const beside: string[] = []
  // Each part may stand there once: a label, the name, a day, and a remark, in any order.
  for (let part = 0; part < 5; part += 1) {
    if (leadingVersion(rest) !== undefined && dayBefore.exec(rest) === null) break
    const label = plainLabel.exec(rest)?.[0] ?? ''
    const named = label === '' ? afterName(rest, projectName) : undefined
    const day = dayBefore.exec(rest)
    const loose = looseLabel.exec(rest)?.[0] ?? ''
    const remark = remarkBefore.exec(rest)
    const words = remark?.[1] ?? remark?.[2] ?? remark?.[3] ?? ''
    if (label !== '') rest = rest.slice(label.length)
    else if (named !== undefined) rest = named
    else if (day !== null) {
      beside.push(day[1] ?? '')
      rest = rest.slice(day[0].length)
    } else if (remark !== null && remarkIn(words.trim()) !== undefined) {
      beside.push(words.trim())
      rest = rest.slice(remark[0].length)
    } else if (loose !== '') {
      isLoose = true
      rest = rest.slice(loose.length)
    } else break
  }
  return { rest, beside, isLoose }
}

interface FoundVersion {
  readonly version: Version
  readonly spelled: string
  /** A word that hangs on it: `SNAPSHOT` of `1.0-SNAPSHOT`. */
  readonly suffix: string
  readonly after: string
}

function leadingVersion(text: string): FoundVersion | undefined {
  const [open = ''] = /^(?:[[(](?:version |release )?)?/i.exec(text) ?? []
  const inner = text.slice(open.length)
  const [word = ''] = /^[^\s,&/()[\]:–—|]+/.exec(inner) ?? []
  // A version may begin with a letter only if that is "v": PEP 440 has no others.
  if (!/^v?\.?\d/i.test(word)) return undefined
  const [, bare = word, suffix = ''] = /^(.*\d)-(snapshot|unreleased|wip|draft|next|pre-?release)$/i.exec(word) ?? []
  const version = parseVersion(bare)
  if (version === undefined) return undefined
  const rest = inner.slice(word.length)
  const isClosed = open !== '' && /^[\])]/.test(rest)
  if (open !== '' && !isClosed && !/^ /.test(rest)) return undefined
  const after = isClosed ? rest.slice(1) : rest
  const spelled = bare.replace(/^v(?=\.?\d)/i, '')
  return { version, spelled, suffix: suffix === '' ? '' : 'unreleased', after }
}

/** What stands behind the versions, without the name; `undefined` if it makes the heading one of something else. */
function withoutName(rest: string, projectName: string | undefined): string | undefined {
  const [, of = ''] = /^( ?[-–—:]? ?(?:of|for) )/i.exec(rest) ?? []
  const after = of === '' ? rest : (afterName(rest.slice(of.length), projectName) ?? rest)
  if (after === '' || closing.test(after)) return ''
  if (restStart.test(after)) return after
  const said = after.trim()
  return remarkIn(said) !== undefined && !/[:,(]/.test(said) ? said : monthly.test(said) ? after : undefined
}

const monthly = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d/i

/** The text behind the project's name and what divides it from the rest; `undefined` if it does not begin with it. */
function afterName(text: string, projectName: string | undefined): string | undefined {
  if (projectName === undefined) return undefined
  const name = squashed(projectName)
  const open = /^[[("'`]*/.exec(text)?.[0] ?? ''
  let at = open.length
  for (const letter of name) {
    while (/[-_. ]/.test(text[at] ?? '') && text[at] !== letter) at += 1
    if (text[at]?.toLowerCase() !== letter) return undefined
    at += 1
  }
  const divider = /^(?:["'`)\]]*(?:[\s:,@/_–—-]|==)+|$)/.exec(text.slice(at))?.[0]
  if (divider === undefined) return undefined
  const isClosed = /[)\]]/.test(divider)
  return (/[[(]$/.test(open) && !isClosed ? '[' : '') + text.slice(at + divider.length)
}

const squashed = (name: string): string => name.toLowerCase().replace(/[-_. ]/g, '')

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
