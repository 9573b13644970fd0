import { afterAll, beforeAll } from '@jest/globals'
import {
  type Judgement,
  type JudgementDemand,
  judgeAttestation,
} from '../../../../src/attestation/judging/judgement.ts'
import { buildProvenanceType, publishType, type Statement } from '../../../../src/attestation/reading/statement.ts'
import type { Claims } from '../../../../src/standins/oidc.ts'
import { sawProblem } from '../../../examples.ts'
import { type AnySigner, attestClaims, startAnySigner } from '../../../worlds/signing/any-signer.ts'
import { generatorClaims, generatorStatement } from '../../../worlds/signing/generator-statement.ts'
import { expected, predicateOfJob, wheel } from '../../../worlds/signing/signed.ts'
import { attestJob } from '../../../worlds/signing.ts'

// The log counts whole seconds.
export const now = new Date('2026-08-21T10:11:12.000Z')
export const sdist = { name: 'tidy_box-3.2.0.tar.gz', sha256: 'c3'.repeat(32) }

export const currentType = 'https://in-toto.io/Statement/v1'
export const generatorType = 'https://slsa.dev/provenance/v0.2'
export const oldType = 'https://in-toto.io/Statement/v0.1'

export let signer: AnySigner
beforeAll(async () => {
  signer = await startAnySigner(() => now)
})
afterAll(() => signer.close())

export const whole: JudgementDemand = { subject: wheel, expected }

export async function judge(statement: Statement, claims: Claims, demand: JudgementDemand = whole): Promise<Judgement> {
  const judgement = judgeAttestation(await signer.sign(statement, claims), signer.trust, demand)
  if ('reason' in judgement) sawProblem(judgement.reason.toProblem())
  return judgement
}

/** Producer and kind if it is accepted, else the code. */
export async function outcome(statement: Statement, claims: Claims, demand?: JudgementDemand): Promise<string> {
  const judgement = await judge(statement, claims, demand)
  switch (judgement.verdict) {
    case 'verified':
    case 'unchecked':
      return `${judgement.verdict}: ${judgement.producer} ${judgement.kind}`
    case 'not-judged':
      return `not-judged: ${judgement.reason.code}`
    case 'refused':
      return judgement.reason.code
  }
}

/** Build provenance of a workflow, as its claims have it. */
export const workflowStatement = (change: Partial<Statement> = {}): Statement => ({
  type: currentType,
  subjects: [wheel],
  predicateType: buildProvenanceType,
  predicate: predicateOfJob(attestJob),
  ...change,
})

export const publishStatement = (predicate: unknown = null): Statement => ({
  type: currentType,
  subjects: [wheel],
  predicateType: publishType,
  predicate,
})

export const releaseClaims: Claims = { ...attestClaims, event_name: 'release', environment: 'publish' }
export const publishDemand: JudgementDemand = { subject: wheel, expected: { ...expected, event: 'release' } }
export const atGenerator = (change: Claims = {}): Claims => generatorClaims(attestClaims, change)
export const byGenerator = (claims: Claims = atGenerator()): Statement => generatorStatement([sdist, wheel], claims)
