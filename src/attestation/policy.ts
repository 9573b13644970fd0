import { type ErrorCode, ReleaseError } from '../errors.ts'
import { workflowPath } from './build-provenance.ts'
import type { SigningIdentity } from './identity.ts'

/** Who must have signed: every value is compared whole. */
export interface Expected {
  /** `https://github.com`. */
  readonly serverUrl: string
  readonly repository: {
    readonly fullName: string
    readonly owner: string
    readonly id: string
    readonly ownerId: string
  }
  /** Full name: `refs/tags/3.2.0`. */
  readonly ref: string
  readonly commit: string
  /** Path of the workflow file: `.github/workflows/publish.yaml`. */
  readonly workflowPath: string
  readonly event: 'push' | 'release'
}

/** The run that knows its own workflow: what the runner says of itself. */
export interface WorkflowRun extends Pick<Expected, 'serverUrl' | 'repository' | 'ref'> {
  /** `owner/name/.github/workflows/publish.yaml@refs/tags/3.2.0`. */
  readonly workflowRef: string
}

/**
 * Who must have signed for a run: the same workflow file, at the same ref of the same repository.
 *
 * @param commit What the tag leads to now, as GitHub says.
 */
export function expectedSigner(run: WorkflowRun, commit: string, event: Expected['event']): Expected {
  const { serverUrl, repository, ref, workflowRef } = run
  const path = workflowPath(workflowRef, { repository: repository.fullName, ref })
  return { serverUrl, repository, ref, commit, workflowPath: path, event }
}

/** One claim of a certificate, held against what it must be. */
export interface Comparison {
  readonly code: ErrorCode
  /** What the claim says, for people. */
  readonly claim: string
  readonly expected: string
  readonly found: string | undefined
}

/** The issuer of every token that a GitHub-hosted job gets. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/** The workflow, as certificates name it. */
function workflowUri({ serverUrl, repository, workflowPath: path, ref }: Expected): string {
  return `${serverUrl}/${repository.fullName}/${path}@${ref}`
}

/**
 * Hold a certificate's identity against the expected one.
 *
 * The job that signs stands in the project's own workflow, so signer and workflow are the same file at the same commit.
 *
 * @returns Every claim with both values, in the order in which a person looks for them.
 */
function compareIdentity(expected: Expected, found: SigningIdentity): Comparison[] {
  const { serverUrl, repository, ref, commit, event } = expected
  const workflow = workflowUri(expected)
  return [
    { code: 'identity-issuer', claim: 'issuer', expected: githubIssuer, found: found.issuer },
    {
      code: 'identity-repository',
      claim: 'repository',
      expected: `${serverUrl}/${repository.fullName}`,
      found: found.repositoryUri,
    },
    { code: 'identity-repository', claim: 'repository id', expected: repository.id, found: found.repositoryId },
    {
      code: 'identity-repository',
      claim: 'owner',
      expected: `${serverUrl}/${repository.owner}`,
      found: found.ownerUri,
    },
    { code: 'identity-repository', claim: 'owner id', expected: repository.ownerId, found: found.ownerId },
    { code: 'identity-ref', claim: 'ref', expected: ref, found: found.ref },
    { code: 'identity-commit', claim: 'commit', expected: commit, found: found.commit },
    { code: 'identity-signer', claim: 'subject', expected: workflow, found: found.san },
    { code: 'identity-signer', claim: 'signer', expected: workflow, found: found.signerUri },
    { code: 'identity-signer', claim: 'signer commit', expected: commit, found: found.signerDigest },
    { code: 'identity-signer', claim: 'workflow', expected: workflow, found: found.workflowUri },
    { code: 'identity-signer', claim: 'workflow commit', expected: commit, found: found.workflowDigest },
    { code: 'identity-event', claim: 'event', expected: event, found: found.event },
    { code: 'identity-runner', claim: 'runner', expected: 'github-hosted', found: found.runnerEnvironment },
    { code: 'identity-visibility', claim: 'visibility', expected: 'public', found: found.visibility },
  ]
}

/**
 * Refuse a certificate that was issued to anybody else.
 *
 * @param fileName The distribution that was signed, or is about to be.
 * @throws ReleaseError The `identity-…` code of the first claim that differs; all that differ are in the message.
 */
export function requireIdentity(fileName: string, expected: Expected, found: SigningIdentity): void {
  const differing = compareIdentity(expected, found).filter((claim) => claim.found !== claim.expected)
  const [first] = differing
  if (first === undefined) return
  const lines = differing.map((claim) => `  ${claim.claim}: expected "${claim.expected}", found ${quoted(claim.found)}`)
  throw new ReleaseError(first.code, {
    message: [`The signer of "${fileName}" is not the one that is accepted:`, ...lines].join('\n'),
    hint: 'Use only what the jobs of this workflow signed for this tag, on runners of GitHub, in a public repository.',
  })
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'missing' : `"${value}"`
}

/**
 * Refuse to sign in a job whose own token says that its signature would not be accepted: what is signed stands in a
 * public log for good.
 *
 * @param claims Of the OIDC token that the certificate will be made from.
 * @throws ReleaseError The `identity-…` code of the first claim that differs.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function requireClaims(fileName: string, expected: Expected, claims: Readonly<Record<string, string>>): void {
  const { serverUrl } = expected
  const uri = (claim: string): string | undefined =>
    claims[claim] === undefined ? undefined : `${serverUrl}/${claims[claim]}`
  requireIdentity(fileName, expected, {
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
    runUri: undefined,
    visibility: claims.repository_visibility,
    environment: claims.environment,
  })
}
