import { compareVersions, parseVersion, releasedAs, type Version } from '../version.ts'
import type { ProjectState, ReleaseStates } from './facts.ts'
import { newDatedSections } from './not-a-release.ts'

/** The version that a project writes; `undefined` if that cannot be read, is no version, or comes from the tag. */
export function declaredVersion({ project }: ProjectState): Version | undefined {
  if (project.kind === 'unreadable' || project.value.version.kind === 'from-tag') return undefined
  return parseVersion(project.value.version.source.text)
}

/**
 * The version that is to be released: that of the tag, else the one that the declared version leads to, else the one of the
 * section that was dated for it, or of the newest one.
 *
 * @returns `undefined` if the project cannot be read, or the version comes from a tag and no change log tells it before.
 */
export function versionToRelease(states: ReleaseStates): Version | undefined {
  const { askedTag, state } = states
  if (askedTag !== undefined) return askedTag.version
  if (state.project.kind === 'unreadable') return undefined
  if (state.project.value.version.kind === 'written') {
    const declared = declaredVersion(state)
    return declared && releasedAs(declared)
  }
  const log = state.changeLog.kind === 'read' ? state.changeLog.value : undefined
  const [section] = [...newDatedSections(states), ...(log?.sections ?? [])].filter(
    ({ versions }) => versions.length > 0,
  )
  return section?.versions.toSorted(compareVersions).at(-1)
}
