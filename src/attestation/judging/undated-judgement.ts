import { type ErrorCode, ReleaseError } from '../../errors.ts'
import type { RawEnvelope } from '../reading/raw-envelope.ts'
import type { Statement, Subject } from '../reading/statement.ts'
import type { SigningIdentity } from '../signature/identity.ts'
import type { VerifiedSignature } from '../signature/verified-signature.ts'
import { type Comparison, compareRequired } from './comparison.ts'
import type { Expected } from './expected.ts'
import { compareOldGeneratorProvenance, generatorProvenanceType } from './generator-provenance.ts'
import type { JudgedAttestation } from './judged-attestation.ts'
import { predicateRefusal, signerRefusal, subjectRefusal, typeRefusal } from './judgement.ts'
import { compareWithSigner } from './policy.ts'
import { generatorFile } from './producer.ts'
import { compareSubject } from './statement-policy.ts'

type UndatedJudgement = Omit<JudgedAttestation, 'source' | 'place' | 'predicateType' | 'isJudged'>

/** An envelope whose signature was looked at: what it says, or why it does not. */
interface UndatedStatement {
  readonly envelope: RawEnvelope
  readonly statement: Statement | ReleaseError
  readonly signature: Pick<VerifiedSignature, 'identity' | 'evidence'> | ReleaseError
}

/** What an envelope is judged by. */
interface UndatedDemand {
  readonly expected: Expected | undefined
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
    signerRefusal(ofIdentity) ?? subjectRefusal(ofSubject) ?? typeRefusal(ofType) ?? predicateRefusal(ofPredicate)
  return refusal === undefined ? { ...facts, verdict: 'unchecked', reason: needsLog } : refused(facts, refusal)
}

const nothingFound = { kind: undefined, identity: undefined, time: undefined, evidence: () => [], comparisons: [] }

function refused(facts: Omit<UndatedJudgement, 'verdict' | 'reason'>, reason: ReleaseError): UndatedJudgement {
  return { ...facts, verdict: 'refused', reason }
}

const badSignature = new ReleaseError('provenance-unverified', {
  message: "The signature is not the certificate's.",
  hint: 'Use the file as its producer published it.',
})

const needsLog = new ReleaseError('needs-log', {
  message:
    'This envelope has no log entry, as slsa-github-generator wrote it up to 2.0.0: only the transparency log could say when it was signed.',
  hint: 'Look it up with `slsa-verifier verify-artifact`, which asks the log.',
})

/**
 * Hold the signer of an envelope that nothing dates against what is expected: it has to be the generic workflow of
 * slsa-github-generator at the tag of a release, which alone wrote such envelopes for any file.
 *
 * What a certificate before 2023 does not have is not compared. Which commit a tag of the generator led to is not known
 * here: only that of v2.1.0 is pinned, and v2.1.0 writes a bundle.
 *
 * @param found Of a certificate of any age.
 * @see https://github.com/slsa-framework/slsa-verifier/blob/main/verifiers/internal/gha/builder.go "a tag vX.Y.Z"
 */
function compareUndatedIdentity(expected: Expected | undefined, found: SigningIdentity): Comparison[] {
  const { san = '' } = found
  const [file, ref = ''] = san.split('@')
  const code: ErrorCode = file === generatorFile ? 'generator-version' : 'identity-signer'
  const uri = `${generatorFile}@refs/tags/${releaseTag(ref)}`
  return compareWithSigner(expected, found, { uri, digest: undefined, code }).map((comparison) =>
    isLater(comparison) && lacksASide(comparison) ? { ...comparison, result: 'not-compared' } : comparison,
  )
}

const lacksASide = ({ expected, found }: Comparison): boolean => expected === undefined || found === undefined

/** The tag of a release that a ref may be, written anew from its numbers; `vX.Y.Z` for any other ref. */
function releaseTag(ref: string): string {
  const numbers = (ref.split('/v')[1] ?? '').split('.').map(Number)
  const isVersion = numbers.length === 3 && numbers.every((number) => Number.isSafeInteger(number) && number >= 0)
  return isVersion ? `v${numbers.join('.')}` : 'vX.Y.Z'
}

/** Claims that Fulcio writes since 2023 only. */
const laterCodes: readonly ErrorCode[] = [
  'identity-repository-id',
  'identity-owner',
  'identity-owner-id',
  'identity-workflow',
  'identity-workflow-commit',
  'identity-signer-commit',
  'identity-runner',
  'identity-visibility',
  'identity-environment',
]

const isLater = ({ code }: Comparison): boolean => laterCodes.some((later) => later === code)
