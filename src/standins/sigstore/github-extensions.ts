import { AsnUtf8StringConverter } from '@peculiar/asn1-schema'
import { textOf } from './json.ts'
import { Refusal } from './refusal.ts'

/** The claims of a verified token. */
export type TokenClaims = Readonly<Record<string, unknown>>

const arc = '1.3.6.1.4.1.57264.1'
const server = 'https://github.com'

/** An extension of a certificate; none of these is critical. */
export interface GithubExtension {
  readonly oid: string
  readonly value: Buffer
}

/** The identity of a job: the workflow file that signs, as a URI. */
export function signerIdentity(claims: TokenClaims): string {
  return `${server}/${claim(claims, 'job_workflow_ref')}`
}

/**
 * What Fulcio writes into a certificate about a GitHub job, in Fulcio's order.
 *
 * @throws Refusal 400 when a claim is missing.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export function githubExtensions(claims: TokenClaims): GithubExtension[] {
  const of = (name: string): string => claim(claims, name)
  const repository = `${server}/${of('repository')}`
  // The first six came before the rule that a value is DER.
  const raw: readonly Row[] = [
    [1, of('iss')], // Issuer
    [2, of('event_name')], // GitHub Workflow Trigger
    [3, of('sha')], // GitHub Workflow SHA
    [4, of('workflow')], // GitHub Workflow Name
    [5, of('repository')], // GitHub Workflow Repository
    [6, of('ref')], // GitHub Workflow Ref
  ]
  const encoded: readonly Row[] = [
    [8, of('iss')], // Issuer (V2)
    [9, signerIdentity(claims)], // Build Signer URI
    [10, of('job_workflow_sha')], // Build Signer Digest
    [11, of('runner_environment')], // Runner Environment
    [12, repository], // Source Repository URI
    [13, of('sha')], // Source Repository Digest
    [14, of('ref')], // Source Repository Ref
    [15, of('repository_id')], // Source Repository Identifier
    [16, `${server}/${of('repository_owner')}`], // Source Repository Owner URI
    [17, of('repository_owner_id')], // Source Repository Owner Identifier
    [18, `${server}/${of('workflow_ref')}`], // Build Config URI
    [19, of('workflow_sha')], // Build Config Digest
    [20, of('event_name')], // Build Trigger
    [21, `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}`], // Run Invocation URI
    [22, of('repository_visibility')], // Source Repository Visibility At Signing
    [23, textOf(claims.environment)], // Deployment Environment; absent without one
    [24, textOf(claims.sub)], // Token Subject
  ]
  return [
    ...raw.map(([number, value]) => ({ oid: `${arc}.${number}`, value: Buffer.from(value) })),
    ...encoded
      .filter(([, value]) => value !== '')
      .map(([number, value]) => ({ oid: `${arc}.${number}`, value: utf8String(value) })),
  ]
}

type Row = readonly [number: number, value: string]

function utf8String(value: string): Buffer {
  return Buffer.from(AsnUtf8StringConverter.toASN(value).toBER())
}

// Fulcio fills templates, and its answer is the template's own error.
function claim(claims: TokenClaims, name: string): string {
  const value = claims[name]
  if (typeof value === 'string') return value
  throw new Refusal(400, 3, `template: :1:1: executing "" at <.${name}>: map has no entry for key "${name}"`)
}
