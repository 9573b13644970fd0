import { performance } from 'node:perf_hooks'
import { buildProvenanceType, type OneFileStatement } from '../src/attestation/statement.ts'
import { systemClock } from '../src/clients/clock.ts'
import { requestIdentityToken } from '../src/clients/oidc.ts'
import { Signing } from '../src/clients/signing.ts'
import { Secret } from '../src/secret.ts'
import { withFaults } from '../src/standins/faults.ts'
import { claimsOf, createOidc, type JobFacts } from '../src/standins/oidc.ts'
import { type Handler, serve } from '../src/standins/server.ts'
import { createSigstore } from '../src/standins/sigstore/index.ts'
import { atMost, type Figure, spreadOf } from './figure.ts'

const files = 100
const latencyMs = 50
const rounds = 3
// Of issue 5, which asks for one certificate, and for one entry for each file.
const limit = 0.25
const certificates = 1

/** The job whose token the bundles are signed with. */
export const job: JobFacts = {
  repository: { owner: 'example', name: 'tidy-box', id: 1001, ownerId: 2002, visibility: 'public' },
  event: 'push',
  ref: 'refs/tags/3.2.0',
  sha: '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c',
  workflow: { path: '.github/workflows/publish.yaml', name: 'Publish' },
  run: { id: 3003, number: 4, attempt: 1 },
  checkRunId: 5005,
  actor: { login: 'octocat', id: 6006 },
  runnerEnvironment: 'github-hosted',
}

const statements: readonly OneFileStatement[] = Array.from({ length: files }, (_, number) => ({
  subject: { name: `tidy_box-3.2.0-py3-none-any.${number}.whl`, sha256: number.toString(16).padStart(64, '0') },
  predicateType: buildProvenanceType,
  predicate: {},
}))

/** Signing 100 files at 50 ms a request: time of all together against one after another, and the requests. */
export async function measureSigning(): Promise<Figure[]> {
  const ratios: number[] = []
  const times: number[] = []
  let requests: Requests = { fulcio: 0, rekor: 0 }
  for (let round = 0; round < rounds; round += 1) {
    const single = await measure(async (signing) => {
      for (const statement of statements) await signing.sign(statement)
    })
    const together = await measure(async (signing) => {
      const { failure } = await signing.signAll(statements)
      if (failure !== undefined) throw failure
    })
    ratios.push(together.ms / single.ms)
    times.push(together.ms)
    requests = together.requests
  }
  const { median, least, most, runs } = spreadOf(ratios)
  const seconds = (spreadOf(times).median / 1000).toFixed(2)
  return [
    {
      name: `signing ${files} files at ${latencyMs} ms a request`,
      measured: `${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}, ${runs}), ${seconds} s`,
      target: atMost(median, limit, '× one after another'),
    },
    {
      name: `requests for signing ${files} files`,
      measured: `${requests.fulcio} to Fulcio, ${requests.rekor} to Rekor`,
      target: {
        text: `${certificates} and ${files}`,
        isMet: requests.fulcio === certificates && requests.rekor === files,
      },
    },
  ]
}

interface Requests {
  readonly fulcio: number
  readonly rekor: number
}

/** Sign in a Sigstore of its own: a log that grows from round to round would take longer for each proof. */
async function measure(sign: (signing: Signing) => Promise<void>): Promise<{ ms: number; requests: Requests }> {
  const now = () => new Date()
  const oidc = await createOidc({ now })
  const sigstore = await createSigstore({ now, verifyToken: oidc.verify })
  const asked: string[] = []
  const start = (name: string, handler: Handler) => {
    const late = withFaults(handler, () => ({ kind: 'delay', ms: latencyMs }))
    return serve(name, late, ({ server }) => asked.push(server))
  }
  const servers = {
    oidc: await start('oidc', oidc.handler),
    fulcio: await start('fulcio', sigstore.fulcio),
    rekor: await start('rekor', sigstore.rekor),
  }
  const { urlPath, token } = oidc.requestToken(claimsOf(job))
  const tokenRequest = { url: `${servers.oidc.url}${urlPath}`, token: new Secret(token) }
  const identity = () => requestIdentityToken('sigstore', tokenRequest, { clock: systemClock, mask: () => {} })
  const signing = new Signing({ fulcio: servers.fulcio.url, rekor: servers.rekor.url, identity, clock: systemClock })
  const before = performance.now()
  await sign(signing)
  const ms = performance.now() - before
  await Promise.all(Object.values(servers).map((server) => server.close()))
  const countOf = (name: string) => asked.filter((one) => one === name).length
  return { ms, requests: { fulcio: countOf('fulcio'), rekor: countOf('rekor') } }
}
