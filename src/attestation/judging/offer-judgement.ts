import { ReleaseError } from '../../errors.ts'
import type { Offer } from '../reading/offer.ts'
import type { Subject } from '../reading/statement.ts'
import type { Signatures } from '../signature/signatures.ts'
import type { Expected } from './expected.ts'
import type { JudgedAttestation } from './judged-attestation.ts'
import { type Judgement, judgeSigned } from './judgement.ts'
import { judgeUndated } from './undated-judgement.ts'

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
      const { verdict, reason } = judgement
      const isJudged = verdict === 'refused'
      return { verdict: isJudged ? 'refused' : 'unchecked', isJudged, reason }
    }
  }
}
