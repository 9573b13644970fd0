import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ArtifactService, createArtifactService } from '../../src/standins/artifacts.ts'
import { type Exchange, type StandInServer, serve } from '../../src/standins/server.ts'
import type { Command, Result, Run } from '../worlds/artifact-client.ts'
import { stayingProcess } from '../worlds/staying-process.ts'

const calls = '/twirp/github.actions.results.api.v1.ArtifactService'

let service: ArtifactService
let server: StandInServer
let log: Exchange[]
let folder: string

beforeEach(async () => {
  log = []
  service = createArtifactService({ now: () => new Date('2026-05-01T12:00:00Z') })
  server = await serve('artifacts', service.handler, (exchange) => log.push(exchange))
  folder = mkdtempSync(join(tmpdir(), 'release-action-artifacts-'))
  mkdirSync(join(folder, 'dist'))
})
afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const client = stayingProcess<Run, readonly Result[]>(resolve('__tests__/worlds/artifact-client.ts'), {
  GITHUB_SERVER_URL: 'https://github.com',
})
afterAll(() => client.close())

/** Run the official client in a process that has only a runner's variables, which all tests share. */
function run(...commands: readonly Command[]): Promise<readonly Result[]> {
  return client.ask({ runner: { ACTIONS_RESULTS_URL: server.url, GITHUB_WORKSPACE: folder }, commands })
}

function write(name: string, content: string | Buffer): string {
  const path = join(folder, 'dist', name)
  writeFileSync(path, content)
  return path
}

const upload = (token: string, name: string, ...files: readonly string[]): Command => ({
  kind: 'upload',
  token,
  name,
  files,
  root: join(folder, 'dist'),
})

const returned = (result: Result | undefined): Readonly<Record<string, unknown>> => {
  if (result === undefined || 'error' in result) throw new Error(`The client failed: ${JSON.stringify(result)}`)
  return Object(result.value)
}

/** Call the service without the client. */
async function post(
  method: string,
  token: string | undefined,
  body: unknown,
): Promise<{ status: number; body: unknown }> {
  const headers = {
    'content-type': 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const answer = await fetch(`${server.url}${calls}/${method}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return { status: answer.status, body: await answer.json() }
}

/** Send one part to the address that an artifact was made with. */
const put = (made: unknown, query: string, content: string): Promise<Response> =>
  fetch(`${Object(made).signed_upload_url}&${query}`, { method: 'PUT', body: content })

const ids = (run: string, job: string) => ({ workflow_run_backend_id: run, workflow_job_run_backend_id: job })

test('two artifacts go from the job that made them to the next one of the run, byte for byte', async () => {
  // More than one block of 8 MiB, so that their order counts.
  const large = Buffer.alloc(9 * 2 ** 20, 'distribution')
  const build = service.runtimeToken('run-1', 'build')
  const attest = service.runtimeToken('run-1', 'attest')
  const [first, second] = await run(
    upload(build, 'distributions', write('sample.whl', large)),
    upload(build, 'provenance', write('multiple.intoto.jsonl', '{}\n')),
  )
  const { id, digest, size } = returned(first)
  expect(service.artifacts.map((artifact) => [artifact.name, artifact.digest, artifact.sizeBytes])).toEqual([
    ['distributions', `sha256:${digest}`, size],
    ['provenance', `sha256:${returned(second).digest}`, returned(second).size],
  ])
  const to = join(folder, 'received')
  const [listed, received] = await run(
    { kind: 'list', token: attest },
    { kind: 'download', token: attest, id: Number(id), to, expectedHash: `sha256:${digest}` },
  )
  const createdAt = '2026-05-01T12:00:00.000Z'
  expect(JSON.parse(JSON.stringify(returned(listed)))).toEqual({
    artifacts: [
      { id, name: 'distributions', size, createdAt, digest: `sha256:${digest}` },
      { ...returned(second), name: 'provenance', createdAt, digest: `sha256:${returned(second).digest}` },
    ],
  })
  expect(returned(received)).toEqual({ downloadPath: to, digestMismatch: false })
  expect(readdirSync(to)).toEqual(['distributions.zip'])
  const sha256 = createHash('sha256')
    .update(readFileSync(join(to, 'distributions.zip')))
    .digest('hex')
  expect(sha256).toBe(digest)
})

test('a wrong digest is only reported', async () => {
  const token = service.runtimeToken('run-1', 'build')
  const [made] = await run(upload(token, 'distributions', write('a.txt', 'a')))
  const to = join(folder, 'received')
  const wrong = `sha256:${'0'.repeat(64)}`
  const [received] = await run({ kind: 'download', token, id: Number(returned(made).id), to, expectedHash: wrong })
  expect(returned(received)).toMatchObject({ digestMismatch: true })
})

test('a name is taken once in an attempt of a run, and free in another', async () => {
  const build = service.runtimeToken('run-1', 'build')
  const attest = service.runtimeToken('run-1', 'attest')
  const again = service.runtimeToken('run-1-attempt-2', 'build', ['run-1'])
  const file = write('a.txt', 'a')
  const [, refused, repeated, listed] = await run(
    upload(build, 'distributions', file),
    upload(attest, 'distributions', file),
    upload(again, 'distributions', file),
    { kind: 'list', token: again },
  )
  expect(refused).toEqual({
    error:
      'Error: Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: ' +
      'an artifact with this name already exists on the workflow run',
  })
  expect(returned(repeated).id).toBe(2)
  expect(returned(listed).artifacts).toHaveLength(2)
})

test('another run sees nothing, and a deleted artifact is gone', async () => {
  const build = service.runtimeToken('run-1', 'build')
  const other = service.runtimeToken('run-2', 'publish')
  const [made, elsewhere, missing, found, removed, gone] = await run(
    upload(build, 'distributions', write('a.txt', 'a')),
    { kind: 'list', token: other },
    { kind: 'get', token: other, name: 'distributions' },
    { kind: 'get', token: build, name: 'distributions' },
    { kind: 'delete', token: build, name: 'distributions' },
    { kind: 'list', token: build },
  )
  const { id } = returned(made)
  expect(returned(elsewhere)).toEqual({ artifacts: [] })
  expect(missing).toEqual({ error: expect.stringContaining('Artifact not found for name: distributions') })
  expect(returned(found)).toMatchObject({ artifact: { id, name: 'distributions' } })
  expect(returned(removed)).toEqual({ id })
  expect(returned(gone)).toEqual({ artifacts: [] })
})

test('one upload is four requests, and only the calls bear the token', async () => {
  const token = service.runtimeToken('run-1', 'build')
  await run(upload(token, 'distributions', write('a.txt', 'a')))
  const seen = log.map(({ request, response }) => [
    request.method,
    request.url.pathname,
    request.url.searchParams.get('comp'),
    request.headers.authorization === `Bearer ${token}`,
    response.status,
  ])
  expect(seen).toEqual([
    ['POST', `${calls}/CreateArtifact`, null, true, 200],
    ['PUT', '/artifact-blobs/1', 'block', false, 201],
    ['PUT', '/artifact-blobs/1', 'blocklist', false, 201],
    ['POST', `${calls}/FinalizeArtifact`, null, true, 200],
  ])
})

test('the scope of a token names the run and the job', () => {
  const [, claims = ''] = service.runtimeToken('run-1', 'build').split('.')
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
    scp: 'Actions.Results:run-1:build',
    iat: 1777636800,
    nbf: 1777636800,
    exp: 1777723200,
  })
})

test.each<[string, string | undefined, object, number, string]>([
  ['CreateArtifact', undefined, { name: 'a' }, 401, 'unauthenticated'],
  ['CreateArtifact', 'run-2', { name: 'a' }, 403, 'permission_denied'],
  ['CreateArtifact', 'run-1', { name: 'a/b' }, 400, 'invalid_argument'],
  ['FinalizeArtifact', 'run-1', { name: 'a', size: '1' }, 404, 'not_found'],
  ['GetSignedArtifactURL', 'run-1', { name: 'a' }, 404, 'not_found'],
  ['DeleteArtifact', 'run-1', { name: 'a' }, 404, 'not_found'],
  ['RenameArtifact', 'run-1', { name: 'a' }, 404, 'bad_route'],
])('%s by a job of %s with %j is refused with %i %s', async (method, run, body, status, code) => {
  const token = run === undefined ? undefined : service.runtimeToken(run, 'build')
  const answer = await post(method, token, { ...ids('run-1', 'build'), ...body })
  expect(answer).toEqual({ status, body: { code, msg: expect.any(String) } })
})

test('an upload whose size is not the one that arrived is not closed, one whose size is right is', async () => {
  const token = service.runtimeToken('run-1', 'build')
  const artifact = { ...ids('run-1', 'build'), name: 'a' }
  const { body } = await post('CreateArtifact', token, { ...artifact, version: 7 })
  await put(body, 'comp=block&blockid=QQ==', 'abc')
  expect((await put(body, 'comp=blocklist', '<BlockList><Latest>Qg==</Latest></BlockList>')).status).toBe(400)
  expect((await put(body, 'comp=blocklist', '<BlockList><Latest>QQ==</Latest></BlockList>')).status).toBe(201)
  expect((await post('FinalizeArtifact', token, { ...artifact, size: '4' })).status).toBe(400)
  expect(service.artifacts).toEqual([])
  expect((await post('FinalizeArtifact', token, { ...artifact, size: '3' })).status).toBe(200)
  expect(service.artifacts.map(({ bytes }) => bytes.toString())).toEqual(['abc'])
})

test.each<[string, (address: string) => string, object, number]>([
  ['a token beside the signature', (address) => address, { authorization: 'Bearer x' }, 400],
  ['another signature', (address) => `${address}0`, {}, 403],
  ['no signature', (address) => address.replace(/\?.*/, ''), {}, 403],
  ['the address as it was given', (address) => address, {}, 200],
])('a download with %s', async (_, change, headers, status) => {
  const token = service.runtimeToken('run-1', 'build')
  const artifact = { ...ids('run-1', 'build'), name: 'a' }
  const { body: made } = await post('CreateArtifact', token, artifact)
  await put(made, 'comp=block&blockid=QQ==', 'abc')
  await put(made, 'comp=blocklist', '<BlockList><Latest>QQ==</Latest></BlockList>')
  await post('FinalizeArtifact', token, { ...artifact, size: '3' })
  const { body } = await post('GetSignedArtifactURL', token, artifact)
  const answer = await fetch(change(String(Object(body).signed_url)), { headers: { ...headers } })
  expect(answer.status).toBe(status)
})
