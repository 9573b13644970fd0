import type { ChangeLog, Section } from '../change-log/tree.ts'
import { linesOf } from './spans.ts'
import { type WrittenHeading, writtenHeading } from './written-heading.ts'

/** A change log as a file that is to be edited. */
export interface ChangeLogFile {
  /** In the repository, with `/`. */
  readonly path: string
  /** The whole file. */
  readonly text: string
  /** In any spelling; `undefined` if it is not known. */
  readonly projectName: string | undefined
  /** What tags begin with, where that is set; left out where the last tags tell it. */
  readonly tagPrefix?: string | undefined
}

/** A change log with one of its sections. */
export interface SectionPlace {
  readonly changeLog: ChangeLog
  /** The whole file that it was read from. */
  readonly text: string
  /** Index of the section. */
  readonly at: number
}

/** All sections but one, those below it first. */
export function othersOf({ changeLog: { sections }, at }: SectionPlace): readonly Section[] {
  return [...sections.slice(at + 1), ...sections.slice(0, at)]
}

/** The headings of all sections but one as they stand in the file, those below it first. */
export function otherHeadings(place: SectionPlace): readonly WrittenHeading[] {
  const lines = linesOf(place.text)
  return othersOf(place).map(({ line }) => writtenHeading(lines, line, place.changeLog.format))
}
