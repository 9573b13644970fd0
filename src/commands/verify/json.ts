import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { JudgedAttestation } from '../../attestation/judging/judged-attestation.ts'
import type { SigningIdentity } from '../../attestation/signature/identity.ts'
import type { ReleaseError } from '../../errors.ts'
import type { MeasuredFile } from './gathering/gathered.ts'
import { expectedForPrograms, type Outcome } from './outcome.ts'

/**
 * A verification for programs: one line of JSON of schema 1.
 *
 * What is not known is `null`: the signer until its certificate is verified, and whether attestations agree if there are
 * no two, or if one of them does not hold.
 */
export function outcomeJson(outcome: Outcome): string {
  const { verdict, files, problems } = outcome
  return JSON.stringify({
    schema: 1,
    verdict,
    expected: expectedForPrograms(outcome),
    files: files.map(fileForPrograms),
    problems: [...files.flatMap((file) => file.problems), ...problems],
  })
}

/** A verification for programs that was stopped before anything was judged: one line of the same schema. */
export function stoppedJson(stop: ReleaseError): string {
  return JSON.stringify({ schema: 1, verdict: 'stopped', expected: null, files: [], problems: [stop.toProblem()] })
}

function fileForPrograms({ file: { name, sha256 }, verdict, attestations, agrees }: JudgedFile<MeasuredFile>) {
  return { name, sha256, verdict, attestations: attestations.map(attestationForPrograms), agree: agrees ?? null }
}

function attestationForPrograms(attestation: JudgedAttestation) {
  const { source, predicateType, kind, verdict, reason, identity, time } = attestation
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

function signerForPrograms(identity: SigningIdentity) {
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
