import type { Bundle } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'
import { payloadType, type Statement } from '../../src/attestation/statement.ts'
import { type Trust, trustFrom } from '../../src/attestation/trust.ts'
import { type Claims, claimsOf } from '../../src/standins/oidc.ts'
import { serve } from '../../src/standins/server.ts'
import { createSigstore } from '../../src/standins/sigstore/index.ts'
import { attestJob, issuer } from '../standins/sigstore-signing.ts'

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
  const sigstore = await createSigstore({ now, verifyToken: async (token) => claimsOfToken(token) })
  const fulcio = await serve('fulcio', sigstore.fulcio)
  const rekor = await serve('rekor', sigstore.rekor)
  return {
    trust: trustFrom(sigstore.trustedRoot, 'the root of this test'),
    sign: (statement, claims) => {
      const identityProvider = { getToken: async () => tokenOf(claims) }
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: fulcio.url, identityProvider }),
        witnesses: [new RekorWitness({ rekorBaseURL: rekor.url, entryType: 'dsse' })],
      })
      return builder.create({ type: payloadType, data: payloadOf(statement) })
    },
    close: async () => {
      await fulcio.close()
      await rekor.close()
    },
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
