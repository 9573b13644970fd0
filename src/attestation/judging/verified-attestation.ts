import type { Bundle } from '@sigstore/bundle'
import { quoted } from '../../quoted.ts'
import {
  type buildProvenanceType,
  onlySubject,
  type publishType,
  type Statement,
  type Subject,
} from '../reading/statement.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { Trust } from '../signature/trust.ts'
import type { ExpectedSigner } from './expected.ts'
import { judgeAttestation } from './judgement.ts'

declare const verified: unique symbol

/** A bundle whose signature, log entry, identity, subject, and predicate were all checked; only `verifyAttestation` makes one. */
export interface VerifiedAttestation {
  readonly [verified]: true
  readonly bundle: Bundle
  readonly statement: Statement
  readonly identity: SigningIdentity
}

/** What a bundle of this flow must be. */
export interface Demand {
  readonly subject: Subject
  readonly predicateType: typeof buildProvenanceType | typeof publishType
  readonly expected: ExpectedSigner
}

/**
 * Verify one bundle that this flow signed for one file: the strict case of `judgeAttestation`, where nothing is left
 * open and no other producer is accepted.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-unverified`, `identity-…`, `provenance-subject`,
 *   `provenance-digest`, `provenance-predicate`, `statement-type`, `predicate-…`
 */
export function verifyAttestation(bundle: Bundle, trust: Trust, demand: Demand): VerifiedAttestation {
  const { name } = demand.subject
  const judgement = judgeAttestation(bundle, trust, { ...demand, producers: ['workflow'] })
  if (judgement.verdict === 'refused' || judgement.verdict === 'not-judged')
    throw judgement.reason.with({ place: quoted(name) })
  const { statement, identity } = judgement
  onlySubject(statement, `The attestation of ${quoted(name)}`)
  return { bundle, statement, identity } as VerifiedAttestation
}
