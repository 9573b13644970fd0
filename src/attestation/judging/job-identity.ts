import type { SigningIdentity } from '../signature/identity.ts'
import { refusalOf } from './comparison.ts'
import type { ExpectedSigner } from './expected.ts'
import { compareIdentity } from './policy.ts'

/**
 * Who will have signed in a job, as its own token says. A job whose signature would not be accepted is refused: what is
 * signed stands in a public log for good.
 *
 * @param claims Of the OIDC token that the certificate will be made from.
 * @throws ReleaseError The code of the first claim that differs; all that differ are in the message.
 */
export function requireIdentity(expected: ExpectedSigner, claims: Readonly<Record<string, string>>): SigningIdentity {
  const identity = identityOfClaims(claims, expected.serverUrl)
  const refusal = refusalOf(
    compareIdentity(expected, identity, 'workflow'),
    'This job would sign as somebody who is not accepted:',
    'Let the workflow of the template run as it is, on runners of GitHub, in a public repository; nothing was signed.',
  )
  if (refusal !== undefined) throw refusal
  return identity
}

/**
 * The identity that Fulcio makes of a token; it makes none of one without a run.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function identityOfClaims(claims: Readonly<Record<string, string>>, serverUrl: string): SigningIdentity {
  const uri = (claim: string): string | undefined =>
    claims[claim] === undefined ? undefined : `${serverUrl}/${claims[claim]}`
  return {
    san: uri('job_workflow_ref'),
    issuer: claims.iss,
    signerUri: uri('job_workflow_ref'),
    signerDigest: claims.job_workflow_sha,
    runnerEnvironment: claims.runner_environment,
    repositoryUri: uri('repository'),
    commit: claims.sha,
    ref: claims.ref,
    repositoryId: claims.repository_id,
    ownerUri: uri('repository_owner'),
    ownerId: claims.repository_owner_id,
    workflowUri: uri('workflow_ref'),
    workflowDigest: claims.workflow_sha,
    event: claims.event_name,
    runUri: `${uri('repository')}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
    visibility: claims.repository_visibility,
    environment: claims.environment,
  }
}
