import type { Version } from '../version.ts'
import { readHeadingDate } from './date.ts'
import { takeDate } from './date-block.ts'
import { announcedBy, type HeadingText, readHeadingText, type VersionHeading } from './heading-text.ts'
import { plainText } from './plain-text.ts'
import type { Block, ChangeLog, Heading, OtherHeading, ReleaseDate, Section } from './tree.ts'

/** A block of a file; of a heading, what it says too. */
interface Part {
  readonly block: Block
  readonly text: string
  readonly said: HeadingText | undefined
}

/** A heading that begins a section, with the blocks below it. */
interface OpenSection {
  readonly heading: Heading
  readonly said: VersionHeading
  readonly text: string
  readonly blocks: Block[]
  readonly groups: Heading[]
}

// https://keepachangelog.com/en/1.1.0/#how
const groupNames = /^(?:added|changed|deprecated|removed|fixed|security)$/i

/**
 * Divide the blocks of a file into sections, found by their headings wherever they stand.
 *
 * A section ends at the next heading of a version, or at another heading of its own level or above; but a group such as
 * `Added` that stands on its own level is taken in. A heading above deeper headings of versions of its series is a group
 * of sections, and none itself.
 */
export function divide(
  blocks: readonly Block[],
  projectName: string | undefined,
): Pick<ChangeLog, 'title' | 'sections' | 'otherHeadings'> {
  const parts = blocks.map((block): Part => {
    const text = block.kind === 'heading' ? plainText(block.inlines) : ''
    return { block, text, said: block.kind === 'heading' ? readHeadingText(text, projectName) : undefined }
  })
  const newest = parts.findIndex(({ said }) => said !== undefined)
  for (const [index, part] of parts.entries())
    if (part.said?.kind === 'series' && isOpen(parts, index, index === newest))
      parts[index] = { ...part, said: notReleased }
  const sections: Section[] = []
  const others: OtherHeading[] = []
  let open: OpenSection | undefined
  const end = (by?: OtherHeading): void => {
    if (open !== undefined) sections.push(close(open, by))
    open = undefined
  }
  for (const [index, { block, text, said }] of parts.entries()) {
    if (block.kind !== 'heading') {
      open?.blocks.push(block)
      continue
    }
    const isDeeper: boolean = open !== undefined && block.level > open.heading.level
    const isSeries = said?.kind === 'version' && isAboveItsSeries(parts, index, block.level, said)
    if (said?.kind === 'version' && !isSeries && !(isDeeper && isPartOf(said, open?.said))) {
      end()
      open = { heading: block, said, text, blocks: [], groups: [] }
    } else if (isDeeper) open?.blocks.push(block)
    else if (open !== undefined && block.level === open.heading.level && groupNames.test(wordsOf(text))) {
      open.groups.push(block)
      open.blocks.push({ ...block, level: block.level + 1 })
    } else {
      const isFirst = open === undefined && others.length + sections.length === 0
      const kind = isSeries ? 'series' : (said?.kind ?? (isFirst ? 'title' : 'unread'))
      const other = { kind: kind === 'version' ? 'unread' : kind, text, line: block.line, level: block.level } as const
      others.push(other)
      end(other)
    }
  }
  end()
  const [first] = others
  const title = first !== undefined && !(sections[0] && sections[0].line < first.line) ? first.text : undefined
  return { title, sections, otherHeadings: others }
}

/** Whether a heading below that of a section names the same version again, or may be about something else. */
const isPartOf = (said: VersionHeading, section: VersionHeading | undefined): boolean =>
  said.isLoose || said.spelled.join() === section?.spelled.join()

// What "1.3.x" is where it has no versions below it.
const notReleased: VersionHeading = { kind: 'version', versions: [], spelled: [], rest: 'unreleased', isLoose: true }

/**
 * Whether the heading of a series has no versions below it, and says there or itself that it is not released. `1.x.x` says so
 * by standing above all others.
 */
function isOpen(parts: readonly Part[], index: number, isFirst: boolean): boolean {
  const { block, text } = parts[index] ?? {}
  if (block?.kind !== 'heading') return false
  const below = parts.slice(index + 1, index + farthest)
  const end = below.findIndex(({ block: next }) => next.kind === 'heading' && next.level <= block.level)
  const own = end === -1 ? below : below.slice(0, end)
  if (own.some(({ said }) => said?.kind === 'version' && said.versions.length > 0)) return false
  if (isFirst && /(?:\.[x*]){2}/i.test(text ?? '')) return true
  const inHeading = readHeadingDate({ text: text?.replace(/^.*?(?:\.[x*])+/i, '') ?? '', line: 0 })
  const { date } = takeDate(own.map(({ block: each }) => each))
  return [inHeading, date].some(({ kind }) => kind === 'unreleased' || kind === 'placeholder')
}

const wordsOf = (text: string): string => text.replace(/[^\p{L} ]/gu, '').trim()

/** Whether a heading of one version stands above deeper headings of versions that begin with its numbers. */
function isAboveItsSeries(parts: readonly Part[], index: number, level: number, said: VersionHeading): boolean {
  const [version, another] = said.versions
  if (version === undefined || another !== undefined) return false
  const isDated = readHeadingDate({ text: said.rest, line: 0 }).kind === 'dated'
  let hasEntries = false
  for (let at = index + 1; at < Math.min(parts.length, index + farthest); at += 1) {
    const part = parts[at]
    if (part === undefined) break
    const { block, said: below } = part
    if (block.kind !== 'heading') {
      hasEntries ||= block.kind === 'list' || block.kind === 'definition'
      continue
    }
    if (block.level <= level) return false
    if (below?.kind !== 'version' || isPartOf(below, said)) {
      hasEntries = true
      continue
    }
    const [first] = below.versions
    if (first === undefined || !isOfSeries(first, version)) return false
    if (first.text === version.text || areSameNumbers(first, version)) return true
    if (!isDated && !hasEntries) return true
  }
  return false
}

// The versions of a series stand near its heading; further down is the text of a section.
const farthest = 1000

const numbersOf = ({ base }: Version): readonly string[] => base.split('.')

/** Whether a version begins with the numbers of another one. */
function isOfSeries(version: Version, series: Version): boolean {
  const numbers = numbersOf(version)
  return numbersOf(series).every((number, index) => number === (numbers[index] ?? '0'))
}

/** Whether two versions are the same but for zeros at their end. */
function areSameNumbers(version: Version, series: Version): boolean {
  const [longer, shorter] = [numbersOf(version), numbersOf(series)]
  return longer.slice(shorter.length).every((number) => number === '0')
}

function close({ heading, said, text, blocks, groups }: OpenSection, endedBy: OtherHeading | undefined): Section {
  const { line, level } = heading
  const inHeading = readHeadingDate({ text: said.versions.length === 0 ? unnamed : said.rest, line })
  const below = takeDate(blocks)
  const { date, others } = chosen(inHeading, below, blocks)
  const isDated = date.kind === 'dated'
  const versions = said.versions.map((version) => announcedBy(version, isDated))
  const isAnnounced = date.kind === 'none' && said.versions.some(({ isDevelopment }) => isDevelopment)
  return {
    heading: text,
    versions,
    spelledVersions: said.spelled,
    beside: said.rest,
    line,
    level,
    date: isAnnounced ? { kind: 'unreleased', text: said.spelled.join(' '), line } : date,
    blocks: others,
    groupsOnItsLevel: groups,
    endedBy,
  }
}

// What a heading without a version says.
const unnamed = 'unreleased'

/** The date in the heading counts, but for a line below it that says that this version is not released. */
function chosen(
  inHeading: ReleaseDate,
  below: { readonly date: ReleaseDate; readonly others: readonly Block[] },
  blocks: readonly Block[],
): { readonly date: ReleaseDate; readonly others: readonly Block[] } {
  const { date } = below
  // An empty item is the place of a date only where there is none.
  const isDenied = date.kind === 'unreleased' || (date.kind === 'placeholder' && date.text !== '-')
  const isUnnamed = inHeading.kind === 'unreleased' && inHeading.text === unnamed
  if (inHeading.kind === 'none' || ((inHeading.kind === 'dated' || isUnnamed) && isDenied)) return below
  return { date: inHeading, others: blocks }
}
