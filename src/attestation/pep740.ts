import type { Bundle } from '@sigstore/bundle'
import { bundleToJSON } from '@sigstore/bundle'
import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'
import { readBundle } from './bundle.ts'
import { payloadType } from './statement.ts'

/**
 * An attestation object of PEP 740.
 *
 * @see https://packaging.python.org/specifications/index-hosted-attestations/
 */
export interface Attestation {
  readonly version: 1
  readonly verification_material: { readonly certificate: string; readonly transparency_entries: readonly unknown[] }
  readonly envelope: { readonly statement: string; readonly signature: string }
}

/**
 * Turn a bundle into the object that an index takes.
 *
 * @throws ReleaseError `provenance-malformed` for a bundle that the object cannot hold faithfully: without a single
 *   certificate, envelope, signature, and dated log entry.
 */
export function toAttestation(bundle: Bundle): Attestation {
  const { verificationMaterial, dsseEnvelope } = bundleToJSON(bundle)
  const [entry, ...moreEntries] = verificationMaterial.tlogEntries
  const [signature, ...moreSignatures] = dsseEnvelope?.signatures ?? []
  const certificate = verificationMaterial.certificate?.rawBytes
  const { kind, version } = entry?.kindVersion ?? {}
  const isDated = entry !== undefined && entry.integratedTime !== '0' && entry.integratedTime !== ''
  // PEP 740 has no place for a timestamp, so only an entry that carries its own time can be dated there.
  if (!isDated || moreEntries.length > 0) throw unfit('one log entry with a time')
  // PyPI's verifier dates no other kind.
  if (kind !== 'dsse' || version !== '0.0.1') throw unfit(`one log entry of kind dsse 0.0.1, but ${kind} ${version}`)
  if (signature === undefined || moreSignatures.length > 0) throw unfit('one signed envelope')
  if (certificate === undefined) throw unfit('one certificate')
  return {
    version: 1,
    verification_material: { certificate, transparency_entries: [entry] },
    envelope: { statement: dsseEnvelope?.payload ?? '', signature: signature.sig },
  }
}

/**
 * Turn an attestation object back into a bundle.
 *
 * @throws ReleaseError `provenance-malformed`
 */
export function toBundle(attestation: unknown, place: string): Bundle {
  const value = isRecord(attestation) ? attestation : {}
  const material = isRecord(value.verification_material) ? value.verification_material : {}
  const envelope = isRecord(value.envelope) ? value.envelope : {}
  if (value.version !== 1) throw unfit(`version 1, but ${JSON.stringify(value.version)}`)
  return readBundle(
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {
        certificate: { rawBytes: material.certificate },
        tlogEntries: material.transparency_entries,
        timestampVerificationData: { rfc3161Timestamps: [] },
      },
      dsseEnvelope: {
        payload: envelope.statement,
        payloadType,
        signatures: [{ sig: envelope.signature, keyid: '' }],
      },
    },
    place,
  )
}

function unfit(what: string): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `A bundle and an attestation of PEP 740 cannot be turned into each other: it has not exactly ${what}.`,
    hint: 'Sign with Rekor v1, as the steps "attest" and "publish" do.',
  })
}
