import { createHash, type KeyObject } from 'node:crypto'
import { p256, p384 } from '@noble/curves/nist'
import type { BundleWithMessageSignature } from '@sigstore/bundle'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import { type FoundAttestation, readAttestations } from '../../src/attestation/reading/attestations.ts'
import { statementOf } from '../../src/attestation/reading/bundle.ts'
import { identityOf } from '../../src/attestation/signature/certificate-identity.ts'
import type { SigningIdentity } from '../../src/attestation/signature/identity.ts'
import type { Trust } from '../../src/attestation/signature/trust.ts'
import { verifySignature } from '../../src/attestation/signature/verified-signature.ts'
import { ReleaseError } from '../../src/errors.ts'

/** What was signed: a file, or nothing but its digest. */
export type Artifact = Buffer | { readonly sha256: string }

/** Who must have signed what. */
export interface Signed {
  readonly san: string
  readonly issuer: string
  readonly artifact: Artifact
}

/**
 * Verify a bundle as the conformance suite of Sigstore asks for it: signature, identity as a whole, and file.
 *
 * @param text One bundle, and nothing else.
 * @throws ReleaseError For whatever does not hold.
 */
export function verifyBundle(text: string, place: string, trust: Trust, { san, issuer, artifact }: Signed): void {
  const found = readAttestations(text, place)
  const [one] = found
  if (one === undefined || found.length > 1 || one.form !== 'bundle') {
    throw refusal('provenance-malformed', `${place} is not one bundle.`)
  }
  const identity = identityIn(one, trust, artifact)
  if (identity.san !== san) throw refusal('identity-san', `The signer is "${identity.san}", not "${san}".`)
  if (identity.issuer !== issuer)
    throw refusal('identity-issuer', `The issuer is "${identity.issuer}", not "${issuer}".`)
}

function identityIn(found: FoundAttestation, trust: Trust, artifact: Artifact): SigningIdentity {
  const sha256 = digestOf(artifact)
  switch (found.kind) {
    case 'bundle': {
      const { identity } = verifySignature(found.bundle, trust, found.place)
      const { subjects } = statementOf(found.bundle, found.place)
      if (subjects.every((subject) => subject.sha256 !== sha256))
        throw refusal('provenance-digest', `${found.place} speaks of no file with the SHA-256 ${sha256}.`)
      return identity
    }
    case 'message-signature':
      try {
        return identityOf(trust.verifier.verify(entityOver(found.bundle, artifact)))
      } catch (cause) {
        if (cause instanceof ReleaseError) throw cause
        throw refusal('provenance-unverified', `${found.place} does not verify against ${trust.description}.`, cause)
      }
    case 'raw-envelope':
    case 'bundle-url':
      throw refusal('provenance-malformed', `${found.place} is no bundle.`)
  }
}

function digestOf(artifact: Artifact): string {
  return Buffer.isBuffer(artifact) ? createHash('sha256').update(artifact).digest('hex') : artifact.sha256
}

/** The library hashes the file itself; of a digest alone the signature has to be checked here. */
function entityOver(bundle: BundleWithMessageSignature, artifact: Artifact): SignedEntity {
  const { messageDigest } = bundle.content.messageSignature
  const digest = Buffer.from(digestOf(artifact), 'hex')
  if (messageDigest.algorithm !== HashAlgorithm.SHA2_256 || !digest.equals(messageDigest.digest))
    throw refusal(
      'provenance-digest',
      `The signature is over another file than the one with ${digest.toString('hex')}.`,
    )
  if (Buffer.isBuffer(artifact)) return toSignedEntity(bundle, artifact)
  const entity = toSignedEntity(bundle)
  const { signature } = entity
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (other) => signature.compareSignature(other),
      compareDigest: (other) => signature.compareDigest(other),
      compareSignedDigest: (other) => signature.compareSignedDigest(other),
      verifySignature: (key) => signsDigest(signature.signature, digest, key),
    },
  }
}

// Sigstore's clients make keys of the first; sigstore-python made keys of the second until 2024.
const curves = { 'P-256': p256, 'P-384': p384 } as const

/** Node's own crypto does not verify over a digest. */
function signsDigest(signature: Buffer, digest: Buffer, key: KeyObject): boolean {
  const { crv, x = '', y = '' } = key.export({ format: 'jwk' })
  if (crv !== 'P-256' && crv !== 'P-384') throw refusal('provenance-unverified', `The key is of the kind "${crv}".`)
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')])
  return curves[crv].verify(signature, digest, point, { lowS: false })
}

function refusal(code: ReleaseError['code'], message: string, cause?: unknown): ReleaseError {
  return new ReleaseError(code, { message, hint: 'Use the bundle that was made of this file.', cause })
}
