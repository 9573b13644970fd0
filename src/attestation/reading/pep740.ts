import { isDeepStrictEqual } from 'node:util'
import { BUNDLE_V03_MEDIA_TYPE, type Bundle, bundleToJSON, type SerializedBundle } from '@sigstore/bundle'
import { isRecord } from '../../json-value.ts'
import { quoted, quotedJson } from '../../quoted.ts'
import { readBundle, requireEnvelope } from './bundle.ts'
import { malformed } from './malformed.ts'
import { firstLost } from './nothing-lost.ts'
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

type SerializedEntry = SerializedBundle['verificationMaterial']['tlogEntries'][number]

/**
 * Turn a bundle into the object that an index takes.
 *
 * @param place Names the bundle, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed` for a bundle that the object cannot hold faithfully: it has a place for
 *   one certificate, one log entry that says when it was signed, and one signature over one in-toto statement, and for
 *   nothing else. The two spellings of format 0.3 count as the same, and so do no timestamps and an empty list of them.
 */
export function toAttestation(bundle: Bundle, place = 'A bundle'): Attestation {
  const { payload, signatures } = requireEnvelope(bundle, place).content.dsseEnvelope
  const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  const [entry, ...moreEntries] = tlogEntries
  const [signature] = signatures
  const unfit = (what: string): Error => malformed(place, `cannot be an attestation of PEP 740: it ${what}`)

  if (content.$case !== 'certificate') throw unfit('has no single certificate')
  if (entry === undefined || moreEntries.length > 0) throw unfit(`has ${tlogEntries.length} log entries, not one`)
  // The object has no place for a timestamp, so only an entry that carries its own time can be dated there.
  const { integratedTime, inclusionPromise, inclusionProof, kindVersion } = entry
  if (integratedTime === '0' || inclusionPromise === undefined) throw unfit('has a log entry without a time')
  // PyPI's verifier needs the proof too, and dates no other kind.
  if (inclusionProof?.checkpoint === undefined) throw unfit('has a log entry without proof or checkpoint')
  const { kind, version } = kindVersion
  if (kind !== 'dsse' || version !== '0.0.1') throw unfit(`has a log entry of kind ${kind} ${version}, not dsse 0.0.1`)
  if ((timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0) throw unfit('has timestamps')
  if (signature === undefined || signature.keyid !== '') throw unfit('names a key beside its certificate')

  return {
    version: 1,
    verification_material: {
      certificate: content.certificate.rawBytes.toString('base64'),
      transparency_entries: bundleToJSON(bundle).verificationMaterial.tlogEntries.map(withZeros),
    },
    envelope: { statement: payload.toString('base64'), signature: signature.sig.toString('base64') },
  }
}

/** Bundles leave out an index of zero, which PyPI's reader demands, and an empty list of hashes. */
function withZeros(entry: SerializedEntry): unknown {
  const proof = entry.inclusionProof
  return {
    ...entry,
    logIndex: entry.logIndex ?? '0',
    inclusionProof: { ...proof, logIndex: proof?.logIndex ?? '0', hashes: proof?.hashes ?? [] },
  }
}

/**
 * Turn an attestation object back into a bundle of format 0.3.
 *
 * @param attestation Parsed JSON.
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed` for anything that would not come back the same from the bundle, as an
 *   unknown field or a number where a string belongs: PyPI's reader refuses those too.
 */
export function toBundle(attestation: unknown, place: string): Bundle {
  const value = isRecord(attestation) ? attestation : {}
  const material = isRecord(value.verification_material) ? value.verification_material : {}
  const envelope = isRecord(value.envelope) ? value.envelope : {}
  if (value.version !== 1) throw malformed(place, `is an attestation of version ${quotedJson(value.version)}, not 1`)
  const bundle = readBundle(
    {
      mediaType: BUNDLE_V03_MEDIA_TYPE,
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
  const again = toAttestation(bundle, place)
  if (isDeepStrictEqual(attestation, again)) return bundle
  const path = firstLost(attestation, again)
  const what = path === undefined ? 'an empty field or a number' : quoted(path)
  throw malformed(place, `has ${what}, which is unknown there, or not written as PEP 740 writes it`)
}
