import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type DisturbedJob, openDisturbedJob } from '../worlds/release/disturbed-job.ts'
import { failing, keepArtifactsToo, pauses, undisturbed } from '../worlds/release/failing-read.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { openRelease, type Release } from '../worlds/release.ts'

// The other steps: `read-faults.test.ts`, and `outage-faults.test.ts`.
let release: Release
let attesting: DisturbedJob
let restore: () => void
beforeAll(async () => {
  release = await openRelease()
  const run = await release.pushTag()
  const build = (await run.job('build')).outputs
  restore = keepArtifactsToo(release)
  attesting = await openDisturbedJob(release, { run, step: 'attest', changes: { outputs: { build } } })
})
beforeEach(() => restore())
afterAll(async () => {
  await attesting.close()
  await closeRelease(release)
})

const stored = 'GET github /repos/example/example-greeting/attestations/sha256%3AID'
const reads = [stored, stored, 'GET oidc /idtoken/ID']

test('attest reads this and no more', async () => {
  undisturbed(attesting)
  expect(await attesting.start()).toMatchObject({ problems: [], waits: [] })
  expect(attesting.reads).toEqual(reads)
})

test.each(reads.map((read, index) => [read, index] as const))(
  'attest stays green, and does the same, when a single read meets a 502, a 429, and a reset: %s (read %i)',
  async (read, index) => {
    failing(attesting, reads, index)
    expect(await attesting.start()).toMatchObject({ problems: [], waits: pauses })
    expect(attesting.reads).toEqual(reads.toSpliced(index + 1, 0, read, read, read))
  },
)

test('attest asks a server that is down for good five times, and says so', async () => {
  attesting.disturb(() => ({ status: 503, body: '<h1>Unavailable</h1>' }))
  const end = await attesting.start()
  expect([end.outputs, end.thrown]).toEqual([{}, expect.stringContaining('answered 503 to GET')])
  expect(attesting.reads).toEqual(Array(5).fill(stored))
})
