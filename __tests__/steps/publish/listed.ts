import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Handler } from '../../../src/standins/server.ts'
import { serve } from '../../../src/standins/server.ts'
import { type Page, wheel } from '../../worlds/release/page.ts'
import { refused } from '../../worlds/release/refused.ts'
import type { Changes, Run } from '../../worlds/release/run.ts'
import { clickedRelease } from '../../worlds/release/shared.ts'
import { filesOnIndex } from '../../worlds/release/world-state.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
let run: Run

beforeAll(async () => {
  const shared = await clickedRelease()
  release = shared.release
  page = shared.page
  run = shared.clicked
})

interface ListedAsset {
  readonly name: string
  readonly size: number
  readonly digest: string | null
}

/** Do something with a GitHub that lists the wheel otherwise than it has it. */
async function whileListing<T>(
  change: (asset: ListedAsset) => Partial<ListedAsset>,
  act: (changes: Changes) => Promise<T>,
): Promise<T> {
  const { world, ledger } = release.stage
  const lying: Handler = async (request) => {
    const answer = await world.github.handler(request)
    if (!/\/releases\/\d+\/assets$/.test(request.url.pathname)) return answer
    const assets: readonly ListedAsset[] = JSON.parse(JSON.stringify(answer.body))
    return { ...answer, body: assets.map((one) => (one.name === wheel ? { ...one, ...change(one) } : one)) }
  }
  const server = await serve('github', lying, ledger.observe)
  try {
    return await act({ world: { ...world, urls: { ...world.urls, github: server.url } } })
  } finally {
    await server.close()
  }
}

describe('an asset that GitHub lists otherwise than it answers it', () => {
  test.each<[string, (asset: ListedAsset) => Partial<ListedAsset>, (sizeBytes: number) => string]>([
    [
      'is longer than its list says: no more of it is taken',
      ({ size }) => ({ size: size - 1 }),
      (sizeBytes) => `sha256:<sha256> and ${sizeBytes - 1} bytes, and answered more than ${sizeBytes - 1} bytes`,
    ],
    [
      'is shorter, and is all that comes',
      ({ size }) => ({ size: size + 1 }),
      (sizeBytes) => `sha256:<sha256> and ${sizeBytes + 1} bytes, and answered sha256:<sha256> and ${sizeBytes} bytes`,
    ],
    [
      'has other bytes of the same number',
      () => ({ digest: `sha256:${'0'.repeat(64)}` }),
      (sizeBytes) => `sha256:<sha256> and ${sizeBytes} bytes, and answered sha256:<sha256> and ${sizeBytes} bytes`,
    ],
    [
      'is longer, and of a time before there were digests',
      ({ size }) => ({ size: size - 1, digest: null }),
      (sizeBytes) => `${sizeBytes - 1} bytes, and answered more than ${sizeBytes - 1} bytes`,
    ],
  ])('%s', async (_, change, facts) => {
    expect(await whileListing(change, (changes) => refused(release, run, 'publish', changes))).toEqual({
      exitCode: 1,
      codes: ['release-asset-mismatch'],
      message: `GitHub lists "${wheel}" with ${facts(page.asset(wheel).bytes.length)}.`,
      hint: 'Run the job again; if it stays so, somebody changed the asset after the release was published.',
      writes: [],
    })
  })

  test('is published where it lists no digest, and all else is as it says', async () => {
    const end = await whileListing(
      () => ({ digest: null }),
      (changes) => run.job('publish', changes),
    )
    expect([end.exitCode, end.problems]).toEqual([0, []])
    expect(filesOnIndex(release)).toHaveLength(2)
  })
})
