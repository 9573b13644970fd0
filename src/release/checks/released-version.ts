import { taggedSpelling } from '../tag/spelling.ts'
import { tagNameOf } from '../tag.ts'
import { compareVersions, greatestOf, isSameVersion, releasedAs, type Version } from '../version.ts'
import { declaredVersion } from './declared-version.ts'
import type { CheckFacts, ProjectState, ReleaseStates } from './facts.ts'
import { newDatedSections } from './not-a-release.ts'

/**
 * The version that is to be released: that of the tag, in the numbers of the project where both are equal, else the one that
 * the declared version leads to, else the one of the section that was dated for it, or of the newest one.
 *
 * @returns `undefined` if the project cannot be read, or the version comes from a tag and no change log tells it before.
 */
export function versionToRelease(states: ReleaseStates): Version | undefined {
  const { askedTag, state } = states
  if (askedTag !== undefined) {
    const declared = declaredVersion(state)
    return declared && compareVersions(declared, askedTag.version) === 0 ? declared : askedTag.version
  }
  if (state.project.kind === 'unreadable') return undefined
  if (state.project.value.version.kind === 'written') {
    const declared = declaredVersion(state)
    return declared && releasedAs(declared)
  }
  const log = state.changeLog.kind === 'read' ? state.changeLog.value : undefined
  const [section] = [...newDatedSections(states), ...(log?.sections ?? [])].filter(
    ({ versions }) => versions.length > 0,
  )
  return greatestOf(section?.versions ?? [])
}

/** The name of the tag that releases a version: of the one that was asked for, or that is there, else of the one to push. */
export function tagNameOfRelease(facts: CheckFacts, version: Version): string {
  return (facts.askedTag ?? facts.existingTag)?.name ?? tagNameToPush(facts, version)
}

/** The name of the tag that a version would get. */
export function tagNameToPush({ state, tagPrefix }: TaggedState, version: Version): string {
  return tagNameOf(version, tagPrefix, taggedSpelling(version, writtenAs(state, version)))
}

type TaggedState = Pick<CheckFacts, 'state' | 'tagPrefix'>

/** How a project writes a version; of one from the tag, how its change log does. */
function writtenAs({ project, changeLog }: ProjectState, version: Version): string | undefined {
  const declared =
    project.kind === 'read' && project.value.version.kind === 'written' ? [project.value.version.source.text] : []
  const sections = changeLog.kind === 'read' ? (changeLog.value?.sections ?? []) : []
  const written = declared.length > 0 ? declared : sections.flatMap(({ spelledVersions }) => spelledVersions)
  return written.find((text) => isSameVersion(text, version.text))
}
