import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type StandInServer, serve } from '../../../src/standins/server.ts'
import { lines, Page, wheel } from '../../worlds/release/page.ts'
import { publishedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { type Publication, type TufFiles, tufAnswer, tufFiles, tufKey } from '../../worlds/tuf-repository.ts'
import { folderOf, servicesOf, summaryOf, verify } from '../../worlds/verify-run.ts'

const key = tufKey()
let release: Release
let mirror: StandInServer
let published: TufFiles
let requests: string[]

describe('the root of today', () => {
  beforeAll(async () => {
    release = (await publishedRelease()).release
    mirror = await serve('tuf', ({ url }) => {
      requests.push(url.pathname)
      return tufAnswer(published, url.pathname)
    })
  })
  beforeEach(() => {
    requests = []
    publish({})
  })
  afterAll(() => mirror.close())

  function publish(change: Partial<Publication>): void {
    const target = readFileSync(join(release.stage.work, 'trusted_root.json'))
    published = tufFiles({ keys: [key], target, ...change })
  }

  const byTag = ['example/example-greeting@1.2.0']
  const root = () => published.get('/1.root.json') ?? Buffer.alloc(0)
  const place = () => ({ services: { ...servicesOf(release), sigstoreRoot: { url: mirror.url, root: root() } } })

  test('a release is verified against the root of today', async () => {
    const { exitCode, output } = await verify(byTag, place())
    expect([exitCode, output.split('\n').at(-1)]).toEqual([
      0,
      "  Verified against Sigstore's public root (TUF root version 1, from http://<index>).",
    ])
  })

  test('a version of the index too', async () => {
    const parameters = ['example-greeting==1.2.0', '--owner-repo', 'example/example-greeting']
    expect(await summaryOf(parameters, place())).toEqual([0, 'verified', ['verified', 'verified'], []])
    expect(requests[0]).toBe('/2.root.json')
  })

  test('a root that must not be used ends it before anything is fetched', async () => {
    publish({ expired: ['timestamp'] })
    const { ledger } = release.stage
    const count = ledger.entries.length
    expect(await summaryOf(byTag, place())).toEqual([3, 'trusted-root-stale'])
    expect(ledger.entries.length).toBe(count)
  })

  test('while nobody gives it, the shipped one holds, with a warning that says so', async () => {
    const away = { ...place(), services: servicesOf(release) }
    const [exitCode, verdict, , codes] = await summaryOf(byTag, away)
    expect([exitCode, verdict]).toEqual([1, 'refused'])
    expect(codes).toContain('trusted-root-unreachable (warning)')
  })

  test('files of this machine, and a root that is named, ask nobody', async () => {
    const page = new Page(release)
    const folder = folderOf(page)
    const named = ['--trusted-root', join(release.stage.work, 'trusted_root.json')]
    const by = ['--owner-repo', 'example/example-greeting']
    const everything = { folder, ...place() }
    const [, own] = await summaryOf([wheel, '--provenance', lines, ...by], everything)
    const [, given] = await summaryOf([wheel, ...by, ...named], everything)
    const [, remote] = await summaryOf([...byTag, ...named], everything)
    expect([own, given, remote, requests]).toEqual(['refused', 'verified', 'verified', []])
  })
})
