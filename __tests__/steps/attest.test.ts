import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { parseLines } from '../../src/attestation/reading/provenance-file.ts'
import { type Manifest, parseManifest, serializeManifest } from '../../src/release/manifest.ts'
import type { Artifact } from '../../src/standins/artifacts/state.ts'
import type { JobFacts } from '../../src/standins/oidc.ts'
import { type Handler, serve } from '../../src/standins/server.ts'
import { type Fault, withFaults } from '../worlds/faults.ts'
import { attestJobOf, provenanceAs, storeAt } from '../worlds/release/foreign-signer.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { refused, withLine, withoutLine } from '../worlds/release/refused.ts'
import type { JobEnd, Run } from '../worlds/release/run.ts'
import { leaveSecond } from '../worlds/release/second-artifact.ts'
import { tarOf, untar } from '../worlds/release/tar.ts'
import { keepWorld } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let run: Run
let first: JobEnd
let restore: () => void
beforeAll(async () => {
  release = await openRelease()
  run = await release.pushTag()
  await run.job('build')
  first = await run.job('attest')
  restore = keepWorld(release)
})
afterEach(() => restore())
afterAll(() => closeRelease(release))

const upload = (id: number) => [
  'POST artifacts /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact 200',
  `PUT artifacts /artifact-blobs/${id} 201`,
  `PUT artifacts /artifact-blobs/${id} 201`,
  'POST artifacts /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact 200',
]
const certificate = 'POST fulcio /api/v2/signingCert 200'
const entry = 'POST rekor /api/v1/log/entries 201'
const store = 'POST github /repos/example/example-greeting/attestations 201'

function artifactOf({ outputs }: JobEnd): Artifact {
  const name = outputs['provenance-artifact-id'] ?? outputs['artifact-id']
  const found = release.stage.world.artifacts.artifacts.find(({ id }) => String(id) === name)
  if (found === undefined) throw new Error(`There is no artifact ${name}.`)
  return found
}

/** The build job's artifact. */
function builtArtifact(): Artifact {
  const [artifact] = release.stage.world.artifacts.artifacts
  if (artifact === undefined) throw new Error('Nothing was built.')
  return artifact
}

async function builtFiles(): Promise<Manifest['files']> {
  const files = await untar(builtArtifact().bytes)
  return parseManifest(String(files.get('release-manifest.json'))).files
}

/** How many certificates, log entries, and stored bundles an attempt brought. */
function signingOf({ writes }: JobEnd) {
  return { certificates: count(writes, certificate), entries: count(writes, entry), stored: count(writes, store) }
}

const count = (all: readonly string[], one: string): number => all.filter((found) => found === one).length

describe('the first attempt', () => {
  test('signs every file with one certificate, stores each line, and hands all of them on', async () => {
    expect(first).toMatchObject({ exitCode: 0, problems: [] })
    expect(first.writes).toEqual([certificate, entry, entry, store, store, ...upload(2)])
    const artifact = artifactOf(first)
    expect(first.outputs).toEqual({
      'provenance-artifact-id': String(artifact.id),
      'provenance-artifact-digest': createHash('sha256').update(artifact.bytes).digest('hex'),
    })
    const files = await untar(artifact.bytes)
    expect([...files.keys()]).toEqual(['multiple.intoto.jsonl'])
    const lines = [...parseLines(String(files.get('multiple.intoto.jsonl')), 'lines')]
    expect(lines).toHaveLength(2)
    expect(lines.map(({ mediaType }) => mediaType)).toEqual(
      Array.from({ length: 2 }, () => 'application/vnd.dev.sigstore.bundle.v0.3+json'),
    )
  })
})

describe('a further attempt', () => {
  test('signs nothing and stores nothing: what this run stored is handed on, byte for byte', async () => {
    const again = await run.job('attest')
    expect(again.exitCode).toBe(0)
    expect(again.writes).toEqual(upload(Number(again.outputs['provenance-artifact-id'])))
    expect(again.outputs['provenance-artifact-digest']).toBe(first.outputs['provenance-artifact-digest'])
  })

  test('signs only what is not stored', async () => {
    release.state.attestations.pop()
    const again = await run.job('attest')
    expect(signingOf(again)).toEqual({ certificates: 1, entries: 1, stored: 1 })
    expect(again.summary).toContain('1 signed, 1 already signed')
  })

  const others: readonly (readonly [string, (job: JobFacts) => JobFacts])[] = [
    ['another run of the same tag', (job) => ({ ...job, run: { ...job.run, id: 1 } })],
    ['a run of another tag', (job) => ({ ...job, ref: 'refs/tags/1.2.0rc1' })],
    ['a runner that is not of GitHub', (job) => ({ ...job, runnerEnvironment: 'self-hosted' })],
  ]
  test.each(others)('does not take a stored attestation of %s', async (_, change) => {
    release.state.attestations.splice(0)
    storeAt(release, await provenanceAs(release, await builtFiles(), change(attestJobOf(run))))
    expect(signingOf(await run.job('attest'))).toEqual({ certificates: 1, entries: 2, stored: 2 })
  })

  test('takes one of another attempt of this run', async () => {
    release.state.attestations.splice(0)
    const job = attestJobOf(run)
    const earlier = { ...job, run: { ...job.run, attempt: 7 } }
    storeAt(release, await provenanceAs(release, await builtFiles(), earlier))
    expect(signingOf(await run.job('attest'))).toEqual({ certificates: 0, entries: 0, stored: 0 })
  })

  test('does not take what cannot be read', async () => {
    const { state } = release
    const [stored] = state.attestations
    if (stored === undefined) throw new Error('Nothing was stored.')
    state.attestations.splice(0, 1, { ...stored, bundle: { mediaType: 'text/plain' } })
    expect(signingOf(await run.job('attest'))).toEqual({ certificates: 1, entries: 1, stored: 1 })
  })
})

describe('a log that refuses the second file', () => {
  test('is named with that file; the first one is stored, and a further attempt signs the rest', async () => {
    const { urls } = release.stage.world
    const forward: Handler = async ({ method, url, headers, body }) => {
      const answer = await fetch(`${urls.rekor}${url.pathname}`, {
        method,
        headers: { 'content-type': String(headers['content-type']) },
        body: new Uint8Array(body),
      })
      return { status: answer.status, headers: { 'content-type': 'application/json' }, body: await answer.text() }
    }
    const refusal = { status: 400, body: { code: 400, message: 'error processing entry' } }
    const faults: (Fault | undefined)[] = [undefined, { kind: 'answer', when: 'before', response: refusal }]
    const server = await serve(
      'rekor',
      withFaults(forward, () => faults.shift()),
    )
    const endpoints = JSON.stringify({ ...JSON.parse(release.stage.endpoints), rekor: server.url })
    release.state.attestations.splice(0)

    const stopped = await run.job('attest', { endpoints })
    await server.close()
    const [problem] = stopped.problems
    expect([stopped.exitCode, problem?.code, problem?.message]).toEqual([
      3,
      'signing-failed',
      expect.stringMatching(
        /^"example_greeting-1\.2\.0\S+" was not signed\. Rekor answered 400 to POST \/api\/v1\/log\/entries: error processing entry\.$/,
      ),
    ])
    expect(signingOf(stopped)).toEqual({ certificates: 1, entries: 1, stored: 1 })
    expect(signingOf(await run.job('attest'))).toEqual({ certificates: 1, entries: 1, stored: 1 })
  })
})

/** Leave another artifact, as whoever can write to the artifacts of the run could. */
function leave(bytes: Buffer): Record<string, string> {
  const all = release.stage.world.artifacts.artifacts as Artifact[]
  const id = 900 + all.length
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  all.push({
    ...builtArtifact(),
    id,
    name: `left-${id}.tar`,
    bytes,
    sizeBytes: bytes.length,
    digest: `sha256:${sha256}`,
  })
  return { 'artifact-id': String(id), 'artifact-digest': sha256 }
}

describe('refused before anything is signed', () => {
  test('an artifact with another digest than the build job uploaded', async () => {
    const build = { 'artifact-digest': '0'.repeat(64) }
    const { message, ...rest } = await refused(release, run, 'attest', { outputs: { build } })
    expect(message).toBe('The artifact 1 has the digest sha256:<sha256>, but the earlier job uploaded sha256:<sha256>.')
    expect(rest).toMatchObject({ exitCode: 1, codes: ['artifact-mismatch'], writes: [] })
  })

  test('a second artifact of the same name, whose bytes the service gives for it', async () => {
    const takeAway = await leaveSecond(release, 'distributions', 'the same job')
    const { message, ...rest } = await refused(release, run, 'attest').finally(takeAway)
    expect(message).toBe('The artifact 1 has the digest sha256:<sha256>, but the earlier job uploaded sha256:<sha256>.')
    expect(rest).toMatchObject({ exitCode: 1, codes: ['artifact-mismatch'], writes: [] })
  })

  test('no artifact of the same name of another job: the one of the build job is taken by its id', async () => {
    const takeAway = await leaveSecond(release, 'distributions', 'another job')
    expect(await run.job('attest').finally(takeAway)).toMatchObject({ exitCode: 0, problems: [] })
  })

  test('an artifact that is not there: a re-run of the whole workflow helps', async () => {
    const build = { 'artifact-id': '77' }
    const found = await refused(release, run, 'attest', { outputs: { build } })
    expect(found).toMatchObject({ exitCode: 3, codes: ['artifact-failed'], writes: [] })
  })

  test('a file that is not the one of its manifest', async () => {
    const files = await untar(builtArtifact().bytes)
    const [name = ''] = [...files.keys()].filter((found) => found.endsWith('.whl'))
    const changed = leave(await tarOf(new Map([...files, [name, Buffer.from('other')]])))
    const found = await refused(release, run, 'attest', { outputs: { build: changed } })
    expect(found).toMatchObject({ exitCode: 1, codes: ['artifact-mismatch'], writes: [] })
    expect(found.message).toMatch(/"example_greeting-1\.2\.0-py3-none-any\.whl" has 5 bytes and sha256:<sha256>/)
  })

  test('on a runner that is not of GitHub', async () => {
    release.state.attestations.splice(0)
    const workflow = await release.workflow(withLine('attest', /^ {4}runs-on: /, '    runs-on: self-hosted'))
    expect(await refused(release, run, 'attest', { workflow })).toEqual({
      exitCode: 1,
      codes: ['identity-runner'],
      message:
        'This job would sign as somebody who is not accepted:\n  runner: expected "github-hosted", found "self-hosted"',
      hint: 'Let the workflow of the template run as it is, on runners of GitHub, in a public repository; nothing was signed.',
      writes: [],
    })
  })

  const manifests: readonly (readonly [string, (manifest: Manifest) => Manifest, string])[] = [
    ['another commit', (manifest) => ({ ...manifest, commit: '1'.repeat(40) }), 'version-mismatch'],
    ['another tag', (manifest) => ({ ...manifest, tag: '1.2.1', version: '1.2.1' }), 'version-mismatch'],
  ]
  test.each(manifests)('a manifest of %s', async (_, change, code) => {
    const files = await untar(builtArtifact().bytes)
    const manifest = change(parseManifest(String(files.get('release-manifest.json'))))
    files.set('release-manifest.json', Buffer.from(serializeManifest(manifest)))
    const found = await refused(release, run, 'attest', { outputs: { build: leave(await tarOf(files)) } })
    expect(found).toMatchObject({ exitCode: 1, codes: [code], writes: [] })
  })

  test('the same files, packed again: the nearest that passes', async () => {
    const again = leave(await tarOf(await untar(builtArtifact().bytes)))
    expect(await run.job('attest', { outputs: { build: again } })).toMatchObject({ exitCode: 0, problems: [] })
  })
})

describe('without a permission, nothing is signed, and the lines to add are said', () => {
  test('attestations: write', async () => {
    const workflow = await release.workflow(withoutLine('attest', /^ {6}attestations: write/))
    const { message, hint, ...rest } = await refused(release, run, 'attest', { workflow })
    expect(rest).toEqual({ exitCode: 1, codes: ['permission-missing'], writes: [] })
    expect(`${message}\n${hint}`.split('\n')).toEqual([
      expect.stringMatching(/^GitHub answered 403 to GET \/repos\/\S+: Resource not accessible by integration/),
      'Give the job all of this in the workflow file:',
      'permissions:',
      '  contents: read',
      '  id-token: write',
      '  attestations: write',
    ])
  })

  test('id-token: write', async () => {
    release.state.attestations.splice(0)
    const workflow = await release.workflow(withoutLine('attest', /^ {6}id-token: write/))
    const { message, hint, ...rest } = await refused(release, run, 'attest', { workflow })
    expect(rest).toEqual({ exitCode: 1, codes: ['id-token-missing'], writes: [] })
    expect(`${message}\n${hint}`.split('\n')).toEqual([
      'The runner offers this job no OIDC token.',
      'Add to the job in the workflow file:',
      'permissions:',
      '  id-token: write',
    ])
  })
})
