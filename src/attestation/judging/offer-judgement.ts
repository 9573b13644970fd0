import { type Problem, ReleaseError } from '../../errors.ts'
import type { AttestationSource, Offer } from '../reading/offer.ts'
import type { Subject } from '../reading/statement.ts'
import type { EvidenceSource } from '../signature/evidence.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { Signatures } from '../signature/signatures.ts'
import type { Comparison } from './comparison.ts'
import type { Expected } from './expected.ts'
import { type Judgement, judgeSigned } from './judgement.ts'
import type { AttestationKind } from './statement-policy.ts'
import { judgeUndated } from './undated-judgement.ts'

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
  readonly reason: Pick<Problem, 'code' | 'message' | 'hint'> | undefined
}

/** What an attestation is judged by. */
export interface OfferDemand {
  readonly signatures: Signatures
  /** Without it the best verdict is `unchecked`. */
  readonly expected: Expected | undefined
}

/** Judge what is offered for a file; nothing is thrown for it. */
export function judgeOffer(offer: Offer, subject: Subject, { signatures, expected }: OfferDemand): JudgedAttestation {
  const { source, found, statement } = offer
  const { place } = found
  const predicateType = statement instanceof ReleaseError ? undefined : statement.predicateType
  switch (found.kind) {
    case 'bundle': {
      const judgement = judgeSigned({ statement, signature: signatures.ofBundle(found) }, { subject, expected })
      const { kind, identity, time, evidence, comparisons } = judgement
      const facts = { source, place, predicateType, kind, identity, time, evidence, comparisons }
      return { ...facts, ...verdictOf(judgement) }
    }
    case 'raw-envelope':
      return {
        source,
        place,
        predicateType,
        isJudged: true,
        ...judgeUndated({ ...found, statement, signature: signatures.ofEnvelope(found) }, { subject, expected }),
      }
  }
}

function verdictOf(judgement: Judgement): Pick<JudgedAttestation, 'verdict' | 'isJudged' | 'reason'> {
  switch (judgement.verdict) {
    case 'verified':
    case 'unchecked':
      return { verdict: judgement.verdict, isJudged: true, reason: undefined }
    case 'refused':
    case 'not-judged': {
      const { verdict, code, message, hint } = judgement
      const isJudged = verdict === 'refused'
      return { verdict: isJudged ? 'refused' : 'unchecked', isJudged, reason: { code, message, hint } }
    }
  }
}
