/** A place where GitHub does otherwise than its description says, or says nothing. */
export type Departure =
  | {
      /** A status that the description leaves out. */
      readonly kind: 'status'
      readonly operation: string
      readonly status: number
      readonly schema: 'basic-error' | 'validation-error'
      readonly why: string
    }
  | {
      /** A value that the description does not allow. */
      readonly kind: 'value'
      readonly operation: string
      readonly status: number
      readonly why: string
      isSeenIn(body: unknown): boolean
      /** The answer as the description wants it. */
      amend(body: unknown): unknown
    }

const basic = { kind: 'status', schema: 'basic-error' } as const

/** All that is known; a test names those that it meets, and one that it does not meet fails it. */
export const departures = {
  '401': { ...basic, operation: 'any', status: 401, why: 'Any operation refuses a token that GitHub does not know.' },
  '403': { ...basic, operation: 'any', status: 403, why: 'Any operation refuses a token without the permission.' },
  '404': { ...basic, operation: 'any', status: 404, why: 'Any operation answers so for what cannot be seen.' },
  '400': { ...basic, operation: 'any', status: 400, why: 'Any operation answers so for a body that is not JSON.' },
  'checks-422': {
    ...basic,
    operation: 'checks/list-for-ref',
    status: 422,
    why: 'A name that means no commit is refused as where a commit is asked for.',
  },
  'stale-check': {
    kind: 'value',
    operation: 'checks/list-for-ref',
    status: 200,
    why: 'The description leaves out `stale`, which only GitHub itself says (developer.github.com/changes/2020-02-03-stale-conclusion).',
    isSeenIn: (body) => checkRunsOf(body).some(({ conclusion }) => conclusion === 'stale'),
    amend: (body) => ({
      ...Object(body),
      check_runs: checkRunsOf(body).map((run) => (run.conclusion === 'stale' ? { ...run, conclusion: null } : run)),
    }),
  },
  'delete-locked-asset': {
    ...basic,
    operation: 'repos/delete-release-asset',
    status: 422,
    why: 'Immutable releases came after the description of this operation.',
  },
  'update-release-422': {
    kind: 'status',
    schema: 'validation-error',
    operation: 'repos/update-release',
    status: 422,
    why: 'Only the creation of a release has its validation described.',
  },
  'update-asset-422': {
    kind: 'status',
    schema: 'validation-error',
    operation: 'repos/update-release-asset',
    status: 422,
    why: 'Only the upload of an asset has its validation described.',
  },
  'bundle-null': {
    kind: 'value',
    operation: 'repos/list-attestations',
    status: 200,
    why: 'Since 2026-07-16 the bundle is null and lies behind `bundle_url` (aaif-goose/goose#10556).',
    isSeenIn: (body) => attestationsOf(body).some(({ bundle }) => bundle === null),
    amend: (body) => ({ ...Object(body), attestations: attestationsOf(body).map(({ bundle, ...rest }) => rest) }),
  },
} as const satisfies Readonly<Record<string, Departure>>

export type DepartureName = keyof typeof departures

function checkRunsOf(body: unknown): { readonly conclusion?: unknown }[] {
  const runs: unknown = Object(body).check_runs
  return Array.isArray(runs) ? runs : []
}

function attestationsOf(body: unknown): { readonly bundle?: unknown }[] {
  const attestations: unknown = Object(body).attestations
  return Array.isArray(attestations) ? attestations : []
}
