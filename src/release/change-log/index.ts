import { compareVersions, type Version } from '../version.ts'
import type { ChangeLog, Section } from './tree.ts'

export { findChangeLog } from './find.ts'
export { parseChangeLog } from './parse.ts'
export type { Block, ChangeLog, ReleaseDate, Section } from './tree.ts'

/** The sections whose heading names a version; `1.0` is `1.0.0`. More than one is a fault of the file. */
export function sectionsOf(changeLog: ChangeLog, version: Version): readonly Section[] {
  return changeLog.sections.filter(({ versions }) => versions.some((each) => compareVersions(each, version) === 0))
}
