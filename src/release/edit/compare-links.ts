import { targetName } from '../change-log/targets.ts'
import type { ChangeLog } from '../change-log/tree.ts'
import { parseChangeLog } from '../change-log.ts'
import type { ChangeLogFile } from './change-log-file.ts'
import { isSame } from './change-log-proof.ts'
import { renewed } from './heading-style.ts'
import { lineEndOf, linesOf, type Span, withSpans } from './spans.ts'

/** Two releases that follow one another, as their headings spell them. */
interface Releases {
  readonly version: string
  readonly before: string | undefined
}

// What stands between the parts of an address that compares: "compare/1.0...1.1", "?from=1.0&to=1.1", "compare/1.1%0D1.0".
const dividers = /(\.\.\.?(?=[^/.])|%0[Dd]|[/?&=#])/
// Where an address names a tag, and not a page that is called as versions are; and what a tag begins with, as short as a prefix.
const placeOfTag = String.raw`(?<=\.\.|%0[Dd]|[?&](?:from|to)=|\/(?:compare|tree|tags?)\/)`
const ownPrefix = String.raw`(?:[A-Za-z@_-](?:(?!\.\.)[A-Za-z@_./-]){0,79})?`
const endOfTag = String.raw`(?=\.\.|%0[Dd]|[/?&#]|$)`
const branch = /^(?:GB)?(?:HEAD|main|master|develop|development|devel|dev|trunk|default|tip|next)$/i

/**
 * Bring the links at the end of a change log along: that of what is not released compares with the newest release, and
 * the newest release has a link like that of the one before, with the prefix of tags that is set. Any host is right whose
 * form the file uses.
 *
 * @param releases The newest release in the file, and the one below it.
 * @returns The whole file, unchanged where the file has no such links, or their form is not understood.
 * @see https://keepachangelog.com/en/1.1.0/
 */
export function withCompareLinks(file: ChangeLogFile, { version, before }: Releases): string {
  const { path, text, projectName, tagPrefix } = file
  const changeLog = parseChangeLog(path, text, projectName)
  const { targets } = changeLog
  const open = lineOf(changeLog, text, 'unreleased')
  const older = before === undefined ? undefined : lineOf(changeLog, text, nameOf(changeLog, before))
  const hasOwn = targets.has(nameOf(changeLog, version)) || targets.has(version.toLowerCase())
  const spans: Span[] = []
  const openUrl = targets.get('unreleased')
  const old = before ?? ''
  if (open !== undefined && openUrl !== undefined && before !== undefined) {
    const newUrl = renewed(openUrl, [old, version])
    if (newUrl !== openUrl) spans.push(replaced(open, openUrl, tagged(newUrl, version, tagPrefix)))
  }
  const olderUrl = before === undefined ? undefined : targets.get(nameOf(changeLog, old))
  const url = hasOwn ? undefined : urlOf({ openUrl, olderUrl, version, before, changeLog })
  const neighbor = older ?? open
  if (url !== undefined && neighbor !== undefined) {
    const label =
      older === undefined ? neighbor.text.replace(/unreleased/i, version) : renewed(neighbor.text, [old, version])
    const labelEnd = label.search(/:\s/)
    const line = `${label.slice(0, labelEnd + 1)}${/^\s*/.exec(label.slice(labelEnd + 1))?.[0] ?? ' '}${tagged(url, version, tagPrefix)}`
    const at = open?.end ?? neighbor.start
    const ending = lineEndOf(text)
    spans.push({ start: at, end: at, text: open === undefined ? line + ending : ending + line })
  }
  const edited = withSpans(text, merged(spans))
  return keepsAllElse(changeLog, parseChangeLog(path, edited, projectName)) ? edited : text
}

interface Addresses extends Releases {
  readonly openUrl: string | undefined
  readonly olderUrl: string | undefined
  readonly changeLog: ChangeLog
}

/**
 * The address of the newest release: as that of the release before, if there is one more to compare that with; else as that
 * of what is not released, with a tag in the place of the branch.
 */
function urlOf(addresses: Addresses): string | undefined {
  const { openUrl, olderUrl, version, before, changeLog } = addresses
  const releases = changeLog.sections.flatMap(({ spelledVersions: [each] }) => each ?? [])
  const oldest = releases[releases.indexOf(before ?? '') + 1]
  const isFirst = oldest === undefined || !changeLog.targets.has(nameOf(changeLog, oldest))
  const likeOlder = urlLike(addresses, oldest)
  if (likeOlder !== undefined && !isFirst) return likeOlder
  const parts = openUrl?.split(dividers) ?? []
  const branchAt = parts.findLastIndex((part) => branch.test(part))
  const old = before ?? ''
  const tag = parts.find((part) => part !== renewed(part, [old, version])) ?? tagPart(olderUrl, old)
  if (branchAt !== -1 && tag !== undefined && before !== undefined) {
    const isSame = parts[branchAt] !== undefined && parts.includes(tag)
    if (isSame) return parts.with(branchAt, renewed(tag, [old, version])).join('')
  }
  return likeOlder
}

function urlLike({ olderUrl, version, before }: Addresses, oldest: string | undefined): string | undefined {
  if (olderUrl === undefined || before === undefined) return undefined
  const url = renewed(olderUrl, [before, version], [oldest, before])
  return url === olderUrl ? undefined : url
}

const tagPart = (url: string | undefined, version: string): string | undefined =>
  url?.split(dividers).find((part) => part !== renewed(part, [version, `${version}.0`]))

/** An address with the tag of a version as its prefix makes it; without one, as the tag before was called. */
function tagged(url: string, version: string, prefix: string | undefined): string {
  if (prefix === undefined) return url
  const tag = new RegExp(`${placeOfTag}${ownPrefix}${version.replace(/[.+]/g, String.raw`\$&`)}${endOfTag}`, 'g')
  return url.replace(tag, () => `${prefix}${version}`)
}

// A heading may be called "[v1.0]".
function nameOf({ targets }: ChangeLog, version: string): string {
  const names = [version, `v${version}`].map(targetName)
  return names.find((name) => targets.has(name)) ?? targetName(version)
}

interface LinkLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

function lineOf({ targets }: ChangeLog, text: string, name: string): LinkLine | undefined {
  const url = targets.get(name)
  if (url === undefined) return undefined
  return linesOf(text).find((line) => {
    const label = /^ {0,3}\[([^\][]+)\]:\s|^\.\. _`?([^`:]+)`?:\s/.exec(line.text)
    return label !== null && targetName(label[1] ?? label[2] ?? '') === name && line.text.includes(url)
  })
}

function replaced(line: LinkLine, from: string, to: string): Span {
  const start = line.start + line.text.indexOf(from)
  return { start, end: start + from.length, text: to }
}

// The address of one line ends where the next line is added.
function merged(spans: readonly Span[]): readonly Span[] {
  const [first, second] = spans
  if (first === undefined || second === undefined || first.end !== second.start) return spans
  return [{ start: first.start, end: second.end, text: first.text + second.text }]
}

function keepsAllElse(before: ChangeLog, after: ChangeLog): boolean {
  const sections = ({ sections: all }: ChangeLog): unknown =>
    all.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'target') }))
  return isSame(sections(before), sections(after)) && after.targets.size - before.targets.size <= 1
}
