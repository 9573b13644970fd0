import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { eachAttestation } from '../src/attestation/attestations.ts'
import { expectedSigner } from '../src/attestation/expected.ts'
import { judgeAttestation } from '../src/attestation/judgement.ts'
import { type Trust, trustFrom } from '../src/attestation/trust.ts'
import { type SignedLines, signLines } from './bundles.ts'
import { atMost, type Figure, spreadOf } from './figure.ts'
import { job } from './signing.ts'

const files = 40
const rounds = 9
// Of issue 5: what is done beside the library's own work may take a tenth of the time.
const limit = 0.9
// Of one line and what is read of it; what is above is noise of the collector.
const heapLimit = 1

const expected = expectedSigner(
  {
    serverUrl: 'https://github.com',
    repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' },
    ref: job.ref,
    workflowRef: `example/tidy-box/${job.workflow.path}@${job.ref}`,
  },
  job.sha,
  'push',
)

/** Verifying bundles: rate against the library alone, and memory of many lines against that of few. */
export async function measureVerification(): Promise<Figure[]> {
  const signed = await signLines(files)
  const trust = trustFrom(signed.trustedRoot, 'the root of this bench')
  return [rateFigure(signed, trust), await memoryFigure(signed, trust)]
}

function rateFigure({ lines, trustedRoot }: SignedLines, trust: Trust): Figure {
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)))
  const bundles = lines.map(({ text }) => bundleFromJSON(JSON.parse(text)))
  const alone = () => {
    for (const bundle of bundles) verifier.verify(toSignedEntity(bundle))
  }
  const whole = () => {
    for (const line of lines) judge(line, trust)
  }
  const pairs = Array.from({ length: rounds + 1 }, () => ({ alone: timeOf(alone), whole: timeOf(whole) }))
  // The first round is for the compiler.
  const [, ...counted] = pairs
  const { median, least, most, runs } = spreadOf(counted.map((pair) => pair.alone / pair.whole))
  const rate = (files * 1000) / spreadOf(counted.map((pair) => pair.whole)).median
  return {
    name: 'bundles a second, read and judged, against @sigstore/verify alone',
    measured: `${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}, ${runs}), ${rate.toFixed(0)} a second`,
    target: { text: `≥ ${limit} ×`, isMet: median >= limit },
  }
}

function judge({ text, subject }: SignedLines['lines'][number], trust: Trust): void {
  for (const found of eachAttestation(text, 'a line')) {
    const judgement = found.kind === 'bundle' ? judgeAttestation(found.bundle, trust, { subject, expected }) : undefined
    if (judgement?.verdict !== 'verified') throw new Error('A good bundle is refused.')
  }
}

/** The most that is alive while a file of 100 and one of 1,000 lines is read, beside its text. */
async function memoryFigure({ lines }: SignedLines, trust: Trust): Promise<Figure> {
  const peaks: Memory[] = []
  // The first one is for what is made once.
  for (const count of [100, 100, 1000]) {
    const joined = Array.from({ length: count }, (_, index) => lines[index % lines.length]?.text).join('\n')
    // As it would come from a file: in one piece, and not still to be put together.
    const text = Buffer.from(joined).toString()
    peaks.push(await peakOf(text, trust, lines))
  }
  const [, few = nothing, many = nothing] = peaks
  const growth = (many.heap - few.heap) / 2 ** 20
  const range = (part: keyof Memory) => [few, many].map((peak) => (peak[part] / 2 ** 20).toFixed(1)).join(' to ')
  return {
    name: 'live heap of reading and judging from 100 to 1,000 lines',
    measured: `${growth.toFixed(1)} MiB: ${range('heap')} MiB, and ${range('buffers')} MiB of buffers beside it`,
    target: atMost(growth, heapLimit, 'MiB'),
  }
}

/** Bytes that are reachable. */
interface Memory {
  readonly heap: number
  /** Of keys and buffers, which the collector counts apart and frees late. */
  readonly buffers: number
}
const nothing: Memory = { heap: Number.NaN, buffers: Number.NaN }

async function peakOf(text: string, trust: Trust, lines: SignedLines['lines']): Promise<Memory> {
  const before = await liveMemory()
  let peak: Memory = { heap: 0, buffers: 0 }
  let index = 0
  for (const found of eachAttestation(text, 'multiple.intoto.jsonl')) {
    const subject = lines[index % lines.length]?.subject
    if (found.kind === 'bundle' && subject !== undefined) judgeAttestation(found.bundle, trust, { subject, expected })
    index += 1
    if (index % 50 !== 0) continue
    const { heap, buffers } = await liveMemory()
    peak = { heap: Math.max(peak.heap, heap - before.heap), buffers: Math.max(peak.buffers, buffers - before.buffers) }
  }
  return peak
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

async function liveMemory(): Promise<Memory> {
  collect()
  // What is no part of the heap is freed in a turn of its own.
  await setImmediate()
  const { heapUsed, external } = process.memoryUsage()
  return { heap: heapUsed, buffers: external }
}

/** Milliseconds of one core: what else runs on the machine is not in it. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
