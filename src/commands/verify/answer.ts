import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { JudgedAttestation } from '../../attestation/judging/judged-attestation.ts'
import type { SigningIdentity } from '../../attestation/signature/identity.ts'
import type { ReleaseError } from '../../errors.ts'
import { list, object, oneOf, optional, orNull, schemaNumber, text, truth, type ValueOf } from '../../json-schema.ts'
import { errorCode, problems } from '../../report/answer.ts'
import type { MeasuredFile } from './gathering/gathered.ts'
import type { Outcome } from './outcome.ts'

const verdicts = ['verified', 'refused', 'unchecked'] as const
const verdict = oneOf(verdicts, '`verified`, `refused`, or `unchecked`')

const expected = object('who must have signed; `null` if nobody said so, and where it was stopped', {
  from: text(
    'who says so: `the command line`, or `the remote "origin" of this clone`; with ` and GitHub` behind it if it was asked, which adds the ids of the repository, and the commit of an expected tag',
  ),
  repository: text('address of the repository'),
  repositoryId: orNull(text('its id at GitHub; `null`, as in all of these, is not compared')),
  ownerId: orNull(text('the id of its owner')),
  ref: orNull(text('the tag, as `refs/tags/1.2.0`')),
  commit: orNull(text('40 hex digits', '[0-9a-f]{40}')),
  workflow: orNull(text('path of the workflow file in the repository')),
  runner: text('`github-hosted`'),
})

const signer = object('what its certificate says; `null` until that is verified', {
  san: orNull(
    text('subject alternative name: workflow and ref; `null`, as in all of these, is not in the certificate'),
  ),
  issuer: orNull(text('who vouched for the job to Sigstore')),
  repository: orNull(text('address of the repository')),
  ref: orNull(text('the ref that the run was of')),
  commit: orNull(text('the commit of that ref')),
  runUrl: orNull(text('address of the run, with its attempt')),
  event: orNull(text('what started the run, such as `push`')),
  runner: orNull(text('`github-hosted` or `self-hosted`')),
})

const attestation = object('one attestation of a file', {
  source: oneOf(
    ['file', 'release-page', 'github', 'index'],
    'where it was found: `file`, `release-page`, `github`, or `index`',
  ),
  predicateType: orNull(text('of its statement; `null` if that cannot be read')),
  kind: orNull(oneOf(['build', 'publish'], '`build` or `publish`; `null` until it is known to be one of them')),
  verdict,
  code: optional(
    errorCode('why it is not verified, one of [these codes](errors.md); absent if nothing is wrong with it'),
  ),
  signer: orNull(signer),
  time: orNull(text('when it was signed, ISO 8601 in UTC; `null` if nothing dates it')),
})

const file = object('one file', {
  name: text('without its folder'),
  sha256: text('64 hex digits, of the bytes that were judged', '[0-9a-f]{64}'),
  verdict,
  attestations: list('all that speak of the file; empty if there are none', attestation),
  agree: orNull(
    truth(
      'whether its attestations name the same repository, ids, ref, and commit, and those of builds the same workflow; `null` if there are no two to compare, or if one of them has a `code` and none contradicts another',
    ),
  ),
})

/** What `verify --json` writes. */
export const verifyAnswer = object('what `verify` found', {
  schema: schemaNumber,
  verdict: oneOf(
    [...verdicts, 'stopped'],
    'over all: `verified`, `refused`, or `unchecked`; `stopped` if nothing was judged, and then `problems` says why',
  ),
  expected: orNull(expected),
  files: list('what was judged; empty where it was stopped', file),
  problems,
})

type VerifyAnswer = ValueOf<typeof verifyAnswer>

/** The answer where nothing was judged. */
export function stoppedVerify(stop: ReleaseError): VerifyAnswer {
  return { schema: 1, verdict: 'stopped', expected: null, files: [], problems: [stop.toProblem()] }
}

/**
 * A verification for programs.
 *
 * What is not known is `null`: the signer until its certificate is verified, and whether attestations agree if there are
 * no two, or if one of them does not hold.
 */
export function answerOf(outcome: Outcome): VerifyAnswer {
  const { verdict, files, problems } = outcome
  return {
    schema: 1,
    verdict,
    expected: expectedForPrograms(outcome),
    files: files.map(fileForPrograms),
    problems: [...files.flatMap((file) => file.problems), ...problems],
  }
}

/** Expected values; `null` is not compared. */
export function expectedForPrograms({ expected, from }: Pick<Outcome, 'expected' | 'from'>): VerifyAnswer['expected'] {
  if (expected === undefined) return null
  const { serverUrl, repository, ref, commit, workflowPath, runnerEnvironment = 'github-hosted' } = expected
  return {
    from,
    repository: `${serverUrl}/${repository.fullName}`,
    repositoryId: repository.id ?? null,
    ownerId: repository.ownerId ?? null,
    ref: ref ?? null,
    commit: commit ?? null,
    workflow: workflowPath ?? null,
    runner: runnerEnvironment,
  }
}

function fileForPrograms({
  file: { name, sha256 },
  verdict,
  attestations,
  agrees,
}: JudgedFile<MeasuredFile>): ValueOf<typeof file> {
  return { name, sha256, verdict, attestations: attestations.map(attestationForPrograms), agree: agrees ?? null }
}

function attestationForPrograms(judged: JudgedAttestation): ValueOf<typeof attestation> {
  const { source, predicateType, kind, verdict, reason, identity, time } = judged
  return {
    source,
    predicateType: predicateType ?? null,
    kind: kind ?? null,
    verdict,
    ...(reason === undefined ? {} : { code: reason.code }),
    signer: identity === undefined ? null : signerForPrograms(identity),
    time: time ?? null,
  }
}

function signerForPrograms(identity: SigningIdentity): ValueOf<typeof signer> {
  const { san, issuer, repositoryUri, ref, commit, runUri, event, runnerEnvironment } = identity
  return {
    san: san ?? null,
    issuer: issuer ?? null,
    repository: repositoryUri ?? null,
    ref: ref ?? null,
    commit: commit ?? null,
    runUrl: runUri ?? null,
    event: event ?? null,
    runner: runnerEnvironment ?? null,
  }
}
