import { describe, expect, test } from '@jest/globals'
import { compareWitnesses, type Witness } from '../../../src/attestation/judging/agreement.ts'
import type { SigningIdentity } from '../../../src/attestation/signature/identity.ts'
import { attestIdentity } from '../../worlds/signing/attest-identity.ts'

describe('attestations agree', () => {
  const witness = (change: Partial<SigningIdentity>, kind: Witness['kind'] = 'build', place = 'B'): Witness => {
    return { place, kind, identity: { ...attestIdentity, ...change } }
  }
  const differing = (...others: readonly Witness[]): readonly unknown[] =>
    compareWitnesses([witness({}, 'build', 'A'), ...others])
      .filter(({ result }) => result === 'differs')
      .map(({ claim, expected: first, found }) => [claim, first, found])
  const run = `${attestIdentity.repositoryUri}/actions/runs`

  test.each<[string, Witness, readonly unknown[]]>([
    ['if they say the same', witness({}), []],
    ['in another attempt of the run', witness({ runUri: `${run}/3003/attempts/2` }), []],
    ['where one does not say so', witness({ commit: undefined }), []],
    ['in two runs, which signed the same bytes', witness({ runUri: `${run}/9/attempts/1` }), []],
    ['on two workflows, if one only published', witness({ workflowUri: 'x' }, 'publish'), []],
    [
      'not on two workflows',
      witness({ workflowUri: 'x' }),
      [['workflow of B, against A', attestIdentity.workflowUri, 'x']],
    ],
    [
      'not on two ids of a repository',
      witness({ repositoryId: '9' }),
      [['repository id of B, against A', '1001', '9']],
    ],
    ['not on two owners', witness({ ownerId: '9' }, 'publish'), [['owner id of B, against A', '2002', '9']]],
    [
      'not on two commits',
      witness({ commit: 'c' }, 'publish'),
      [['commit of B, against A', attestIdentity.commit, 'c']],
    ],
    ['not on two refs', witness({ ref: 'x' }), [['ref of B, against A', attestIdentity.ref, 'x']]],
    [
      'not on two repositories',
      witness({ repositoryUri: 'x' }),
      [['repository of B, against A', attestIdentity.repositoryUri, 'x']],
    ],
  ])('%s', (_, other, expectedDifferences) => {
    expect(differing(other)).toEqual(expectedDifferences)
  })

  test('with nobody, if there is only one', () => {
    expect(compareWitnesses([witness({})])).toEqual([])
  })
})
