import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { bundleToJSON } from '@sigstore/bundle'
import { type JudgementDemand, judgeAttestation } from '../../src/attestation/judging/judgement.ts'
import { readAttestations } from '../../src/attestation/reading/attestations.ts'
import { buildProvenanceType } from '../../src/attestation/reading/statement.ts'
import { type Trust, trustFrom } from '../../src/attestation/signature/trust.ts'
import { withShared } from '../shared.ts'
import { type FaultyWorld, openFaultyWorld } from '../worlds/signing/faulty-world.ts'
import type { Json } from '../worlds/signing/forms.ts'
import { expected, provenanceOf, trustIn, wheel } from '../worlds/signing/signed.ts'
import { parsed } from './bounded-runs.ts'
import { aimOf, aimsIn, mutateBundle, seeded } from './bundle-mutations.ts'
import { generatorVector } from './vector-outcome.ts'
import { generated } from './vector-policies.ts'
import { readVector } from './vectors.ts'

// `MUTATIONS=20000 npm test -- bundle-mutations` is the long run, of some minutes; another seed is `SEED=7`.
const mutations = Number(process.env.MUTATIONS ?? 2000)
const seed = Number(process.env.SEED ?? 1)
const timeoutMs = 30_000 + mutations * 60

interface Attacked {
  readonly bundle: Json
  readonly trust: Trust
  readonly demand: JudgementDemand
}

/** What changed bundles came to. */
interface Tally {
  /** What was changed at least once, as `aimOf` names it. */
  readonly tried: ReadonlySet<string>
  /** Names of the changes under which something else was accepted. */
  readonly otherMeanings: readonly string[]
  /** How many changes kept the meaning, by class. */
  readonly kept: Readonly<Record<string, number>>
}

function tally({ bundle, trust, demand }: Attacked, count: number): Tally {
  const judge = (text: string) => acceptedOf(text, trust, demand)
  const good = judge(JSON.stringify(bundle))
  if (good === undefined) throw new Error('The bundle is not good.')
  const random = seeded(seed)
  const kept: Record<string, number> = {}
  const otherMeanings: string[] = []
  const tried = new Set<string>()
  for (let number = 0; number < count; number += 1) {
    const { name, text } = mutateBundle(bundle, number, random)
    tried.add(aimOf(name))
    const judgement = judge(text)
    if (judgement === undefined) continue
    if (isDeepStrictEqual(judgement, good)) kept[classOf(name)] = (kept[classOf(name)] ?? 0) + 1
    else otherMeanings.push(name)
  }
  return { tried, otherMeanings, kept }
}

/** All that was found of a bundle that is accepted: identity, time, statement, every comparison, and what was checked. */
function acceptedOf(text: string, trust: Trust, demand: JudgementDemand): object | undefined {
  return parsed(() => {
    const [found, ...more] = readAttestations(text, 'x')
    if (found?.kind !== 'bundle' || more.length > 0) return undefined
    const judgement = judgeAttestation(found.bundle, trust, demand)
    return judgement.verdict === 'verified' ? { ...judgement, evidence: judgement.evidence() } : undefined
  })
}

const timestamps = 'verificationMaterial.timestampVerificationData'
const noTimestamps = [`structure: gone, ${timestamps}`, `structure: null, ${timestamps}`]

/** The classes of changes that may keep the meaning; any other change is a class of its own. */
function classOf(name: string): string {
  if (name.endsWith(': none')) return 'nothing was changed'
  if (name.startsWith('structure: as the last of its object')) return 'the order of members'
  if (noTimestamps.includes(name)) return 'no list of timestamps, which was empty'
  if (name === `bit: ${timestamps}.rfc3161Timestamps.*.signedTimestamp`) return 'the status around a timestamp'
  if (name.endsWith('tlogEntries.*.logIndex')) return 'the index of an entry that nothing signs'
  // The text of a checkpoint has three lines, and a fourth one ends it; what follows is signatures.
  return /^checkpoint: .*, line [4-9]$/.test(name) ? 'lines beside the signature of a checkpoint' : name
}

withShared('changes of a recorded bundle', (shared) => {
  test(
    `of ${mutations} changes, none is accepted with another meaning`,
    () => {
      const trust = trustFrom(JSON.parse(readVector(shared, 'trust/prod-trusted_root.json')), 'the public root')
      const bundle = JSON.parse(readVector(shared, generatorVector))
      const { tried, otherMeanings, kept } = tally({ bundle, trust, demand: generated }, mutations)
      expect(otherMeanings).toEqual([])
      expect(Object.keys(kept).filter((name) => !classes.includes(name))).toEqual([])
      // Each place had a turn, and most of them several.
      if (mutations >= 2000) expect(aimsIn(bundle).filter((aim) => !tried.has(aim))).toEqual([])
      const known = counts[`${seed}/${mutations}`]
      if (known !== undefined) expect(kept).toEqual(known)
    },
    timeoutMs,
  )
})

// What keeps the meaning: nothing of it is read.
const classes = ['lines beside the signature of a checkpoint', 'nothing was changed', 'the order of members']
// By seed and number of changes: the bundle is a recorded one, so that they are the same in each run. Another seed, or
// another number, has no counts to be held against.
const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '1/2000': {
    'lines beside the signature of a checkpoint': 30,
    'nothing was changed': 29,
    'the order of members': 9,
  },
  '1/20000': {
    'lines beside the signature of a checkpoint': 362,
    'nothing was changed': 345,
    'the order of members': 78,
  },
}

describe('changes of what is signed here', () => {
  let world: FaultyWorld
  beforeAll(async () => {
    world = await openFaultyWorld()
  })
  afterAll(() => world.close())

  test.each<[string, readonly string[]]>([
    ['1', [...classes, 'no list of timestamps, which was empty']],
    // Only the promise of version 1 signs the index; the proof has its own, and the other one is never used.
    // An answer is granted, or granted with modifications: the authority signs only what is below that.
    ['2', [...classes, 'the index of an entry that nothing signs', 'the status around a timestamp']],
  ])(
    'with an entry of version %s: none is accepted with another meaning',
    async (version, allowed) => {
      const signing = version === '1' ? world.signing() : world.signingV2()
      const bundle: Json = bundleToJSON(await signing.sign(provenanceOf(wheel)))
      const demand = { subject: wheel, predicateType: buildProvenanceType, expected }
      const { otherMeanings, kept } = tally({ bundle, trust: trustIn(world), demand }, mutations / 10)
      expect(otherMeanings).toEqual([])
      expect(Object.keys(kept).filter((name) => !allowed.includes(name))).toEqual([])
    },
    timeoutMs,
  )
})
