import { parseVersion, type Version } from '../version.ts'
import type { ProjectState } from './facts.ts'

/** The version that a project writes; `undefined` if that cannot be read, is no version, or comes from the tag. */
export function declaredVersion({ project }: ProjectState): Version | undefined {
  if (project.kind === 'unreadable' || project.value.version.kind === 'from-tag') return undefined
  return parseVersion(project.value.version.source.text)
}
