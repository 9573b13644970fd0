import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Expected } from '../../src/attestation/judging/expected.ts'
import { judgeAttestation } from '../../src/attestation/judging/judgement.ts'
import { readAttestations } from '../../src/attestation/reading/attestations.ts'
import { trustFrom } from '../../src/attestation/signature/trust.ts'
import { withShared } from '../shared.ts'
import { generatorVector, vectorOutcome } from './vector-outcome.ts'
import { type Attested, generated, vectorPolicies } from './vector-policies.ts'
import { readVectorTable, type VectorRow } from './vector-table.ts'
import { indexClauses } from './vectors.ts'

type VerdictClass = 'accepted' | 'refused' | 'needs-log'

/** What the list of vectors asks for. What a log alone could date is refused offline, and accepted online. */
function asked({ clause }: VectorRow): VerdictClass {
  if (clause === 'REFUSE offline' || clause === 'ACCEPT online') return 'needs-log'
  return clause.startsWith('REFUSE') || clause === 'config' ? 'refused' : 'accepted'
}

function found({ outcome }: VectorRow): VerdictClass {
  if (outcome === 'needs-log') return 'needs-log'
  return outcome === 'accepted' || outcome.startsWith('verified: ') ? 'accepted' : 'refused'
}

const table = readVectorTable()

withShared('recorded attestations', (shared) => {
  const read = (file: string): Buffer => readFileSync(join(shared, 'vectors', file))
  const outcome = (demand: Attested): string => vectorOutcome(shared, generatorVector, { kind: 'judged', ...demand })

  describe('each recorded attestation, under its own policy', () => {
    test.each(table)('$file, "$clause", by $policy: $outcome', ({ file, policy, outcome: what }) => {
      expect(vectorOutcome(shared, file, vectorPolicies[policy])).toBe(what)
    })
  })

  test('every clause of the list of vectors has its row', () => {
    const listed = indexClauses(shared).map(({ file, clause }) => `${file}: ${clause}`)
    expect(new Set(table.map(({ file, clause }) => `${file}: ${clause}`))).toEqual(new Set(listed))
    expect({ vectors: new Set(table.map(({ file }) => file)).size, clauses: listed.length }).toEqual({
      vectors: 88,
      clauses: 105,
    })
  })

  test('nothing passes that is to be refused, and each departure has its reason', () => {
    expect(table.filter((row) => asked(row) === 'refused' && found(row) !== 'refused')).toEqual([])
    const departures = table.filter((row) => asked(row) !== found(row))
    expect(table.filter(({ departure }) => departure !== '')).toEqual(departures)
    expect(departures).toHaveLength(11)
  })

  describe('a replay of the generator for other facts is refused', () => {
    const { subject, expected } = generated
    const { repository } = expected
    const at = (change: Partial<Expected>): Attested => ({ subject, expected: { ...expected, ...change } })
    const of = (change: Partial<Expected['repository']>): Attested => at({ repository: { ...repository, ...change } })
    test.each<[string, Attested, string]>([
      ['v13', at({ ref: 'refs/tags/v13' }), 'identity-ref'],
      ['v13.0', at({ ref: 'refs/tags/v13.0' }), 'identity-ref'],
      ['v13.0.3', at({ ref: 'refs/tags/v13.0.3' }), 'identity-ref'],
      ['v13.0.300', at({ ref: 'refs/tags/v13.0.300' }), 'identity-ref'],
      ['a branch of the name', at({ ref: 'refs/heads/v13.0.30' }), 'identity-ref'],
      ['a repository that goes on', of({ fullName: 'slsa-framework/example-packageA' }), 'identity-repository'],
      ['a repository in other letters', of({ fullName: 'Slsa-Framework/example-package' }), 'identity-repository'],
      ['a renamed repository', of({ id: '486325810' }), 'identity-repository-id'],
      ['a renamed owner', of({ ownerId: '1' }), 'identity-owner-id'],
      ['another event', at({ event: 'release' }), 'identity-event'],
      ['another commit', at({ commit: 'f'.repeat(40) }), 'identity-commit'],
      ['another workflow file', at({ workflowPath: '.github/workflows/publish.yaml' }), 'identity-workflow'],
      ['a runner of its own', at({ runnerEnvironment: 'self-hosted' }), 'identity-runner'],
      ['the same facts', generated, 'verified: slsa-github-generator build'],
    ])('%s', (_, demand, what) => {
      expect(outcome(demand)).toBe(what)
    })

    test('for the recorded file, and not for one with a byte flipped', () => {
      const bytes = read('slsa-generic-v2.1/artifact.bin')
      const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')
      const named = (sha256: string): Attested => ({ expected, subject: { name: subject.name, sha256 } })
      expect(outcome(named(digestOf(bytes)))).toBe('verified: slsa-github-generator build')
      bytes.writeUInt8(bytes.readUInt8(0) ^ 1)
      expect(outcome(named(digestOf(bytes)))).toBe('provenance-digest')
    })
  })

  test('times are those of the log', () => {
    const trust = trustFrom(JSON.parse(read('trust/prod-trusted_root.json').toString()), "Sigstore's public root")
    const [only] = readAttestations(read(generatorVector).toString(), 'x')
    const judgement = only?.kind === 'bundle' ? judgeAttestation(only.bundle, trust, generated) : undefined
    expect(judgement?.time).toBe('2025-02-25T21:12:23.000Z')
  })
})
