import { createHash, type X509Certificate } from 'node:crypto'
import { BUNDLE_V03_MEDIA_TYPE, type Bundle } from '@sigstore/bundle'
import { readBundle } from '../../attestation/reading/bundle.ts'
import { payloadType } from '../../attestation/reading/statement.ts'
import { quoted } from '../../quoted.ts'

/** A signed statement with the certificate of its key, before any log knows of it. */
export interface Envelope {
  readonly payload: Buffer
  /** SHA-256 of what the signature covers. */
  readonly signedDigest: Buffer
  /** DER. */
  readonly signature: Buffer
  readonly certificate: X509Certificate
}

/** What proves when an envelope was signed, in the JSON of a bundle. */
export interface LogProof {
  /** A `TransparencyLogEntry`. */
  readonly entry: object
  /** RFC 3161 responses, DER in base64. */
  readonly timestamps: readonly string[]
}

/** SHA-256 of some bytes. */
export function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest()
}

/** The envelope as JSON: the same one always gives the same text, so that a log knows it again. */
export function envelopeJson({ payload, signature }: Envelope): object {
  const signatures = [{ sig: signature.toString('base64'), keyid: '' }]
  return { payload: payload.toString('base64'), payloadType, signatures }
}

/**
 * Everything that a verifier needs, in one bundle of version 0.3.
 *
 * @param name Whom the statement is about, for the message.
 * @throws ReleaseError `provenance-malformed` when the log's proof fits into no bundle.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function bundleOf(envelope: Envelope, { entry, timestamps }: LogProof, name: string): Bundle {
  const bundle = {
    mediaType: BUNDLE_V03_MEDIA_TYPE,
    verificationMaterial: {
      certificate: { rawBytes: envelope.certificate.raw.toString('base64') },
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })) },
    },
    dsseEnvelope: envelopeJson(envelope),
  }
  return readBundle(bundle, `The bundle of ${quoted(name)}`)
}
