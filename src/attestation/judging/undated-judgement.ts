import { ReleaseError } from '../../errors.ts'
import type { RawEnvelope } from '../reading/raw-envelope.ts'
import type { Statement, Subject } from '../reading/statement.ts'
import type { VerifiedSignature } from '../signature/signature.ts'
import { compareRequired } from './comparison.ts'
import { compareOldGeneratorProvenance, generatorProvenanceType } from './generator-provenance.ts'
import { predicateRefusal, signerRefusal, subjectRefusal, typeRefusal } from './judgement.ts'
import type { JudgedAttestation, OfferDemand } from './offer-judgement.ts'
import { compareSubject } from './statement-policy.ts'
import { compareUndatedIdentity } from './undated-policy.ts'

type UndatedJudgement = Omit<JudgedAttestation, 'source' | 'place' | 'predicateType' | 'isJudged'>

/** An envelope whose signature was looked at: what it says, or why it does not. */
interface UndatedStatement {
  readonly envelope: RawEnvelope
  readonly statement: Statement | ReleaseError
  readonly signature: Pick<VerifiedSignature, 'identity' | 'evidence'> | ReleaseError
}

/** What an envelope is judged by. */
interface UndatedDemand extends Pick<OfferDemand, 'expected'> {
  readonly subject: Subject
}

/**
 * Judge an envelope that nothing dates: all that holds whenever it was signed has to hold, and then it is `unchecked` with
 * `needs-log`. It is never verified, because nobody knows whether its certificate was still valid, and so it counts as no
 * kind of attestation.
 */
export function judgeUndated(
  { envelope, statement, signature }: UndatedStatement,
  { subject, expected }: UndatedDemand,
): UndatedJudgement {
  const place = `The envelope offered for "${subject.name}"`
  if (statement instanceof ReleaseError) return refused(nothingFound, statement)
  if (envelope.state === 'bad-signature') return refused(nothingFound, badSignature)
  if (signature instanceof ReleaseError) return refused(nothingFound, signature)

  const { identity, evidence } = signature
  const ofIdentity = compareUndatedIdentity(expected, identity)
  const ofSubject = compareSubject(statement.subjects, subject)
  const ofType = [
    compareRequired(['predicate type', 'predicate-type', generatorProvenanceType, statement.predicateType]),
  ]
  const ofPredicate = compareOldGeneratorProvenance(statement.predicate, identity)
  const comparisons = [...ofIdentity, ...ofSubject, ...ofType, ...ofPredicate]
  const facts = { ...nothingFound, identity, evidence, comparisons }
  const refusal =
    signerRefusal(subject.name, ofIdentity) ??
    subjectRefusal(subject.name, ofSubject) ??
    typeRefusal(place, ofType) ??
    predicateRefusal(place, ofPredicate)
  return refusal === undefined ? { ...facts, verdict: 'unchecked', reason: needsLog } : refused(facts, refusal)
}

const nothingFound = { kind: undefined, identity: undefined, time: undefined, evidence: () => [], comparisons: [] }

type Reason = NonNullable<JudgedAttestation['reason']>

function refused(facts: Omit<UndatedJudgement, 'verdict' | 'reason'>, reason: Reason): UndatedJudgement {
  const { code, message, hint } = reason
  return { ...facts, verdict: 'refused', reason: { code, message, hint } }
}

const badSignature: Reason = {
  code: 'provenance-unverified',
  message: "The signature is not the certificate's.",
  hint: 'Use the file just as its producer published it.',
}

const needsLog: Reason = {
  code: 'needs-log',
  message:
    'This envelope has no log entry, as slsa-github-generator wrote it up to 2.0.0: only the transparency log could say when it was signed.',
  hint: 'Look it up with `slsa-verifier verify-artifact`, which asks the log.',
}
