import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { readHeadingText } from '../change-log/heading-text.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { Block, ChangeLog, OtherHeading } from '../change-log/tree.ts'

/** A line that could not be read, from 1. */
interface UnreadLine {
  readonly line: number
  readonly text: string
}

const mostShown = 5
// A file may begin with its name on the level of the versions.
const titles = /\b(?:change ?log|changes|history|news|releases?|release notes|versions?|what['’]?s new)\b/i

/**
 * Refuse to write into a change log that was not understood.
 *
 * A file without a section may have a title and an introduction, and nothing else: neither further headings nor entries.
 * Above the first section, each heading of its level must be a title, a series, or a version of another package.
 *
 * @param blocks All of the file.
 * @throws ReleaseError `change-log-not-understood`
 */
export function requireUnderstood(changeLog: ChangeLog, blocks: readonly Block[]): void {
  const unread = changeLog.sections.length === 0 ? unreadInNew(changeLog, blocks) : unreadAbove(changeLog, blocks)
  const [first] = unread
  if (first === undefined) return
  const { path } = changeLog
  const shown = unread.slice(0, mostShown).map(({ line, text }) => `${quoted(text)} at line ${line}`)
  const more = unread.length > mostShown ? [`${unread.length - mostShown} more`] : []
  const what = changeLog.sections.length === 0 ? 'has no section of a version that can be read' : 'is not understood'
  throw new ReleaseError('change-log-not-understood', {
    message: `${path} ${what}, and nothing is written into it: ${listed([...shown, ...more])}.`,
    hint: 'Write the headings of versions as "Version 1.0", "1.0 (2026-01-05)", or "[1.0] - 2026-01-05", with the name of the project before them or without it, and all else below another heading; or edit the change log by hand.',
    file: path,
    line: first.line,
  })
}

function unreadInNew({ otherHeadings }: ChangeLog, blocks: readonly Block[]): readonly UnreadLine[] {
  const headings = otherHeadings.filter(({ kind }) => kind !== 'title')
  const entries = blocks.flatMap((block): readonly UnreadLine[] => {
    if (block.kind === 'list' || block.kind === 'definition') return [{ line: block.line, text: firstWords(block) }]
    return block.kind === 'paragraph' && isLikeVersion(block) ? [{ line: block.line, text: firstWords(block) }] : []
  })
  return [...headings, ...entries].toSorted((a, b) => a.line - b.line)
}

// "**1.2.0** (2026-01-05)" in the place of a heading.
const isLikeVersion = (block: Extract<Block, { kind: 'paragraph' }>): boolean =>
  readHeadingText(plainText(block.inlines).slice(0, longestShown), undefined)?.kind === 'version'

const longestShown = 60

function firstWords(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plainText(block.inlines).slice(0, longestShown)
    case 'definition':
      return plainText(block.term).slice(0, longestShown)
    case 'list': {
      const [item] = block.items
      const [first] = item?.blocks ?? []
      return `${item?.marker ?? ''} ${first === undefined ? '' : firstWords(first)}`.trim()
    }
    case 'heading':
    case 'quote':
    case 'literal':
    case 'admonition':
    case 'table':
    case 'footnote':
    case 'html':
    case 'rule':
    case 'target':
    case 'comment':
    case 'unknown':
      return block.kind
  }
}

function unreadAbove({ sections, otherHeadings }: ChangeLog, blocks: readonly Block[]): readonly UnreadLine[] {
  const newest = sections.find(({ versions }) => versions.length > 0) ?? sections[0]
  if (newest === undefined) return []
  return otherHeadings.filter(({ kind, line, level, text }) => {
    if (line > newest.line || kind === 'series' || kind === 'package') return false
    const isVersionLike = level >= newest.level || /\d\.\d/.test(text)
    return isVersionLike && !(kind === 'title' && isTitle(text, line, blocks))
  })
}

/** Whether the first heading is called as change logs are, and has no entries of its own. */
function isTitle(text: string, line: number, blocks: readonly Block[]): boolean {
  const below = blocks.filter((block) => block.line > line)
  const end = below.findIndex(({ kind }) => kind === 'heading')
  const own = end === -1 ? below : below.slice(0, end)
  return titles.test(text) && !own.some(({ kind }) => kind === 'list' || kind === 'definition')
}

/** The headings of series above a line, the nearest first. */
export function seriesAbove(changeLog: ChangeLog, line: number): readonly OtherHeading[] {
  return changeLog.otherHeadings.filter((heading) => heading.kind === 'series' && heading.line < line).toReversed()
}
