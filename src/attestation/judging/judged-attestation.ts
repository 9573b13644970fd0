import type { ReleaseError } from '../../errors.ts'
import type { AttestationSource } from '../reading/offer.ts'
import type { EvidenceSource } from '../signature/evidence.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { Comparison } from './comparison.ts'
import type { AttestationKind } from './statement-policy.ts'

/**
 * What holds of a file or of one of its attestations.
 *
 * `verified`: all that was expected holds. `unchecked`: nothing speaks against it, and something that is needed is not
 * known. `refused`: something does not hold.
 */
export type Verdict = 'verified' | 'unchecked' | 'refused'

/** One attestation, judged for one file. */
export interface JudgedAttestation {
  readonly source: AttestationSource
  readonly place: string
  readonly verdict: Verdict
  /** Whether it counts: `false` for one that says something else than who built or published its file. */
  readonly isJudged: boolean
  readonly predicateType: string | undefined
  readonly kind: AttestationKind | undefined
  /** `undefined` until the certificate is verified. */
  readonly identity: SigningIdentity | undefined
  /** ISO 8601, UTC. */
  readonly time: string | undefined
  /** What was checked of signature, certificate, log, and timestamps. */
  readonly evidence: EvidenceSource
  readonly comparisons: readonly Comparison[]
  /** Why it is not verified, if it is for more than that nothing is expected. */
  readonly reason: ReleaseError | undefined
}
