import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../../../src/attestation/judging/expected.ts'
import {
  type Judgement,
  type JudgementDemand,
  judgeAttestation,
} from '../../../../src/attestation/judging/judgement.ts'
import type { ReleaseError } from '../../../../src/errors.ts'
import { attestClaims, startAnySigner } from '../../../worlds/signing/any-signer.ts'
import { expected, predicateOfJob, wheel } from '../../../worlds/signing/signed.ts'
import { attestJob } from '../../../worlds/signing.ts'
import {
  atGenerator,
  byGenerator,
  now,
  outcome,
  publishStatement,
  releaseClaims,
  sdist,
  signer,
  whole,
  workflowStatement,
} from './signed-statement.ts'

describe('the environment of a publish attestation', () => {
  const inEnvironment = (environment: string): JudgementDemand => ({
    subject: wheel,
    expected: { ...expected, event: 'release', environment },
  })
  test.each([
    ['publish', releaseClaims, 'verified: workflow publish'],
    ['Publish', releaseClaims, 'identity-environment'],
    ['publish', { ...releaseClaims, environment: '' }, 'identity-environment'],
  ])('%s is expected', async (environment, claims, what) => {
    expect(await outcome(publishStatement(), claims, inEnvironment(environment))).toBe(what)
  })
})

describe('name and digest must be those of one subject', () => {
  const expectedOnly = { expected }
  test.each([
    ['the first', sdist, 'verified: slsa-github-generator build'],
    ['the second', wheel, 'verified: slsa-github-generator build'],
    ['the name of one with the digest of the other', { ...wheel, sha256: sdist.sha256 }, 'provenance-digest'],
    ['the digest of one under a name that is not there', { ...wheel, name: 'other.whl' }, 'provenance-subject'],
    ['a digest in other letters', { ...wheel, sha256: wheel.sha256.toUpperCase() }, 'provenance-digest'],
  ])('%s', async (_, subject, what) => {
    expect(await outcome(byGenerator(), atGenerator(), { ...expectedOnly, subject })).toBe(what)
  })
})

describe('whose signature is accepted', () => {
  test('a producer that is not accepted is held against the own workflow', async () => {
    const demand: JudgementDemand = { ...whole, producers: ['workflow'] }
    expect(await outcome(byGenerator(), atGenerator(), demand)).toBe('identity-signer')
    expect(await outcome(workflowStatement(), attestClaims, demand)).toBe('verified: workflow build')
  })

  test('a runner of somebody is accepted if it is expected', async () => {
    const claims = { ...attestClaims, runner_environment: 'self-hosted' }
    const predicate = predicateOfJob({ ...attestJob, runnerEnvironment: 'self-hosted' })
    const own: Expected = { ...expected, runnerEnvironment: 'self-hosted' }
    expect(await outcome(workflowStatement({ predicate }), claims, { subject: wheel, expected: own })).toBe(
      'verified: workflow build',
    )
  })
})

test('a signature that does not verify is refused with nothing believed', async () => {
  const other = await startAnySigner(() => now)
  const bundle = await other.sign(workflowStatement(), attestClaims)
  await other.close()
  const { reason, ...judgement } = judgeAttestation(bundle, signer.trust, whole) as Judgement & { reason: ReleaseError }
  expect(reason.toProblem()).toEqual({
    code: 'provenance-unverified',
    severity: 'error',
    message: `The attestation does not verify against the root of this test: no certificate authority of that root that was valid then issued its certificate (CERTIFICATE_ERROR: "Failed to verify certificate chain", "no valid certificate path found").`,
    hint: 'If another Sigstore instance signed it, verify against the trusted root of that one; else do not use the file: its maintainers make the draft again.',
  })
  expect(judgement).toEqual({
    verdict: 'refused',
    producer: undefined,
    kind: undefined,
    identity: undefined,
    time: undefined,
    statement: undefined,
    evidence: expect.any(Function),
    comparisons: [],
  })
  expect(reason.cause).toBeInstanceOf(Error)
})
