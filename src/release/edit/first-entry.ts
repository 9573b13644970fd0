import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { hasEntries } from '../change-log/entries.ts'
import type { Section } from '../change-log/tree.ts'
import { parseChangeLog, sectionsOf } from '../change-log.ts'
import type { Version } from '../version.ts'
import type { ChangeLogFile } from './change-log-file.ts'
import { isSame, keepsOthers } from './change-log-proof.ts'
import { lineEndOf, linesOf, withSpans } from './spans.ts'
import { writtenHeading } from './written-heading.ts'

/**
 * Give the section of a version one entry, if it has none, and not this one.
 *
 * @param words One line of plain text, which may be a placeholder.
 * @returns The whole file, which may be unchanged; so it is where the version has no section of its own.
 * @throws ReleaseError `change-log-not-editable`
 */
export function withFirstEntry({ path, text, projectName }: ChangeLogFile, version: Version, words: string): string {
  const changeLog = parseChangeLog(path, text, projectName)
  const [section] = sectionsOf(changeLog, version)
  if (section === undefined || hasEntries(section)) return text
  const at = changeLog.sections.indexOf(section)
  const lines = linesOf(text)
  const own = lines.slice(section.line, changeLog.sections[at + 1]?.line)
  if (own.some((line) => line.text.trim() === `- ${words}`)) return text
  const { lastLine } = writtenHeading(lines, section.line, changeLog.format)
  // Below its date, or below the headings of its empty groups.
  const above = Math.max(lastLine, dateLine(section), ...section.blocks.map(({ line }) => line - 1))
  const end = lines[above]?.end ?? text.length
  const ending = lineEndOf(text)
  const edited = withSpans(text, [{ start: end, end, text: `${ending}${ending}- ${words}` }])
  const after = parseChangeLog(path, edited, projectName)
  const given = after.sections[at]
  if (!isSame(given?.blocks, section.blocks) && keepsOthers(changeLog, after, at)) return edited
  throw new ReleaseError('change-log-not-editable', {
    message: `The section ${quoted(section.heading)} at line ${section.line} of ${path} has no entries, and none can be added safely.`,
    hint: 'Write one by hand, commit that, and run the command again.',
  })
}

const dateLine = ({ date }: Section): number => (date.kind === 'none' ? 0 : date.line - 1)
