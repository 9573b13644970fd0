import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type DisturbedJob, openDisturbedJob } from '../worlds/release/disturbed-job.ts'
import { failing, keepArtifactsToo, pauses, undisturbed } from '../worlds/release/failing-read.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { openPullRequest } from '../worlds/release/pull-request.ts'
import { filesOnIndex, keepWorld } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let drafting: DisturbedJob
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
  const attest = (await tagged.job('attest')).outputs
  beforeDrafting = keepArtifactsToo(release)
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
  await drafting.close()
  await publishing.close()
  await finishing.close()
  await closeRelease(release)
})

const asset = ['GET github /repos/example/example-greeting/releases/assets/ID', 'GET github /storage/assets/ID']
const integrity = (name: string) => `GET index /integrity/example-greeting/1.2.0/${name}/provenance`
const bothProvenances = [
  integrity('example_greeting-1.2.0-py3-none-any.whl'),
  integrity('example_greeting-1.2.0.tar.gz'),
]
const commitOfTag = 'GET github /repos/example/example-greeting/commits/refs%2Ftags%2F1.2.0'

/** Everything that each step only reads, in order; what the artifact client reads is repeated by itself. */
const own = 'GET github /repos/example/example-greeting'
/** Whether the index could take the files is advice: after three tries the draft goes on without it. */
const advice = 'GET index /simple/example-greeting/'
const readsOfDraft = [`${own}/releases`, commitOfTag, advice, `${own}/releases/ID/assets`]
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

const withIndex = (reads: readonly string[]): [string, number][] => reads.map((read, index) => [read, index])

// `attest` is in `one-fault.test.ts`.
describe('draft stays green, and does the same, when a single read meets a 502, a 429, and a reset:', () => {
  test('these are its reads', async () => {
    beforeDrafting()
    undisturbed(drafting)
    expect(await drafting.start()).toMatchObject({ problems: [], waits: [] })
    expect(drafting.reads).toEqual(readsOfDraft)
  })

  test.each(withIndex(readsOfDraft))('%s (read %i)', async (read, index) => {
    beforeDrafting()
    failing(drafting, readsOfDraft, index)
    const repeats = read === advice ? 2 : 3
    expect(await drafting.start()).toMatchObject({ problems: [], waits: pauses.slice(0, repeats) })
    expect(drafting.reads).toEqual(readsOfDraft.toSpliced(index + 1, 0, ...Array<string>(repeats).fill(read)))
  })
})

describe('publish stays green, and does the same, when a single read meets a 502, a 429, and a reset:', () => {
  test('these are its reads', async () => {
    beforePublishing()
    undisturbed(publishing)
    expect(await publishing.start()).toMatchObject({ problems: [], waits: [] })
    expect(publishing.reads).toEqual(readsOfPublish)
  })

  test.each(withIndex(readsOfPublish))('%s (read %i)', async (read, index) => {
    beforePublishing()
    failing(publishing, readsOfPublish, index)
    expect(await publishing.start()).toMatchObject({ problems: [], waits: pauses })
    expect(filesOnIndex(release)).toEqual(published)
    // A download asks for a new address before it goes on.
    const repeats = read.includes('/storage/') ? [...asset, ...asset, ...asset] : [read, read, read]
    expect(publishing.reads).toEqual(readsOfPublish.toSpliced(index + 1, 0, ...repeats))
  })
})

describe('finish stays green, and does the same, when a single read meets a 502, a 429, and a reset:', () => {
  test('these are its reads', async () => {
    undisturbed(finishing)
    expect(await finishing.start()).toMatchObject({ problems: [], waits: [] })
    expect(finishing.reads).toEqual(readsOfFinish)
  })

  test.each(withIndex(readsOfFinish))('%s (read %i)', async (read, index) => {
    failing(finishing, readsOfFinish, index)
    expect(await finishing.start()).toMatchObject({ problems: [], waits: pauses })
    expect(finishing.reads).toEqual(readsOfFinish.toSpliced(index + 1, 0, read, read, read))
  })
})
