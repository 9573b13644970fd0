import { afterAll, expect, test } from '@jest/globals'
import type { VerifiedDistribution } from '../../../src/attestation.ts'
import { PythonIndex } from '../../../src/clients/python-index.ts'
import { type Handler, type StandInServer, serve } from '../../../src/standins/server.ts'
import { readBack } from '../../../src/steps/publish/read-back.ts'
import { sawProblem } from '../../examples.ts'
import { codeOfPending } from '../../refusal-of.ts'
import { movedClock, movedNetwork } from '../../worlds/moved-clock.ts'

const sha256 = 'a1'.repeat(32)
const name = 'tidy_box-3.2.0-py3-none-any.whl'
const wheel = { file: { name, sha256 } } as unknown as VerifiedDistribution
const listing = (digest = sha256) => ({
  status: 200,
  body: { files: [{ filename: name, hashes: { sha256: digest } }] },
})
const nothing = { status: 404, body: 'Not Found' }
const allWaits = [500, 1000, 2000, 4000, 8000, 16_000, 16_000]

const servers: StandInServer[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

/** What is said of the wheel, and how long was waited, where an index answers so to the simple API and to all others. */
async function readFrom(simple: Handler, others: Handler = () => nothing): Promise<readonly unknown[]> {
  const server = await serve('index', (request) =>
    request.url.pathname.startsWith('/simple/') ? simple(request) : others(request),
  )
  servers.push(server)
  const clock = movedClock()
  const network = movedNetwork(clock)
  const index = new PythonIndex({ indexName: 'PyPI', index: server.url, upload: `${server.url}/legacy/` }, network)
  const problems = await readBack([wheel], { index, project: 'tidy-box', version: '3.2.0' }, network)
  for (const problem of problems) sawProblem(problem)
  return [problems.map(({ code, severity, message }) => `${code} ${severity}: ${message}`), clock.waits]
}

test('a file that the index never shows is a warning, after less than a minute', async () => {
  const warning = `index-read-back warning: PyPI does not show "${name}" yet.`
  expect(await readFrom(() => nothing)).toEqual([[warning], allWaits])
})

test('so is one that it never shows with its attestations', async () => {
  const types = 'https://slsa.dev/provenance/v1 and https://docs.pypi.org/attestations/publish/v1'
  const warning = `index-read-back warning: PyPI shows "${name}" without ${types}.`
  expect(await readFrom(() => listing())).toEqual([[warning], allWaits])
})

test('another file under its name is refused at once', async () => {
  expect(await codeOfPending(async () => String(await readFrom(() => listing('b2'.repeat(32)))))).toBe(
    'index-file-differs',
  )
})
