import {
  type Bundle,
  type BundleWithDsseEnvelope,
  type BundleWithMessageSignature,
  isBundleWithMessageSignature,
} from '@sigstore/bundle'
import { requireEnvelope } from './bundle.ts'
import { malformed, tooLarge } from './malformed.ts'
import type { RawEnvelope } from './raw-envelope.ts'

/** Where an attestation was found, and in which form. */
export interface FoundAt {
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
export type FoundAttestation = FoundAt &
  (
    | { readonly kind: 'bundle'; readonly bundle: BundleWithDsseEnvelope }
    | { readonly kind: 'message-signature'; readonly bundle: BundleWithMessageSignature }
    | { readonly kind: 'raw-envelope'; readonly envelope: RawEnvelope }
    | { readonly kind: 'bundle-url'; readonly url: string }
  )

// A release has at most 1,000 assets (GitHub), and a file rarely more than a handful of attestations.
const countLimit = 10_000

/**
 * A bundle as what was found.
 *
 * @throws ReleaseError `provenance-malformed` for an envelope that holds no in-toto statement.
 */
export function bundleAt(bundle: Bundle, found: FoundAt): FoundAttestation {
  if (isBundleWithMessageSignature(bundle)) return { kind: 'message-signature', bundle, ...found }
  return { kind: 'bundle', bundle: requireEnvelope(bundle, found.place), ...found }
}

/**
 * The items of a list, each with its place: `Attestation 2 of x`.
 *
 * @throws ReleaseError `provenance-malformed` for what is no list, `provenance-too-large`
 */
export function numbered(list: unknown, place: string): (readonly [item: unknown, place: string])[] {
  if (!Array.isArray(list)) throw malformed(place, 'holds no list of attestations')
  requireCount(list.length, place)
  return list.map((item, index) => [item, `Attestation ${index + 1} of ${place}`])
}

/** @throws ReleaseError `provenance-too-large` for more attestations than are ever read of one text. */
export function requireCount(count: number, place: string): void {
  if (count > countLimit) throw tooLarge(place, `holds more than ${countLimit} attestations`)
}
