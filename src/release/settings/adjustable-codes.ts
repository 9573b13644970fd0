import type { ErrorCode } from '../../errors.ts'

/**
 * The codes whose severity a project may set: those that judge habits.
 *
 * Not among them is what no index accepts, and what would release another thing than the tag says.
 */
export const adjustableCodes = [
  'version-sources-differ',
  'version-not-greater',
  'version-already-tagged',
  'change-log-missing',
  'change-log-fragments',
  'change-log-section-missing',
  'change-log-base-section',
  'change-log-section-duplicate',
  'change-log-section-empty',
  'change-log-group-level',
  'change-log-section-not-first',
  'change-log-not-dated',
  'change-log-date-off',
  'change-log-date-format',
  'lock-version-stale',
  'unexpected-files',
  'unexpected-workflow-files',
  'tag-lightweight',
  'tag-prefix',
  'tag-spelling',
  'tag-unsigned',
  'tag-starts-nothing',
  'tag-on-merge-commit',
  'tag-moved',
  'milestone-open-items',
  'checks-failing',
  'contents-lost',
  'contents-size',
  'contents-platform',
  'sdist-differs',
] as const satisfies readonly ErrorCode[]
