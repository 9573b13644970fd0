import type { Version } from './version.ts'

/** The kinds of release that are spoken of in different words. */
export const releaseKinds = ['feature', 'fix', 'pre-release'] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/**
 * What kind of release a version is.
 *
 * The third number counts the fixes of a series, so a feature release has none, or 0. A post-release fixes the one that
 * it follows.
 */
export function releaseKindOf(version: Version): ReleaseKind {
  if (version.isPreRelease) return 'pre-release'
  const [, , ...fixes] = version.base.split('.')
  return fixes.every((number) => number === '0') && version.text === version.base ? 'feature' : 'fix'
}
