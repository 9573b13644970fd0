import { type Comparison, shownValue } from '../../attestation/judging/comparison.ts'
import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { JudgedAttestation, Verdict } from '../../attestation/judging/judged-attestation.ts'
import type { AttestationKind } from '../../attestation/judging/statement-policy.ts'
import type { AttestationSource } from '../../attestation/reading/offer.ts'
import type { Evidence } from '../../attestation/signature/certificate-evidence.ts'
import type { Problem } from '../../errors.ts'
import { type FileRow, type Report, reportOf } from '../../report.ts'
import { expectedForPrograms } from './answer.ts'
import type { MeasuredFile } from './gathering/gathered.ts'
import { isAttested, type Outcome } from './outcome.ts'

/** A verification for people. */
export function outcomeReport(outcome: Outcome, explains: boolean): Report {
  const { files, problems, remarks } = outcome
  return reportOf({
    step: 'verify',
    headline: headlineOf(outcome),
    problems: [...groupedProblems(files), ...problems],
    files: files.map(rowOf),
    remarks: [
      expectationLine(outcome),
      ...openLine(outcome),
      ...(explains ? [...unprovedLine(files), ...files.flatMap(explanationOf)] : []),
      ...remarks,
    ],
  })
}

/**
 * The problems of files for people: what holds alike of several files or attestations is said once, with all values, and
 * the others are named below it. A wrong tag is one mistake, however many attestations differ from it.
 */
function groupedProblems(files: readonly JudgedFile[]): Problem[] {
  const all = files.flatMap(({ problems }) => problems)
  return [...Map.groupBy(all, likeness).values()].flatMap(joined)
}

/** All that is said, but for whom it is said of. */
function likeness({ code, severity, message, hint, place }: Problem): string {
  return JSON.stringify([code, severity, message, hint, place === undefined])
}

function joined([first, ...others]: readonly Problem[]): Problem[] {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first]
  const lines = [...Map.groupBy(others, ({ file }) => file)].map(([file, all]) => {
    const places = all.flatMap(({ place }) => place ?? [])
    return places.length === 0 ? `  ${file}` : `  ${file}: ${places.join(', ')}`
  })
  return [{ ...first, message: [first.message, `The same holds of ${others.length} more:`, ...lines].join('\n') }]
}

function headlineOf({ verdict, files }: Outcome): string {
  const count = (of: Verdict): number => files.filter((file) => file.verdict === of).length
  const isOne = files.length === 1
  const all = isOne ? 'One file' : `${files.length} files`
  const some = (of: Verdict): string => (count(of) === files.length ? all : `${count(of)} of ${files.length} files`)
  switch (verdict) {
    case 'verified':
      return `${some('verified')} verified.`
    case 'unchecked':
      if (!files.some(isAttested))
        return `${all} not verified: ${isOne ? 'it has no' : 'none has'} provenance, and --allow-missing lets such files pass only beside verified ones.`
      return `${all} not verified: nothing speaks against ${isOne ? 'it' : 'them'}, but not all was compared.`
    case 'refused':
      return count('refused') === 0
        ? `${all} refused, for what holds of all of them together.`
        : `${some('refused')} refused.`
  }
}

function expectationLine(outcome: Outcome): string {
  const expected = expectedForPrograms(outcome)
  if (expected === null) return 'Expected: nothing.'
  const { from, ...values } = expected
  const named = Object.entries(values).filter(([, value]) => value !== null)
  return [`Expected, by ${from}:`, ...named.map(([name, value]) => `  ${nameOf(name)} ${value}`)].join('\n')
}

/** What anybody's would be verified as well. */
function openLine({ expected }: Outcome): string[] {
  if (expected === undefined) return []
  const { ref: tag, commit, workflowPath: workflow } = expected
  const open = Object.entries({ tag, commit, workflow }).flatMap(([name, value]) => (value === undefined ? [name] : []))
  return open.length === 0 ? [] : [`Not compared, since nothing was expected of it: ${open.join(', ')}.`]
}

/** Whether a front end or other steps of the job have built a file, no certificate can vouch for. */
function unprovedLine(files: readonly JudgedFile[]): string[] {
  const hasBuild = files.some(({ attestations }) => attestations.some(({ kind }) => kind === 'build'))
  if (!hasBuild) return []
  return [
    'Not proved: what built the files. Provenance names the workflow and its commit, and no build front end: any steps of its jobs may have built them.',
  ]
}

/** `repository id` of `repositoryId`. */
const nameOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function rowOf({ file, verdict, attestations, agrees }: JudgedFile<MeasuredFile>): FileRow {
  const { name, sizeBytes, sha256 } = file
  const counting = attestations.filter(({ isJudged }) => isJudged)
  const known = counting.find((one) => one.verdict === verdict && one.identity) ?? counting.find((one) => one.identity)
  const facts = [...signerFacts(known), ...foundFacts(attestations), ...agreementFact(agrees)]
  return { name, sizeBytes, sha256, result: verdict, facts }
}

function signerFacts(attestation: JudgedAttestation | undefined): string[] {
  if (attestation?.identity === undefined) return []
  const { san = 'nobody', commit = 'no commit', ref = 'no ref' } = attestation.identity
  return [`signed by ${san}`, `at commit ${commit}`, `of ${ref}`]
}

/** What was found where: `build provenance (release page, GitHub)`, `publish attestation (index)`. */
function foundFacts(attestations: readonly JudgedAttestation[]): string[] {
  if (attestations.length === 0) return ['no provenance']
  const byKind = Map.groupBy(attestations, ({ kind }) => (kind === undefined ? 'attestation' : kinds[kind]))
  return [...byKind].map(([what, all]) => `${what} (${[...new Set(all.map(placeWords))].join(', ')})`)
}

function placeWords({ source, reason }: JudgedAttestation): string {
  return reason === undefined ? sourceWords[source] : `${sourceWords[source]}: ${reason.code}`
}

const sourceWords: Readonly<Record<AttestationSource, string>> = {
  file: 'file',
  'release-page': 'release page',
  github: 'GitHub',
  index: 'index',
}

const kinds: Readonly<Record<AttestationKind, string>> = { build: 'build provenance', publish: 'publish attestation' }

function agreementFact(agrees: boolean | undefined): string[] {
  switch (agrees) {
    case true:
      return ['its attestations agree']
    case false:
      return ['its attestations disagree']
    case undefined:
      return []
  }
}

/** Every check that was made for a file, with both values: those of the signature first. */
function explanationOf({ file, attestations, agreement }: JudgedFile): string[] {
  const judged = attestations.flatMap((attestation) => [
    `${file.name}: ${attestation.place} (${placeWords(attestation)}) is ${attestation.verdict}, ${timeWords(attestation)}`,
    ...attestation.evidence().map(evidenceLine),
    ...attestation.comparisons.map(comparisonLine),
  ])
  const compared = agreement.length === 0 ? [] : [`${file.name}: the attestations with each other`]
  return [...judged, ...compared, ...agreement.map(comparisonLine)]
}

const timeWords = ({ time }: JudgedAttestation): string =>
  time === undefined ? 'and nobody knows when it was signed' : `signed at ${time}`

const evidenceLine = ({ check, against, found }: Evidence): string =>
  `  verified      ${check}: against ${shownValue(against)}, found ${shownValue(found)}`

const results: Readonly<Record<Comparison['result'], string>> = {
  same: 'same        ',
  differs: 'DIFFERS     ',
  'not-compared': 'not compared',
}

function comparisonLine({ claim, expected, found, result }: Comparison): string {
  return `  ${results[result]}  ${claim}: expected ${shownValue(expected)}, found ${shownValue(found)}`
}
