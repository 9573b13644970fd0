import type { Bundle, BundleWithDsseEnvelope, TransparencyLogEntry } from '@sigstore/bundle'
import * as sigstore from '@sigstore/bundle'
import { listed } from '../../listed.ts'
import { quoted, quotedJson } from '../../quoted.ts'
import { malformed, tooLarge } from './malformed.ts'
import { firstLost } from './nothing-lost.ts'
import { decodeStatement, payloadType, type Statement } from './statement.ts'

/** The bundle formats that are read: 0.1, 0.2, and 0.3 in both its spellings. */
const mediaTypes: readonly string[] = [
  sigstore.BUNDLE_V01_MEDIA_TYPE,
  sigstore.BUNDLE_V02_MEDIA_TYPE,
  sigstore.BUNDLE_V03_LEGACY_MEDIA_TYPE,
  sigstore.BUNDLE_V03_MEDIA_TYPE,
]

// Each is compared with each other by the library. Producers write one entry, and one timestamp of an authority.
const timesLimit = 16

/**
 * Read a Sigstore bundle. Nothing is verified here.
 *
 * Stricter than the library: the media type is a known one and not only begins like one, nothing of the JSON is lost on
 * the way, there is a certificate and not the hint of a key, every number of the log is a whole one, and a proof speaks of
 * the tree of its checkpoint.
 *
 * @param value Parsed JSON.
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, also without a log entry: nothing else can date a certificate for good;
 *   `provenance-too-large`
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
export function readBundle(value: unknown, place: string): Bundle {
  const bundle = parseBundle(value, place)
  if (!mediaTypes.some((known) => known === bundle.mediaType)) {
    throw malformed(place, `has the media type ${quotedJson(bundle.mediaType)}, which is no known bundle format`)
  }
  const lost = firstLost(value, sigstore.bundleToJSON(bundle))
  if (lost !== undefined)
    throw malformed(place, `has ${quoted(lost)}, which is unknown there, or not written as a bundle writes it`)
  const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  if (content.$case === 'publicKey') throw malformed(place, 'names a key and holds no certificate')
  if (tlogEntries.length === 0) throw malformed(place, 'has no entry of a transparency log')
  const times = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0)
  if (times > timesLimit)
    throw tooLarge(place, `has ${times} log entries and timestamps; at most ${timesLimit} are read`)
  for (const entry of tlogEntries) {
    requireWholeNumbers(entry, place)
    requireTreeOfCheckpoint(entry, place)
  }
  return bundle
}

/**
 * Refuse a bundle that signs anything but one in-toto statement.
 *
 * @throws ReleaseError `provenance-malformed` unless it is one DSSE envelope with one signature.
 */
export function requireEnvelope(bundle: Bundle, place: string): BundleWithDsseEnvelope {
  if (!sigstore.isBundleWithDsseEnvelope(bundle)) throw malformed(place, 'holds no envelope')
  const envelope = bundle.content.dsseEnvelope
  if (envelope.payloadType !== payloadType)
    throw malformed(place, `has the payload type ${quotedJson(envelope.payloadType)}`)
  if (envelope.signatures.length !== 1) throw malformed(place, `has ${envelope.signatures.length} signatures, not one`)
  return bundle
}

/**
 * The statement that a bundle signs. Nothing is verified here.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
export function statementOf(bundle: Bundle, place: string): Statement {
  return decodeStatement(requireEnvelope(bundle, place).content.dsseEnvelope.payload, place)
}

function parseBundle(value: unknown, place: string): Bundle {
  try {
    return sigstore.bundleFromJSON(value)
  } catch (cause) {
    const fields = cause instanceof sigstore.ValidationError ? `, because of ${listed(cause.fields)}` : ''
    throw malformed(place, `is no Sigstore bundle${fields}`, cause)
  }
}

/** The library keeps 64-bit integers as any text; its verifier throws a bare `SyntaxError` for what is none. */
function requireWholeNumbers({ logIndex, integratedTime, inclusionProof }: TransparencyLogEntry, place: string): void {
  const { logIndex: proofIndex = '0', treeSize = '0' } = inclusionProof ?? {}
  for (const [name, text] of Object.entries({ logIndex, integratedTime, proofIndex, treeSize })) {
    if (!isWholeNumber(text)) throw malformed(place, `has the ${name} ${quotedJson(text)} in a log entry`)
  }
}

/** Whether a text is an integer from 0 to 2^63 - 1, written in the one way that there is. */
function isWholeNumber(text: string): boolean {
  if (text.length > 19 || ![...text].every((digit) => digit >= '0' && digit <= '9')) return false
  return text === String(BigInt.asUintN(63, BigInt(text)))
}

/**
 * Refuse a proof of inclusion that names another tree than its checkpoint, which the log signed.
 *
 * The library computes the root by the checkpoint alone, and never looks at what the proof says of it; cosign and
 * PyPI's verifier do, so that they would refuse what was accepted here.
 *
 * @throws ReleaseError `provenance-malformed`
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md "Note text"
 */
function requireTreeOfCheckpoint({ inclusionProof }: TransparencyLogEntry, place: string): void {
  if (inclusionProof?.checkpoint === undefined) return
  const { treeSize, rootHash, checkpoint } = inclusionProof
  const [, size, root] = checkpoint.envelope.split('\n')
  const named = rootHash.toString('base64')
  if (size !== treeSize)
    throw malformed(place, `has a proof in a tree of ${treeSize}, and a checkpoint of ${quotedJson(size)}`)
  if (root !== named)
    throw malformed(place, `has a proof of the root ${named}, and a checkpoint of ${quotedJson(root)}`)
}
