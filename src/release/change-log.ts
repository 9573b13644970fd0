import type { ChangeLog, Section } from './change-log/tree.ts'
import { compareVersions, type Version } from './version.ts'

export { findChangeLog } from './change-log/find.ts'
export { parseChangeLog } from './change-log/parse.ts'
export type { Block, ChangeLog, ReleaseDate, Section } from './change-log/tree.ts'

/** The sections whose heading names a version; `1.0` is `1.0.0`. More than one is a fault of the file. */
export function sectionsOf(changeLog: ChangeLog, version: Version): readonly Section[] {
  return changeLog.sections.filter(({ versions }) => versions.some((each) => compareVersions(each, version) === 0))
}
