import { attempt } from '../../attempt.ts'
import type { ReleaseError } from '../../errors.ts'
import type { Offer } from '../reading/offer.ts'
import type { Trust } from './trust.ts'
import { type VerifiedSignature, verifySignature, verifyUndatedSignature } from './verified-signature.ts'

type Found<Kind extends Offer['found']['kind']> = Extract<Offer['found'], { readonly kind: Kind }>
type Undated = Omit<VerifiedSignature, 'time'>

/**
 * Verifies each signature once, however many files it is judged for: a statement may speak of hundreds, and a signature
 * takes some milliseconds.
 */
export class Signatures {
  readonly #trust: Trust
  readonly #dated = new Map<Found<'bundle'>, VerifiedSignature | ReleaseError>()
  readonly #undated = new Map<Found<'raw-envelope'>, Undated | ReleaseError>()

  constructor(trust: Trust) {
    this.#trust = trust
  }

  /** What the signature of a bundle says, or why it does not verify. */
  ofBundle(found: Found<'bundle'>): VerifiedSignature | ReleaseError {
    const known = this.#dated.get(found) ?? attempt(() => verifySignature(found.bundle, this.#trust, 'The attestation'))
    this.#dated.set(found, known)
    return known
  }

  /** The same of an envelope that nothing dates. */
  ofEnvelope(found: Found<'raw-envelope'>): Undated | ReleaseError {
    const known =
      this.#undated.get(found) ?? attempt(() => verifyUndatedSignature(found.envelope, this.#trust, 'The envelope'))
    this.#undated.set(found, known)
    return known
  }
}
