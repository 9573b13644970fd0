import type { Bundle } from '@sigstore/bundle'
import type { Statement } from '../../../src/attestation/reading/statement.ts'
import type { Trust } from '../../../src/attestation/signature/trust.ts'
import { type Claims, claimsOf } from '../../../src/standins/oidc.ts'
import { attestJob, issuer, startSigning } from '../signing.ts'
import { trustIn } from './signed.ts'

/** A Sigstore that gives a certificate for any claims: also for those that no GitHub would state of a job. */
export interface AnySigner {
  readonly trust: Trust
  sign(statement: Statement, claims: Claims): Promise<Bundle>
  close(): Promise<void>
}

/** What the token of the job `attest` claims, with the issuer that the platform adds. */
export const attestClaims: Claims = { iss: issuer, ...claimsOf(attestJob) }

/** Serve Fulcio and Rekor, which believe whatever a token says. */
export async function startAnySigner(now = () => new Date()): Promise<AnySigner> {
  const world = await startSigning({ now, verifyToken: async (token) => claimsOfToken(token) })
  return {
    trust: trustIn(world),
    sign: (statement, claims) => world.signPayload(payloadOf(statement), async () => tokenOf(claims)),
    close: () => world.close(),
  }
}

// The steps write no statement but v1 about one file.
function payloadOf({ type, subjects, predicateType, predicate }: Statement): Buffer {
  const subject = subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  return Buffer.from(JSON.stringify({ _type: type, subject, predicateType, predicate }))
}

function tokenOf(claims: Claims): string {
  return `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.e30`
}

function claimsOfToken(token: string): Claims {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
}
