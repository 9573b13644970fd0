import { compareVersions, parseVersion, type Version } from '../version.ts'

/** Whether a milestone with this title is the one of a version: `3.2`, `v3.2.0`, and `Version 3.2.0` are that of 3.2.0. */
export function isMilestoneOf(title: string, version: Version): boolean {
  const titled = parseVersion(title.replace(/^\s*version\s+/i, ''))
  return titled !== undefined && compareVersions(titled, version) === 0
}
