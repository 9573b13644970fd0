import type { Bundle } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { ReleaseError } from '../errors.ts'
import { requireBuildProvenance } from './build-provenance.ts'
import { statementOf } from './bundle.ts'
import { identityOf, type SigningIdentity } from './identity.ts'
import { type Expected, requireIdentity } from './policy.ts'
import { buildProvenanceType, onlySubject, type publishType, type Statement, type Subject } from './statement.ts'

/** What signatures are verified against. */
export interface Trust {
  readonly verifier: Verifier
  /** Which root it is, with its date or version, for people. */
  readonly description: string
}

declare const verified: unique symbol

/** A bundle whose signature, log entry, identity, subject, and predicate were all checked; only `verifyAttestation` makes one. */
export interface VerifiedAttestation {
  readonly [verified]: true
  readonly bundle: Bundle
  readonly statement: Statement
  readonly identity: SigningIdentity
}

/** What a bundle must be. */
export interface Demand {
  readonly subject: Subject
  readonly predicateType: typeof buildProvenanceType | typeof publishType
  readonly expected: Expected
}

/**
 * Make trust from the JSON of a Sigstore `TrustedRoot`.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
export function trustFrom(root: unknown, description: string): Trust {
  try {
    return { verifier: new Verifier(toTrustMaterial(TrustedRoot.fromJSON(root))), description }
  } catch (cause) {
    throw new ReleaseError('trusted-root-invalid', {
      message: `The trusted root (${description}) cannot be read.`,
      hint: 'Use a file in the form of https://github.com/sigstore/protobuf-specs, "TrustedRoot".',
      cause,
    })
  }
}

/**
 * Verify one bundle for one file: signature and certificate first, then the identity, then what the payload says.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-unverified`, `identity-…`, `provenance-subject`,
 *   `provenance-predicate`
 */
export function verifyAttestation(bundle: Bundle, trust: Trust, demand: Demand): VerifiedAttestation {
  const { subject, predicateType, expected } = demand
  const place = `The attestation of "${subject.name}"`
  const identity = verifySignature(bundle, trust, place)
  requireIdentity(subject.name, expected, identity)
  const statement = statementOf(bundle, place)
  requireSubject(onlySubject(statement, place), subject)
  if (statement.predicateType !== predicateType) {
    throw new ReleaseError('provenance-predicate', {
      message: `${place} has the predicate type "${statement.predicateType}", not "${predicateType}".`,
      hint: 'Use only attestations that this action made; make the draft again.',
    })
  }
  if (predicateType === buildProvenanceType) requireBuildProvenance(statement.predicate, identity)
  return { bundle, statement, identity } as VerifiedAttestation
}

/**
 * Verify signature, certificate, and log entry, and read the identity out of the certificate.
 *
 * No identity is given to the library: it would take the text for a pattern.
 */
function verifySignature(bundle: Bundle, { verifier, description }: Trust, place: string): SigningIdentity {
  try {
    return identityOf(verifier.verify(toSignedEntity(bundle)))
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw new ReleaseError('provenance-unverified', {
      message: `${place} does not verify against ${description}.`,
      hint: 'Use the file that the step "attest" made; make the draft again.',
      cause,
    })
  }
}

function requireSubject(found: Subject, expected: Subject): void {
  if (found.name === expected.name && found.sha256 === expected.sha256) return
  throw new ReleaseError('provenance-subject', {
    message: [
      `The attestation offered for "${expected.name}" speaks of another file:`,
      `  name: expected "${expected.name}", found "${found.name}"`,
      `  sha256: expected "${expected.sha256}", found "${found.sha256}"`,
    ].join('\n'),
    hint: 'Each file needs its own attestation; make the draft again from the artifact of the build.',
  })
}
