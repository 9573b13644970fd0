import type { ChangeLog, Section } from './change-log/index.ts'
import { headingId } from './notes/anchor.ts'
import { renderPieces } from './notes/blocks.ts'
import { escapeText } from './notes/escape.ts'
import type { Notice } from './notes/notice.ts'
import { closingOf, openingOf } from './notes/words.ts'
import type { Version } from './version.ts'

/** What the notes are made from. */
export interface NotesInput {
  readonly changeLog: ChangeLog
  readonly section: Section
  readonly version: Version
  /** `owner/name` */
  readonly repository: string
  /** As written in the project's metadata. */
  readonly projectName: string
  /** The page of the change log in the documentation, without a fragment. */
  readonly documentationUrl?: string
  /** Characters that the text may have; less than GitHub's limit if something is added to it. */
  readonly longest?: number
}

/** The notes of a release, with what in the change log was kept as text, by line. */
export interface Notes {
  readonly text: string
  readonly notices: readonly Notice[]
}

// GitHub refuses a longer release body: "body is too long (maximum is 125000 characters)".
const longestBody = 125_000

/**
 * Render the section of a version as the text of its release page, in GitHub-flavored Markdown.
 *
 * Roles become links and code, mentions are inert, and HTML is shown as text. What is too long is cut between two
 * entries, with a link to all of them.
 */
export function renderNotes(input: NotesInput): Notes {
  const { changeLog, section, repository, longest = longestBody } = input
  const notices: Notice[] = []
  const rendering = { repository, targets: changeLog.targets, note: (notice: Notice) => notices.push(notice) }
  const documentationUrl = input.documentationUrl && pageOf(input.documentationUrl, section.heading)
  const opening = openingOf({
    project: escapeText(input.projectName),
    version: input.version,
    indexUrl: `https://pypi.org/project/${encodeURIComponent(input.projectName)}/${encodeURIComponent(input.version.text)}/`,
    documentationUrl,
  })
  const entries = renderPieces(section.blocks, rendering, 'top')
  const closing = closingOf(
    documentationUrl || `https://github.com/${repository}/blob/HEAD/${encodeURI(changeLog.path)}`,
  )
  const text = fitted([`${opening}\n\n`, ...entries], `\n\n${closing}`, longest - 1)
  return { text: `${text.trimEnd()}\n`, notices: notices.sort((a, b) => a.line - b.line) }
}

function pageOf(url: string, heading: string): string {
  const id = headingId(heading)
  return id === '' ? url : `${url}#${id}`
}

// As many pieces as there is room for; if not all, then with the closing, for which room is kept.
function fitted(pieces: readonly string[], closing: string, longest: number): string {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (total <= longest) return pieces.join('')
  let room = longest - closing.length
  const end = pieces.findIndex((piece) => {
    room -= piece.length
    return room < 0
  })
  return pieces.slice(0, end).join('').trimEnd() + closing
}
