import type { ChangeLog, Section } from '../../change-log/tree.ts'
import { type Known, known, unknown } from '../../known.ts'
import { compareVersions, greatestOf, type Version } from '../../version.ts'
import type { ReleaseStates } from '../facts.ts'

/**
 * The change log as it was before a release: that of the base, which no branch can change for itself.
 *
 * Without a base, as of a tag that is built, or of a clone that has no remote, its own file is all that there is.
 */
export function changeLogBefore({ base, state }: Pick<ReleaseStates, 'base' | 'state'>): Known<ChangeLog | undefined> {
  const { changeLog } = base ?? state
  return changeLog.kind === 'read' ? known(changeLog.value) : unknown('the change log of the base cannot be read')
}

/** The sections of the versions below one, the greatest first, in whatever order the file has them. */
export function sectionsBelow(changeLog: ChangeLog | undefined, version: Version): readonly Section[] {
  const below = (changeLog?.sections ?? []).flatMap((section) => {
    const greatest = greatestOf(section.versions)
    const isReleased = section.date.kind !== 'unreleased'
    return greatest !== undefined && isReleased && compareVersions(greatest, version) < 0 ? [{ section, greatest }] : []
  })
  return below.toSorted((a, b) => compareVersions(b.greatest, a.greatest)).map(({ section }) => section)
}
