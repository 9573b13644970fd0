import { parseVersion, type Version } from '../version.ts'
import { readDateLine, readHeadingDate } from './date.ts'
import { parseMarkdown } from './markdown.ts'
import { plainText } from './plain-text.ts'
import { parseRst } from './rst.ts'
import { targetsOf } from './targets.ts'
import type { Block, ChangeLog, Heading, ReleaseDate, Section } from './tree.ts'

/**
 * Read a change log: reStructuredText or Markdown, by the ending of its name, or else by its headings.
 *
 * Never fails: what is not understood is kept as text and named. Takes time in proportion to the text.
 *
 * @param text Whole file, decoded; any line ends.
 */
export function parseChangeLog(path: string, text: string): ChangeLog {
  return parseFile(path, text).changeLog
}

/** A change log with all blocks of its file, those outside the sections too. */
export function parseFile(path: string, text: string): { changeLog: ChangeLog; blocks: readonly Block[] } {
  const format = formatOf(path, text)
  const blocks = format === 'rst' ? parseRst(text) : parseMarkdown(text)
  return { changeLog: { path, format, ...divide(blocks), targets: targetsOf(blocks) }, blocks }
}

/** The format of a change log: by the ending of its name, else Markdown if it has a heading that begins with `#`. */
function formatOf(path: string, text: string): 'rst' | 'markdown' {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown'
  if (/\.rst$/i.test(path)) return 'rst'
  return /^#{1,6} /m.test(text) ? 'markdown' : 'rst'
}

/** A heading that begins a section, with the blocks below it. */
interface OpenSection {
  readonly heading: Heading
  readonly title: string
  readonly blocks: Block[]
}

/**
 * Divide the blocks of a file into sections, found by their headings wherever they stand.
 *
 * A section ends at the next heading of a version, or at another heading of its own level or above.
 */
function divide(blocks: readonly Block[]): { title: string | undefined; sections: readonly Section[] } {
  const sections: Section[] = []
  let title: string | undefined
  let open: OpenSection | undefined
  for (const block of blocks) {
    if (block.kind !== 'heading') {
      open?.blocks.push(block)
      continue
    }
    const text = plainText(block.inlines)
    if (readHeadingText(text) === undefined && open !== undefined && block.level > open.heading.level) {
      open.blocks.push(block)
      continue
    }
    if (open !== undefined) sections.push(close(open))
    open = readHeadingText(text) && { heading: block, title: text, blocks: [] }
    if (open === undefined && sections.length === 0) title ??= text
  }
  if (open !== undefined) sections.push(close(open))
  return { title, sections }
}

function close({ heading, title, blocks }: OpenSection): Section {
  const { versions = [], rest = '' } = readHeadingText(title) ?? {}
  const line = heading.line
  const inHeading = readHeadingDate({ text: rest, line })
  const { date, others } = inHeading.kind === 'none' ? takeDate(blocks) : { date: inHeading, others: blocks }
  return { heading: title, versions, line, date, blocks: others }
}

// The date is the first thing that is said.
function takeDate(blocks: readonly Block[]): { date: ReleaseDate; others: readonly Block[] } {
  const at = blocks.findIndex((block) => block.kind !== 'target' && block.kind !== 'comment')
  const block = blocks[at]
  if (block?.kind !== 'paragraph') return { date: { kind: 'none' }, others: blocks }
  const date = readDateLine({ text: plainText(block.inlines), line: block.line })
  return { date, others: date.kind === 'none' ? blocks : blocks.toSpliced(at, 1) }
}

/** What the heading of a section says. */
interface HeadingText {
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
function readHeadingText(heading: string): HeadingText | undefined {
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
