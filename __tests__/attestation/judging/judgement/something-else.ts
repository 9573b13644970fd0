import { describe, expect, test } from '@jest/globals'
import { type JudgementDemand, judgeAttestation } from '../../../../src/attestation/judging/judgement.ts'
import { buildProvenanceType, type Statement } from '../../../../src/attestation/reading/statement.ts'
import type { Claims } from '../../../../src/standins/oidc.ts'
import { attestClaims } from '../../../worlds/signing/any-signer.ts'
import { wheel } from '../../../worlds/signing/signed.ts'
import { generatorType, judge, outcome, sdist, signer, whole, workflowStatement } from './signed-statement.ts'

describe('an attestation of something else', () => {
  const billOfMaterials = 'https://spdx.dev/Document/v2.3'
  const something = (change: Partial<Statement> = {}): Statement =>
    workflowStatement({ predicateType: billOfMaterials, predicate: { spdxVersion: 'SPDX-2.3' }, ...change })

  test('is not judged, and says so, if its signer is the accepted one and it is about the file', async () => {
    expect(await judge(something(), attestClaims)).toMatchObject({
      verdict: 'not-judged',
      reason: {
        code: 'predicate-type',
        message: `The attestation says something else ("${billOfMaterials}"), which is not judged.`,
      },
      kind: undefined,
      producer: 'workflow',
    })
  })

  test.each<[string, Partial<Statement>, Claims, JudgementDemand, string]>([
    ['of another signer', {}, { ...attestClaims, ref: 'refs/tags/3.1.0' }, whole, 'identity-ref'],
    ['of another repository', {}, { ...attestClaims, repository: 'evil/tidy-box' }, whole, 'identity-repository'],
    ['of nobody who is known', {}, { ...attestClaims, job_workflow_ref: 'evil/x/a.yml@v1' }, whole, 'identity-signer'],
    ['about other bytes', { subjects: [{ ...wheel, sha256: sdist.sha256 }] }, attestClaims, whole, 'provenance-digest'],
    [
      'where one type is demanded',
      {},
      attestClaims,
      { ...whole, predicateType: buildProvenanceType },
      'predicate-type',
    ],
    ['that another producer signs', { predicateType: generatorType }, attestClaims, whole, 'predicate-type'],
    ['with nobody in mind', {}, attestClaims, { subject: wheel, expected: undefined }, 'not-judged: predicate-type'],
  ])('%s', async (_, change, claims, demand, what) => {
    expect(await outcome(something(change), claims, demand)).toBe(what)
  })

  test('is refused whatever it says, if its signature does not hold', async () => {
    const bundle = await signer.sign(something(), attestClaims)
    const other = await signer.sign(something({ predicate: {} }), attestClaims)
    const mixed = { ...bundle, content: other.content } as typeof bundle
    expect(judgeAttestation(mixed, signer.trust, whole)).toMatchObject({
      verdict: 'refused',
      reason: { code: 'provenance-unverified' },
    })
  })

  test('is refused in words that say what happened, where one type is demanded', async () => {
    const demand = { ...whole, predicateType: buildProvenanceType }
    expect(await judge(something(), attestClaims, demand)).toMatchObject({
      verdict: 'refused',
      reason: {
        message: [
          'The attestation is of another type than the one that is accepted here of its signer:',
          `  predicate type: expected "${buildProvenanceType}", found "${billOfMaterials}"`,
        ].join('\n'),
      },
    })
  })
})
