import { performance } from 'node:perf_hooks'
import { withFaults } from '../__tests__/worlds/faults.ts'
import { signingIn } from '../__tests__/worlds/signing/signed.ts'
import { startSigning } from '../__tests__/worlds/signing.ts'
import { buildProvenanceType, type OneFileStatement } from '../src/attestation/reading/statement.ts'
import type { Signing } from '../src/clients/signing.ts'
import { serve } from '../src/standins/server.ts'
import { subjectsOf } from './bundles.ts'
import { atMost, type Figure, spreadOf } from './figure.ts'

const files = 100
const latencyMs = 50
const rounds = 3
// Of issue 5, which asks for one certificate, and for one entry for each file.
const limit = 0.25
const certificates = 1

const statements: readonly OneFileStatement[] = subjectsOf(files).map((subject) => ({
  subject,
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
  const asked: string[] = []
  const world = await startSigning({
    start: (name, handler) => {
      const late = withFaults(handler, () => ({ kind: 'delay', ms: latencyMs }))
      return serve(name, late, ({ server }) => asked.push(server))
    },
  })
  const before = performance.now()
  await sign(signingIn(world))
  const ms = performance.now() - before
  await world.close()
  const countOf = (name: string) => asked.filter((one) => one === name).length
  return { ms, requests: { fulcio: countOf('fulcio'), rekor: countOf('rekor') } }
}
