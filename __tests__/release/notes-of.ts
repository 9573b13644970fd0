import { parseChangeLog, sectionsOf } from '../../src/release/change-log.ts'
import { type Notes, type NotesInput, renderNotes } from '../../src/release/notes.ts'
import { versionOf } from './version-of.ts'

type Options = Partial<Omit<NotesInput, 'changeLog' | 'section' | 'version'>>

/** The notes of a version of Flask, from the text of its change log. */
export function notesOf(path: string, text: string, number = '1.0', options: Options = {}): Notes {
  const changeLog = parseChangeLog(path, text)
  const version = versionOf(number)
  const [section] = sectionsOf(changeLog, version)
  if (section === undefined) throw new Error(`no section ${number}`)
  return renderNotes({ changeLog, section, version, repository: 'pallets/flask', projectName: 'Flask', ...options })
}
