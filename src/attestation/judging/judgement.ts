import type { Bundle } from '@sigstore/bundle'
import { attempt } from '../../attempt.ts'
import { ReleaseError } from '../../errors.ts'
import { statementOf } from '../reading/bundle.ts'
import type { Statement } from '../reading/statement.ts'
import type { EvidenceSource } from '../signature/evidence.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { Trust } from '../signature/trust.ts'
import { type VerifiedSignature, verifySignature } from '../signature/verified-signature.ts'
import { type Comparison, refusalOf, shownValue } from './comparison.ts'
import type { Expected } from './expected.ts'
import { compareIdentity } from './policy.ts'
import { type Producer, producerOf } from './producer.ts'
import { type AttestationKind, compareStatement, type StatementDemand } from './statement-policy.ts'

/** What an attestation is held against. */
export interface JudgementDemand extends StatementDemand {
  /** Without it nothing is expected, and the best verdict is `unchecked`. */
  readonly expected: Expected | undefined
  /** Whose signature is accepted; without it, that of every producer that a policy knows. */
  readonly producers?: readonly Producer[]
}

/** What was found of an attestation, as far as it could be read. */
export interface AttestationFacts {
  /** `undefined` until the certificate is verified, and for a signer that no policy knows or that is not accepted. */
  readonly producer: Producer | undefined
  readonly kind: AttestationKind | undefined
  readonly identity: SigningIdentity | undefined
  /** When it was signed, as a log or a timestamp authority says: ISO 8601, UTC. */
  readonly time: string | undefined
  readonly statement: Statement | undefined
  /** What was checked of signature, certificate, log, and timestamps; empty until all of it holds. */
  readonly evidence: EvidenceSource
  /** Every comparison made, certificate first, each with both values. */
  readonly comparisons: readonly Comparison[]
}

/**
 * What holds of one attestation of one file.
 *
 * `verified`: signature, policy of the producer, and all that was expected hold. `unchecked`: signature and policy hold,
 * but nothing was expected, so that it could be anybody's. `refused`: something does not hold, and `reason` says what.
 * `not-judged`: signature, policy, and subject hold, and it says something that is not about who built or published the
 * file, such as what is in it.
 */
export type Judgement = AcceptedJudgement | ReasonedJudgement<'refused'> | ReasonedJudgement<'not-judged'>

type AcceptedJudgement = { readonly [Fact in keyof AttestationFacts]: NonNullable<AttestationFacts[Fact]> } & {
  readonly verdict: 'verified' | 'unchecked'
}

interface ReasonedJudgement<Verdict> extends AttestationFacts {
  readonly verdict: Verdict
  /** The first thing that does not hold, or why it is not judged. */
  readonly reason: ReleaseError
}

const nothingFound: AttestationFacts = {
  producer: undefined,
  kind: undefined,
  identity: undefined,
  time: undefined,
  statement: undefined,
  evidence: () => [],
  comparisons: [],
}

/**
 * Judge one attestation for one file: signature and certificate first, then the identity, then what the payload says.
 *
 * What it says is known from the payload, which is believed only after signature and signer hold. So an attestation of
 * another type is refused like any other if they do not: else whoever damages provenance could hide it behind a type.
 *
 * @returns A verdict, whatever the attestation is; nothing is thrown for it.
 */
export function judgeAttestation(bundle: Bundle, trust: Trust, demand: JudgementDemand): Judgement {
  const place = 'The attestation'
  const statement = attempt(() => statementOf(bundle, place))
  // Without an envelope the signature is over the file itself, which is not at hand: it cannot be told from a bad one.
  const isEnvelope = bundle.content.$case === 'dsseEnvelope'
  if (statement instanceof ReleaseError && !isEnvelope) return refused(nothingFound, statement)
  return judgeSigned({ statement, signature: attempt(() => verifySignature(bundle, trust, place)) }, demand)
}

/** An attestation whose signature was looked at: what both say, or why they do not. */
export interface SignedStatement {
  readonly signature: VerifiedSignature | ReleaseError
  readonly statement: Statement | ReleaseError
}

/** The same for an attestation whose signature was looked at before. */
export function judgeSigned({ signature, statement }: SignedStatement, demand: JudgementDemand): Judgement {
  if (signature instanceof ReleaseError) return refused(nothingFound, signature)
  const { identity, time, evidence } = signature
  const producer = acceptedProducer(identity, demand)
  const ofIdentity = compareIdentity(demand.expected, identity, producer ?? 'workflow')
  const known = { ...nothingFound, producer, identity, time, evidence, comparisons: ofIdentity }
  const wrongSigner = signerRefusal(ofIdentity)
  if (statement instanceof ReleaseError) return refused(known, wrongSigner ?? statement)

  const held = compareStatement(statement, demand, { producer: producer ?? 'workflow', identity })
  const { subject, type, predicate, kind } = held
  const facts = { ...known, kind, statement, comparisons: [...ofIdentity, ...subject, ...type, ...predicate] }
  const refusal = wrongSigner ?? subjectRefusal(subject) ?? typeRefusal(type) ?? predicateRefusal(predicate)
  if (refusal !== undefined) return refused(facts, refusal)
  if (!held.isJudged) return { ...facts, verdict: 'not-judged', reason: saysSomethingElse(statement) }
  // Whoever is not known differs from the workflow, and a type that it does not sign from those that it does.
  if (producer === undefined || kind === undefined)
    throw new Error('The attestation is of nobody, and nothing differs.')
  return { ...facts, producer, kind, verdict: demand.expected === undefined ? 'unchecked' : 'verified' }
}

/** A producer that is not accepted is nobody who is known: its signer is held against the project's own workflow. */
function acceptedProducer(identity: SigningIdentity, { producers }: JudgementDemand): Producer | undefined {
  const producer = producerOf(identity)
  return producers === undefined || producers.some((accepted) => accepted === producer) ? producer : undefined
}

function refused(facts: AttestationFacts, reason: ReleaseError): ReasonedJudgement<'refused'> {
  return { ...facts, verdict: 'refused', reason }
}

/** The refusal of another signer than the accepted one. */
export function signerRefusal(comparisons: readonly Comparison[]): ReleaseError | undefined {
  return refusalOf(
    comparisons,
    'The signer is not the one that is accepted:',
    'If what is expected is right, do not use the file: it was signed elsewhere. Its maintainers make the draft again.',
  )
}

/** The refusal of an attestation of another file. */
export function subjectRefusal(comparisons: readonly Comparison[]): ReleaseError | undefined {
  return refusalOf(
    comparisons,
    'The attestation speaks of another file:',
    'Get the attestation of this very file; its maintainers make the draft again.',
  )
}

/** The refusal of another type of statement than the signer is accepted for. */
export function typeRefusal(comparisons: readonly Comparison[]): ReleaseError | undefined {
  return refusalOf(
    comparisons,
    'The attestation is of another type than the one that is accepted here of its signer:',
    'Take it away if it does not belong there; its maintainers make the draft again.',
  )
}

function saysSomethingElse({ predicateType }: Statement): ReleaseError {
  return new ReleaseError('predicate-type', {
    message: `The attestation says something else (${shownValue(predicateType)}), which is not judged.`,
    hint: 'Nothing has to be done: it speaks neither for nor against the file.',
  })
}

/** The refusal of a payload that its certificate contradicts. */
export function predicateRefusal(comparisons: readonly Comparison[]): ReleaseError | undefined {
  return refusalOf(
    comparisons,
    'The attestation says what its certificate does not:',
    'Use only attestations that the producer itself wrote; its maintainers make the draft again.',
  )
}
