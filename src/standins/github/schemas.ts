import type { components, operations } from '@octokit/openapi-types'

/** GitHub's own types of what it answers. */
export type Schemas = components['schemas']

/** The body of a successful list of attestations, which has no schema of its own. */
export type AttestationList = operations['repos/list-attestations']['responses'][200]['content']['application/json']

/** The body of a list of check runs, which has no schema of its own. */
export type CheckRunList = operations['checks/list-for-ref']['responses'][200]['content']['application/json']
