import { BUNDLE_V03_MEDIA_TYPE, type BundleWithDsseEnvelope } from '@sigstore/bundle'
import { type SignedEntity, toSignedEntity } from '@sigstore/verify'
import type { RawEnvelope } from '../reading/raw-envelope.ts'
import { payloadType } from '../reading/statement.ts'
import { identityOfAnyAge } from './certificate-identity.ts'
import { undatedEvidence } from './evidence.ts'
import type { VerifiedSignature } from './signature.ts'
import type { Trust } from './trust.ts'
import { verificationRefusal } from './verification-failure.ts'

/**
 * Verify what can be verified of an envelope that nothing dates: the signature, that an authority of the root issued its
 * certificate, and the signed timestamps of certificate logs, if there are any; Fulcio has embedded them since the summer
 * of 2022. Whoever stole the key later could have signed it all the same.
 *
 * @throws ReleaseError `provenance-unverified`, `provenance-malformed`
 */
export function verifyUndatedSignature(
  envelope: RawEnvelope,
  { verifierWithoutLogs, parties, description }: Trust,
  place: string,
): Omit<VerifiedSignature, 'time'> {
  const bundle = bundleOf(envelope)
  let entity: SignedEntity | undefined
  try {
    const verified = atItsBeginning(toSignedEntity(bundle))
    entity = verified
    const identity = identityOfAnyAge(verifierWithoutLogs.verify(verified))
    return { identity, evidence: () => undatedEvidence(bundle, verified, parties, 'when the certificate began') }
  } catch (cause) {
    throw verificationRefusal(cause, entity, `${place} does not verify against ${description}`)
  }
}

function bundleOf({ payload, signature, certificate }: RawEnvelope): BundleWithDsseEnvelope {
  return {
    mediaType: BUNDLE_V03_MEDIA_TYPE,
    content: {
      $case: 'dsseEnvelope',
      dsseEnvelope: { payload, payloadType, signatures: [{ sig: signature, keyid: '' }] },
    },
    verificationMaterial: {
      content: { $case: 'certificate', certificate: { rawBytes: certificate } },
      tlogEntries: [],
      timestampVerificationData: undefined,
    },
  }
}

/**
 * The library verifies a chain at given times only, and exports no part of that. The beginning of the certificate is the one
 * time at which it must hold; the time of an entry is what the library takes without verifying it, because it verifies the
 * entry, of which there is none here.
 */
function atItsBeginning(entity: SignedEntity): SignedEntity {
  if (entity.key.$case !== 'certificate') return entity
  const integratedTime = String(entity.key.certificate.notBefore.getTime() / 1000)
  const nothing = Buffer.alloc(0)
  const tlogEntry = {
    logIndex: '0',
    logId: { keyId: nothing },
    kindVersion: { kind: '', version: '' },
    integratedTime,
    inclusionPromise: { signedEntryTimestamp: nothing },
    inclusionProof: undefined,
    canonicalizedBody: nothing,
  }
  return { ...entity, timestamps: [{ $case: 'transparency-log', tlogEntry }] }
}
