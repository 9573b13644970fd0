import { isRecord } from '../../json-value.ts'
import { quotedJson } from '../../quoted.ts'
import { indexProvenanceAttestations, readStored } from './answers.ts'
import { readBundle } from './bundle.ts'
import { bundleAt, type FoundAttestation, numbered, requireCount } from './found.ts'
import { type JsonDocument, jsonDocuments } from './json-documents.ts'
import { malformed } from './malformed.ts'
import { toBundle } from './pep740.ts'
import { readRawEnvelope } from './raw-envelope.ts'

export type { FoundAttestation } from './found.ts'

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
      requireCount(count, place)
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
  if (!isRecord(value)) throw malformed(place, `is ${quotedJson(value)}, which is no attestation`)
  const has = (field: string): boolean => Object.hasOwn(value, field)
  if (has('mediaType')) return [bundleAt(readBundle(value, place), { place, form: 'bundle' })]
  if (has('verification_material')) return [bundleAt(toBundle(value, place), { place, form: 'attestation' })]
  if (has('payloadType'))
    return [{ kind: 'raw-envelope', envelope: readRawEnvelope(value, place), place, form: 'envelope' }]
  if (has('attestation_bundles')) return indexProvenanceAttestations(value, place)
  if (has('attestations')) return numbered(value.attestations, place).map(([entry, at]) => readStored(entry, at))
  throw malformed(place, 'is in no form in which attestations are known')
}
