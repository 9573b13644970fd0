import { createHash } from 'node:crypto'
import { bundleToJSON, type SerializedBundle } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'
import { serve } from '../../../src/standins/server.ts'
import { createSigstore } from '../../../src/standins/sigstore.ts'
import { noon, type TestIssuer, type TokenClaims } from './world.ts'

export const publishType = 'https://docs.pypi.org/attestations/publish/v1'
export const slsaType = 'https://slsa.dev/provenance/v1'

/** What goes into a statement; each part can be replaced. */
interface StatementParts {
  readonly name: string
  readonly bytes: Buffer
  readonly predicateType?: string
  readonly changes?: object
}

export interface SigningStand {
  readonly trustedRoot: object
  /** Sign a statement with a certificate for these claims; a PEP 740 attestation comes back. */
  attest(parts: StatementParts, claims?: TokenClaims): Promise<TestAttestation>
  close(): Promise<void>
}

export interface TestAttestation {
  readonly version: number
  readonly verification_material: {
    readonly certificate: string
    readonly transparency_entries: readonly { readonly [name: string]: unknown }[]
  }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

/** Serve a Sigstore of its own, signed with by Sigstore's own client. */
export async function startSigningStand(oidc: TestIssuer): Promise<SigningStand> {
  const sigstore = await createSigstore({ now: () => noon, verifyToken: oidc.verifyToken })
  const fulcio = await serve('fulcio', sigstore.fulcio)
  const rekor = await serve('rekor', sigstore.rekor)
  const attest: SigningStand['attest'] = async (parts, claims) => {
    const identityProvider = { getToken: () => oidc.issue({ aud: 'sigstore', ...claims }) }
    const builder = new DSSEBundleBuilder({
      signer: new FulcioSigner({ fulcioBaseURL: fulcio.url, identityProvider, timeout: 600_000 }),
      witnesses: [new RekorWitness({ rekorBaseURL: rekor.url, timeout: 600_000 })],
    })
    const data = Buffer.from(JSON.stringify(statementOf(parts)))
    return attestationOf(bundleToJSON(await builder.create({ type: 'application/vnd.in-toto+json', data })))
  }
  return {
    trustedRoot: sigstore.trustedRoot,
    attest,
    close: async () => {
      await Promise.all([fulcio.close(), rekor.close()])
    },
  }
}

function statementOf({ name, bytes, predicateType = publishType, changes = {} }: StatementParts): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name, digest: { sha256: createHash('sha256').update(bytes).digest('hex') } }],
    predicateType,
    predicate: null,
    ...changes,
  }
}

function attestationOf({ verificationMaterial, dsseEnvelope }: SerializedBundle): TestAttestation {
  const certificate = verificationMaterial.certificate?.rawBytes
  const signature = dsseEnvelope?.signatures[0]?.sig
  if (certificate === undefined || dsseEnvelope === undefined || signature === undefined)
    throw new Error('no DSSE bundle')
  return {
    version: 1,
    verification_material: {
      certificate,
      transparency_entries: verificationMaterial.tlogEntries.map((entry) => ({ ...entry })),
    },
    envelope: { statement: dsseEnvelope.payload, signature },
  }
}
