import { type Problem, ReleaseError } from '../../errors.ts'
import type { Offer } from '../reading/offer.ts'
import type { Subject } from '../reading/statement.ts'
import { Signatures } from '../signature/signatures.ts'
import type { Trust } from '../signature/trust.ts'
import { compareWitnesses, type Witness } from './agreement.ts'
import { type Comparison, refusalOf } from './comparison.ts'
import type { JudgedAttestation, Verdict } from './judged-attestation.ts'
import { judgeOffer, type OfferDemand } from './offer-judgement.ts'

/** One file, judged by all of its attestations that say who built or published it. */
export interface JudgedFile<File extends Subject = Subject> {
  readonly file: File
  readonly verdict: Verdict
  /** Also those that are not judged. */
  readonly attestations: readonly JudgedAttestation[]
  /** Of the attestations with each other. */
  readonly agreement: readonly Comparison[]
  /** `undefined` if there are no two to compare, or if one of them does not hold and none contradicts another. */
  readonly agrees: boolean | undefined
  readonly problems: readonly Problem[]
}

/** What files are judged by. */
export interface FileDemand extends Pick<OfferDemand, 'expected'> {
  readonly trust: Trust
  /** Whether a file without any attestation is only warned of. */
  readonly allowsMissing: boolean
}

/**
 * Judge files by what is offered for them. Each attestation counts: one that does not hold refuses its file, however
 * many others do.
 *
 * @param offers For whichever file: each file is judged by those that name it or its digest.
 */
export function judgeFiles<File extends Subject>(
  files: readonly File[],
  offers: readonly Offer[],
  demand: FileDemand,
): JudgedFile<File>[] {
  const names = new Set(files.map(({ name }) => name))
  const signatures = new Signatures(demand.trust)
  return files.map((file) => {
    const own = offers.filter((offer) => isFor(offer, file, names))
    return judgeFile(file, own, { ...demand, signatures })
  })
}

/** Whether an attestation speaks of a file: by its name, or by its digest and a name that no file has. */
function isFor({ offeredFor, statement }: Offer, { name, sha256 }: Subject, names: ReadonlySet<string>): boolean {
  if (offeredFor !== undefined) return offeredFor === name
  if (statement instanceof ReleaseError) return false
  return statement.subjects.some((one) => one.name === name || (one.sha256 === sha256 && !names.has(one.name)))
}

function judgeFile<File extends Subject>(
  file: File,
  offers: readonly Offer[],
  demand: FileDemand & OfferDemand,
): JudgedFile<File> {
  const attestations = offers.map((offer) => judgeOffer(offer, file, demand))
  const counting = attestations.filter(({ isJudged }) => isJudged)
  const agreement = compareWitnesses(counting.flatMap(witnessOf))
  const differs = agreement.some(({ result }) => result === 'differs')
  const verdict = differs ? 'refused' : verdictOf(counting, demand)
  const isWhole = agreement.length > 0 && counting.every((one) => one.identity && one.reason === undefined)
  const agrees = differs ? false : isWhole || undefined
  const problems = problemsOf({ file, verdict, attestations, counting, agreement }, demand)
  return { file, verdict, attestations, agreement, agrees, problems }
}

function verdictOf(attestations: readonly JudgedAttestation[], { allowsMissing }: FileDemand): Verdict {
  const verdicts = new Set(attestations.map(({ verdict }) => verdict))
  if (attestations.length === 0) return allowsMissing ? 'unchecked' : 'refused'
  if (verdicts.has('refused')) return 'refused'
  return verdicts.has('verified') ? 'verified' : 'unchecked'
}

function witnessOf({ place, kind, identity }: JudgedAttestation): Witness[] {
  return identity === undefined ? [] : [{ place, kind, identity }]
}

function problemsOf(judged: Judged, { allowsMissing }: FileDemand): Problem[] {
  return [
    ...judged.attestations.flatMap((attestation) => problemOf(judged, attestation)),
    ...missing(judged, allowsMissing),
    ...withoutBuild(judged),
    ...contradiction(judged),
  ]
}

interface Judged extends Pick<JudgedFile, 'file' | 'verdict' | 'attestations' | 'agreement'> {
  readonly counting: readonly JudgedAttestation[]
}

function problemOf({ file, verdict }: Judged, { place, verdict: own, isJudged, reason }: JudgedAttestation): Problem[] {
  if (reason === undefined) return []
  const isHarmless = !isJudged || (own === 'unchecked' && verdict === 'verified')
  const severity = isHarmless ? 'warning' : 'error'
  return [{ ...reason.with({ place, file: file.name }).toProblem(), severity }]
}

function missing({ file: { name }, counting }: Judged, allowsMissing: boolean): Problem[] {
  if (counting.length > 0) return []
  return [
    {
      code: 'no-provenance',
      severity: allowsMissing ? 'warning' : 'error',
      message: 'There is no provenance: nothing that was found says who built or published this file.',
      hint: 'Get the provenance that was published with this file; without any, nobody can say who built it.',
      file: name,
    },
  ]
}

function withoutBuild({ file: { name }, verdict, attestations }: Judged): Problem[] {
  if (verdict !== 'verified' || attestations.some(({ kind }) => kind === 'build')) return []
  return [
    {
      code: 'provenance-missing',
      severity: 'warning',
      message: 'There is no build provenance: who published this file is known, and not how it was built.',
      hint: 'Ask the project to publish build provenance with its files.',
      file: name,
    },
  ]
}

function contradiction({ file: { name }, agreement }: Judged): Problem[] {
  const refusal = refusalOf(
    agreement,
    'The attestations of this file contradict each other:',
    'Find out which of them is true: a release has one repository, one ref, one commit, and one workflow that built it.',
  )
  return refusal === undefined ? [] : [refusal.with({ file: name }).toProblem()]
}
