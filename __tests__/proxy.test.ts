import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inNewProcess } from '../src/rehearsal/runner/action-process.ts'
import { newFolder } from './worlds/clone.ts'
import { fastClock } from './worlds/fast-clock.ts'
import { startCli } from './worlds/project.ts'
import { openProxied, type ProxiedServers, proxySecrets } from './worlds/proxy.ts'
import { closeRelease } from './worlds/release/leaks.ts'
import { recordingNode } from './worlds/release/programs.ts'
import type { JobEnd, Run } from './worlds/release/run.ts'
import { openRelease, type Release } from './worlds/release.ts'
import { trusting } from './worlds/verify-run.ts'

// The action and the command line as people start them, on a machine whose only way out is a proxy. What is on this machine,
// such as the index of a rehearsal, is reached without it. Each has a process of its own: Node reads who signs certificates
// when it starts.
const [github, downloads, index] = ['api.github.com', 'downloads.test', 'pypi.org'] as const
const [oidc, artifacts, storage] = ['oidc.test', 'results.test', 'storage.test'] as const

const page = 'example/example-greeting@1.2.0'

let release: Release
let proxied: ProxiedServers
let tagged: Run
let clicked: Run
let variables: Readonly<Record<string, string>>
beforeAll(async () => {
  release = await openRelease()
  const { urls } = release.stage.world
  proxied = await openProxied({
    [github]: urls.github,
    // Another host than that of the API.
    [downloads]: `${urls.github.replace('127.0.0.1', 'localhost')}/storage`,
    [index]: JSON.parse(release.stage.endpoints).index,
    [oidc]: urls.oidc,
    [artifacts]: urls.artifacts,
    [storage]: `${urls.artifacts}/artifact-blobs`,
  })
  const authority = join(release.stage.work, 'authority.pem')
  await writeFile(authority, proxied.certificateAuthority)
  variables = { HTTPS_PROXY: proxied.proxy, NODE_EXTRA_CA_CERTS: authority }
  tagged = await release.pushTag()
  await tagged.job('build')
})
afterAll(async () => {
  await proxied.close()
  await closeRelease(release)
})

/** Run a job of the release in a process that knows the servers by their names only, in a run that is debugged. */
async function jobBehind(run: Run, id: string): Promise<JobEnd> {
  const { world, work } = release.stage
  const named = { github: `https://${github}`, oidc: `https://${oidc}`, artifacts: `https://${artifacts}` }
  const urls = { ...world.urls, ...named }
  const node = await recordingNode(work, { ...variables, RUNNER_DEBUG: '1' })
  return run.job(id, { world: { ...world, urls }, runAction: inNewProcess(node) })
}

/** What the proxy was asked for from then on, each once. */
const askedSince = (before: number): readonly string[] => [...new Set(proxied.seen.slice(before))].toSorted()

const letThrough = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `${name}:443 let through`).toSorted()

describe('through a proxy that demands credentials', () => {
  test('attest signs, stores at GitHub, and hands on by way of the storage', async () => {
    const end = await jobBehind(tagged, 'attest')
    expect([end.exitCode, end.problems]).toEqual([0, []])
    expect(askedSince(0)).toEqual(letThrough(github, oidc, artifacts, storage))
    // Azure's client, which puts the bytes there, has a setting for proxies of its own.
    expect(end.writes.filter((write) => write === 'PUT artifacts /artifact-blobs/2 201')).toHaveLength(2)
    expect(end.log).toContain('POST api.github.com/repos/example/example-greeting/attestations: 201')
    expect(`${end.log}${end.summary}`).not.toMatch(proxySecrets)
  })

  test('draft takes that from the storage, and uploads every file', async () => {
    const before = proxied.seen.length
    const end = await jobBehind(tagged, 'draft')
    expect([end.exitCode, end.problems]).toEqual([0, []])
    expect(askedSince(before)).toEqual(letThrough(github, artifacts, storage))
    expect(`${end.log}${end.summary}`).not.toMatch(proxySecrets)
  })

  test('publish takes every file from where GitHub leads, and shows the index who it is', async () => {
    clicked = await release.click()
    const before = proxied.seen.length
    const end = await jobBehind(clicked, 'publish')
    expect([end.exitCode, end.problems]).toEqual([0, []])
    expect(askedSince(before)).toEqual(letThrough(github, downloads, oidc))
    expect(end.writes.filter((write) => write === 'POST index /legacy/ 200')).toHaveLength(2)
    expect(`${end.log}${end.summary}`).not.toMatch(proxySecrets)
  })

  test('finish looks at the page, and comments on the pull request', async () => {
    const before = proxied.seen.length
    const end = await jobBehind(clicked, 'finish')
    expect([end.exitCode, end.problems]).toEqual([0, []])
    expect(askedSince(before)).toEqual(letThrough(github))
    expect(`${end.log}${end.summary}`).not.toMatch(proxySecrets)
  })

  test('verify asks GitHub and the index, and downloads what everybody sees', async () => {
    const before = proxied.seen.length
    const ended = await startCli(newFolder(), ['verify', page, ...trusting(release), '--verbose'], variables)
    expect([ended.exitCode, ended.stdout.split('\n')[0]]).toEqual([0, 'verify: 2 files verified.'])
    expect(askedSince(before)).toEqual(letThrough(github, downloads, index))
    expect(ended.stderr).toContain('GET api.github.com/repos/example/example-greeting/releases/tags/1.2.0: 200')
    expect(`${ended.stdout}${ended.stderr}`).not.toMatch(proxySecrets)
  })

  test('that refuses them, verify says so without them', async () => {
    const refused = { ...variables, ...fastClock, HTTPS_PROXY: proxied.refusedProxy }
    const ended = await startCli(newFolder(), ['verify', page, '--verbose'], refused)
    expect([ended.exitCode, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toContain('407')
    expect(ended.stderr).not.toMatch(proxySecrets)
  })
})
