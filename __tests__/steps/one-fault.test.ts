import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Artifact } from '../../src/standins/artifacts/state.ts'
import { type DisturbedJob, openDisturbedJob } from '../worlds/release/disturbed-job.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { openPullRequest } from '../worlds/release/pull-request.ts'
import { filesOnIndex, keepWorld } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let attesting: DisturbedJob
let drafting: DisturbedJob
let beforeAttesting: () => void
let beforeDrafting: () => void
let publishing: DisturbedJob
let finishing: DisturbedJob
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
  await publishing.start()
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

/** How a read fails, and how long is waited until the next time. */
const faults = [
  { answer: { status: 502, body: '<html>Bad gateway</html>' }, pauseMs: 1000 },
  { answer: { status: 429, headers: { 'retry-after': '45' }, body: 'Slow down.' }, pauseMs: 45_000 },
  { answer: { status: 0, connection: 'dropped' }, pauseMs: 4000 },
] as const
const pauses = faults.map(({ pauseMs }) => pauseMs)
const withIndex = (reads: readonly string[]): [string, number][] => reads.map((read, index) => [read, index])

/** Let one read fail in each of these ways, one after the other. */
function failing(job: DisturbedJob, index: number): void {
  const left = faults.map(({ answer }) => answer)
  job.disturb((read, request, handler) => {
    const isAsked = read >= index && job.reads[read] === job.reads[index]
    return (isAsked ? left.shift() : undefined) ?? handler(request)
  })
}

describe.each([
  ['attest', readsOfAttest, () => attesting, () => beforeAttesting()],
  ['draft', readsOfDraft, () => drafting, () => beforeDrafting()],
] as const)(
  '%s stays green, and does the same, when a single read meets a 502, a 429, and a reset:',
  (_, reads, job, restore) => {
    test('these are its reads', async () => {
      restore()
      job().disturb((_read, request, handler) => handler(request))
      expect(await job().start()).toMatchObject({ problems: [], waits: [] })
      expect(job().reads).toEqual(reads)
    })

    test.each(withIndex(reads))('%s (read %i)', async (read, index) => {
      restore()
      failing(job(), index)
      expect(await job().start()).toMatchObject({ problems: [], waits: pauses })
      expect(job().reads).toEqual(reads.toSpliced(index + 1, 0, read, read, read))
    })
  },
)

describe('publish stays green, and does the same, when a single read meets a 502, a 429, and a reset:', () => {
  test('these are its reads', async () => {
    beforePublishing()
    publishing.disturb((_, request, handler) => handler(request))
    expect(await publishing.start()).toMatchObject({ problems: [], waits: [] })
    expect(publishing.reads).toEqual(readsOfPublish)
  })

  test.each(withIndex(readsOfPublish))('%s (read %i)', async (read, index) => {
    beforePublishing()
    failing(publishing, index)
    expect(await publishing.start()).toMatchObject({ problems: [], waits: pauses })
    expect(filesOnIndex(release)).toEqual(published)
    // A download asks for a new address before it goes on.
    const repeats = read.includes('/storage/') ? [...asset, ...asset, ...asset] : [read, read, read]
    expect(publishing.reads).toEqual(readsOfPublish.toSpliced(index + 1, 0, ...repeats))
  })
})

describe('finish stays green, and does the same, when a single read meets a 502, a 429, and a reset:', () => {
  test('these are its reads', async () => {
    finishing.disturb((_, request, handler) => handler(request))
    expect(await finishing.start()).toMatchObject({ problems: [], waits: [] })
    expect(finishing.reads).toEqual(readsOfFinish)
  })

  test.each(withIndex(readsOfFinish))('%s (read %i)', async (read, index) => {
    failing(finishing, index)
    expect(await finishing.start()).toMatchObject({ problems: [], waits: pauses })
    expect(finishing.reads).toEqual(readsOfFinish.toSpliced(index + 1, 0, read, read, read))
  })
})
