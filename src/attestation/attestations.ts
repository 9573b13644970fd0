import {
  type Bundle,
  type BundleWithDsseEnvelope,
  type BundleWithMessageSignature,
  isBundleWithMessageSignature,
} from '@sigstore/bundle'
import { isRecord } from '../json-value.ts'
import { readBundle, requireEnvelope } from './bundle.ts'
import { type JsonDocument, jsonDocuments } from './json-documents.ts'
import { malformed, shown, tooLarge } from './malformed.ts'
import { toBundle } from './pep740.ts'
import { type RawEnvelope, readRawEnvelope } from './raw-envelope.ts'

/** Where an attestation was found, and in which form. */
interface Found {
  /** The subject of a sentence: `Line 3 of multiple.intoto.jsonl`, `Attestation 1 of x.provenance`. */
  readonly place: string
  readonly form: 'bundle' | 'attestation' | 'index-provenance' | 'github-attestations' | 'envelope'
}

/**
 * What may attest something, as it was found; nothing of it is verified.
 *
 * `message-signature` signs the bytes of a file and states nothing. `bundle-url` has to be fetched, and its text read
 * in turn: GitHub answers so for bundles that it keeps elsewhere.
 */
export type FoundAttestation = Found &
  (
    | { readonly kind: 'bundle'; readonly bundle: BundleWithDsseEnvelope }
    | { readonly kind: 'message-signature'; readonly bundle: BundleWithMessageSignature }
    | { readonly kind: 'raw-envelope'; readonly envelope: RawEnvelope }
    | { readonly kind: 'bundle-url'; readonly url: string }
  )

// A release has at most 1,000 assets (GitHub), and a file rarely more than a handful of attestations.
const countLimit = 10_000

/**
 * Read every attestation of a text, whichever form it is in: JSON Lines or one JSON document of Sigstore bundles,
 * attestation objects of PEP 740, the provenance that an index serves, an answer of GitHub's attestations API, or raw
 * envelopes; or a list of them.
 *
 * @param place Names the text in messages, such as its file name.
 * @returns In the order of the text; empty for a blank one.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
export function readAttestations(text: string, place: string): FoundAttestation[] {
  return [...eachAttestation(text, place)]
}

/**
 * The attestations of a text as `readAttestations` gives them, read one by one: whoever keeps none of them needs no more
 * memory for a thousand lines than for one. What cannot be read is thrown when it is reached.
 */
export function* eachAttestation(text: string, place: string): Generator<FoundAttestation> {
  let count = 0
  for (const document of jsonDocuments(text, place)) {
    for (const found of readDocuments(document)) {
      count += 1
      if (count > countLimit) throw tooMany(place)
      yield found
    }
  }
}

function readDocuments({ value, place }: JsonDocument): FoundAttestation[] {
  if (!Array.isArray(value)) return readDocument(value, place)
  return numbered(value, place).flatMap(([item, at]) => readDocument(item, at))
}

/** The form of a document is known by the one field that no other form has. */
function readDocument(value: unknown, place: string): FoundAttestation[] {
  if (!isRecord(value)) throw malformed(place, `is ${shown(value)}, which is no attestation`)
  const has = (field: string): boolean => Object.hasOwn(value, field)
  if (has('mediaType')) return [bundleAt(readBundle(value, place), { place, form: 'bundle' })]
  if (has('verification_material')) return [bundleAt(toBundle(value, place), { place, form: 'attestation' })]
  if (has('payloadType'))
    return [{ kind: 'raw-envelope', envelope: readRawEnvelope(value, place), place, form: 'envelope' }]
  if (has('attestation_bundles')) return readIndexProvenance(value, place)
  if (has('attestations')) return numbered(value.attestations, place).map(([entry, at]) => readStored(entry, at))
  throw malformed(place, 'is in no form in which attestations are known')
}

function bundleAt(bundle: Bundle, found: Found): FoundAttestation {
  if (isBundleWithMessageSignature(bundle)) return { kind: 'message-signature', bundle, ...found }
  return { kind: 'bundle', bundle: requireEnvelope(bundle, found.place), ...found }
}

/** @see https://docs.pypi.org/api/integrity/ */
function readIndexProvenance(value: Readonly<Record<string, unknown>>, place: string): FoundAttestation[] {
  if (value.version !== 1) throw malformed(place, `is index provenance of version ${shown(value.version)}, not 1`)
  const attestations = numbered(value.attestation_bundles, place).flatMap(([publisher]) => {
    if (isRecord(publisher) && Array.isArray(publisher.attestations)) return publisher.attestations
    throw malformed(place, 'names a publisher without a list of attestations')
  })
  return numbered(attestations, place).map(([attestation, at]) =>
    bundleAt(toBundle(attestation, at), { place: at, form: 'index-provenance' }),
  )
}

/** @see https://docs.github.com/en/rest/repos/attestations */
function readStored(entry: unknown, place: string): FoundAttestation {
  const { bundle, bundle_url: url } = isRecord(entry) ? entry : {}
  const form = 'github-attestations'
  if (isRecord(bundle)) return bundleAt(readBundle(bundle, place), { place, form })
  if (typeof url === 'string' && URL.canParse(url)) return { kind: 'bundle-url', url, place, form }
  throw malformed(place, 'holds neither a bundle nor the address of one')
}

function numbered(list: unknown, place: string): (readonly [item: unknown, place: string])[] {
  if (!Array.isArray(list)) throw malformed(place, 'holds no list of attestations')
  if (list.length > countLimit) throw tooMany(place)
  return list.map((item, index) => [item, `Attestation ${index + 1} of ${place}`])
}

function tooMany(place: string): Error {
  return tooLarge(place, `holds more than ${countLimit} attestations`)
}
