import { quoted } from '../../quoted.ts'
import type { Section } from '../change-log/tree.ts'
import { compareVersions, haveSameBase, isSameVersion, parseVersion, type Version } from '../version.ts'
import { declaredVersion } from './declared-version.ts'
import type { ProjectState, ReleaseStates } from './facts.ts'

/**
 * Why a state is no release at all, so that nothing has to be judged.
 *
 * A release changes the version to one that is no `.dev`, or dates a section of the change log.
 *
 * @returns One sentence; `undefined` if it is a release, or a tag asks for one.
 */
export function reasonNotARelease(facts: ReleaseStates): string | undefined {
  if (facts.askedTag !== undefined || newDatedSections(facts).length > 0) return undefined
  const { project } = facts.state
  const base = facts.base?.project
  if (project.kind === 'unreadable') {
    if (base?.kind !== 'unreadable' || base.error.code !== project.error.code) return undefined
    return 'The version cannot be read, as at the base of the pull request, and no section of the change log was dated.'
  }
  const { version } = project.value
  if (version.kind === 'from-tag') {
    if (facts.base === undefined && newestSectionIsDated(facts.state)) return undefined
    return `The version comes from the tag (${version.tool}), and no section of the change log was dated.`
  }
  const { text } = version.source
  if (parseVersion(text)?.isDevelopment) return `The version is ${quoted(text)}, a development version.`
  if (base?.kind === 'unreadable')
    return 'The version could not be read before, and no section of the change log was dated.'
  const before = base?.value.version
  if (before?.kind !== 'written' || !isSameVersion(before.source.text, text)) return undefined
  return `The version is ${quoted(text)}, as at the base of the pull request, and no section of the change log was dated.`
}

/**
 * The sections that this state dates and the base does not, of versions that are not older than the project's.
 *
 * An older one came with a merge from a maintenance branch. Without a base, only the section of this version counts.
 */
export function newDatedSections({ state, base }: ReleaseStates): readonly Section[] {
  const version = declaredVersion(state)
  // A change log that is only found now tells nothing of what is new in it.
  if (base !== undefined && (base.changeLog.kind === 'unreadable' || base.changeLog.value === undefined)) return []
  const datedBefore = base === undefined ? [] : datedSections(base).flatMap((section) => section.versions)
  return datedSections(state).filter(({ versions }) =>
    versions.some((dated) => {
      if (version === undefined) return base !== undefined && !isAmong(dated, datedBefore)
      if (base === undefined) return version.isDevelopment && haveSameBase(dated, version)
      return compareVersions(dated, version) >= 0 && !isAmong(dated, datedBefore)
    }),
  )
}

const isAmong = (version: Version, others: readonly Version[]): boolean =>
  others.some((other) => compareVersions(version, other) === 0)

function datedSections({ changeLog }: ProjectState): readonly Section[] {
  const sections = changeLog.kind === 'read' ? changeLog.value?.sections : undefined
  return (sections ?? []).filter(({ date }) => date.kind === 'dated')
}

/** Without a base, nobody can say whether the date is new. */
function newestSectionIsDated({ changeLog }: ProjectState): boolean {
  const [newest] = changeLog.kind === 'read' ? (changeLog.value?.sections ?? []) : []
  return newest?.date.kind === 'dated'
}
