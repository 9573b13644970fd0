import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Artifact } from '../../src/standins/artifacts/state.ts'
import { finish } from '../../src/steps/finish.ts'
import { publish } from '../../src/steps/publish.ts'
import { movedClock, movedNetwork } from '../worlds/moved-clock.ts'
import { type DisturbedJob, openDisturbedJob } from '../worlds/release/in-process.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { openPullRequest } from '../worlds/release/pull-request.ts'
import { filesOnIndex, keepWorld } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let attesting: DisturbedJob<'attest'>
let drafting: DisturbedJob<'draft'>
let beforeAttesting: () => void
let beforeDrafting: () => void
let publishing: DisturbedJob<'publish'>
let finishing: DisturbedJob<'finish'>
let beforePublishing: () => void
let published: readonly string[]
let afterPublishing: () => void

beforeAll(async () => {
  release = await openRelease()
  openPullRequest(release)
  const tagged = await release.pushTag()
  const build = (await tagged.job('build')).outputs
  beforeAttesting = keepArtifactsToo()
  attesting = await openDisturbedJob(release, { run: tagged, step: 'attest', changes: { outputs: { build } } })
  const { outputs: attest } = await attesting.start()
  beforeDrafting = keepArtifactsToo()
  drafting = await openDisturbedJob(release, { run: tagged, step: 'draft', changes: { outputs: { build, attest } } })
  await drafting.start()
  const run = await release.click()
  beforePublishing = keepWorld(release)
  publishing = await openDisturbedJob(release, { run, step: 'publish' })
  await publish(publishing.inputs, movedNetwork())
  published = filesOnIndex(release)
  afterPublishing = keepWorld(release)
  finishing = await openDisturbedJob(release, { run, step: 'finish' })
})
afterEach(() => afterPublishing())
afterAll(async () => {
  await attesting.close()
  await drafting.close()
  await publishing.close()
  await finishing.close()
  await closeRelease(release)
})

/** Of a run, an artifact of a name is uploaded once. */
function keepArtifactsToo(): () => void {
  const restore = keepWorld(release)
  const artifacts = release.stage.world.artifacts.artifacts as Artifact[]
  const kept = [...artifacts]
  return () => {
    restore()
    artifacts.splice(0, Number.POSITIVE_INFINITY, ...kept)
  }
}

const asset = ['GET github /repos/example/example-greeting/releases/assets/ID', 'GET github /storage/assets/ID']
const integrity = (name: string) => `GET index /integrity/example-greeting/1.2.0/${name}/provenance`
const bothProvenances = [
  integrity('example_greeting-1.2.0-py3-none-any.whl'),
  integrity('example_greeting-1.2.0.tar.gz'),
]
const commitOfTag = 'GET github /repos/example/example-greeting/commits/refs%2Ftags%2F1.2.0'

/** Everything that each step only reads, in order; what the artifact client reads is repeated by itself. */
const own = 'GET github /repos/example/example-greeting'
const readsOfAttest = [`${own}/attestations/sha256%3AID`, `${own}/attestations/sha256%3AID`, 'GET oidc /idtoken/ID']
const readsOfDraft = [`${own}/releases`, commitOfTag, `${own}/releases/ID/assets`]
const readsOfPublish = [
  'GET github /repos/example/example-greeting/releases/ID',
  commitOfTag,
  'GET github /repos/example/example-greeting/releases/ID/assets',
  ...asset,
  ...asset,
  ...asset,
  'GET index /simple/example-greeting/',
  'GET oidc /idtoken/ID',
  commitOfTag,
  'GET index /_/oidc/audience',
  'GET oidc /idtoken/ID',
  'GET index /simple/example-greeting/',
  ...bothProvenances,
]
const readsOfFinish = [
  'GET github /repos/example/example-greeting/releases/ID',
  'GET github /repos/example/example-greeting/releases/ID/assets',
  'GET github /repos/example/example-greeting/commits/ID/pulls',
  'GET index /simple/example-greeting/',
  ...bothProvenances,
  'GET github /repos/example/example-greeting/compare/main...ID',
  'GET github /repos/example/example-greeting/releases/latest',
  'GET github /repos/example/example-greeting/releases',
  'GET github /repos/example/example-greeting/issues/ID/comments',
]

const faults = {
  '502': { answer: { status: 502, body: '<html>Bad gateway</html>' }, pauseMs: 1000 },
  '429': { answer: { status: 429, headers: { 'retry-after': '45' }, body: 'Slow down.' }, pauseMs: 45_000 },
  reset: { answer: { status: 0, connection: 'dropped' }, pauseMs: 1000 },
} as const
type FaultName = keyof typeof faults

const rowsOf = (reads: readonly string[]): [string, number, FaultName][] =>
  reads.flatMap((read, index) =>
    (['502', '429', 'reset'] as const).map((fault) => [read, index, fault] as [string, number, FaultName]),
  )

/** Let one read fail once, and say how long was waited. */
async function withOneFault(
  job: Pick<DisturbedJob<'publish'>, 'disturb'>,
  { index, fault }: { readonly index: number; readonly fault: FaultName },
  step: (network: ReturnType<typeof movedNetwork>) => Promise<unknown>,
): Promise<readonly number[]> {
  const clock = movedClock()
  job.disturb((read, request, handler) => (read === index ? faults[fault].answer : handler(request)))
  await step(movedNetwork(clock))
  return clock.waits
}

describe.each([
  ['attest', readsOfAttest, () => attesting, () => beforeAttesting()],
  ['draft', readsOfDraft, () => drafting, () => beforeDrafting()],
] as const)('%s stays green, and does the same, when a single read fails once:', (_, reads, job, restore) => {
  test('these are its reads', async () => {
    restore()
    job().disturb((_read, request, handler) => handler(request))
    expect(await job().start()).toMatchObject({ problems: [], waits: [] })
    expect(job().reads).toEqual(reads)
  })

  test.each(rowsOf(reads))('%s (read %i): %s', async (read, index, fault) => {
    restore()
    job().disturb((one, request, handler) => (one === index ? faults[fault].answer : handler(request)))
    expect(await job().start()).toMatchObject({ problems: [], waits: [faults[fault].pauseMs] })
    expect(job().reads).toEqual(reads.toSpliced(index + 1, 0, read))
  })
})

describe('publish stays green, and does the same, when a single read fails once:', () => {
  test('these are its reads', async () => {
    beforePublishing()
    publishing.disturb((_, request, handler) => handler(request))
    expect(await publish(publishing.inputs, movedNetwork())).toMatchObject({ problems: [] })
    expect(publishing.reads).toEqual(readsOfPublish)
  })

  test.each(rowsOf(readsOfPublish))('%s (read %i): %s', async (read, index, fault) => {
    beforePublishing()
    const waits = await withOneFault(publishing, { index, fault }, async (network) => {
      expect(await publish(publishing.inputs, network)).toMatchObject({ problems: [] })
    })
    expect(waits).toEqual([faults[fault].pauseMs])
    expect(filesOnIndex(release)).toEqual(published)
    // A download asks for a new address before it goes on.
    const repeats = read.includes('/storage/') ? asset : [read]
    expect(publishing.reads.slice(index + 1, index + 1 + repeats.length)).toEqual(repeats)
  })
})

describe('finish stays green, and does the same, when a single read fails once:', () => {
  test('these are its reads', async () => {
    finishing.disturb((_, request, handler) => handler(request))
    await finish(finishing.inputs, movedNetwork())
    expect(finishing.reads).toEqual(readsOfFinish)
  })

  test.each(rowsOf(readsOfFinish))('%s (read %i): %s', async (read, index, fault) => {
    const waits = await withOneFault(finishing, { index, fault }, async (network) => {
      expect(await finish(finishing.inputs, network)).toMatchObject({ problems: [] })
    })
    expect(waits).toEqual([faults[fault].pauseMs])
    expect(finishing.reads[index + 1]).toBe(read)
  })
})
