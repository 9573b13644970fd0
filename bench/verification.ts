import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import { expected } from '../__tests__/worlds/signing/signed.ts'
import { judgeFiles } from '../src/attestation/judging/file-verdict.ts'
import { readOffers } from '../src/attestation/reading/offer.ts'
import { parseLines, provenanceFileName } from '../src/attestation/reading/provenance-file.ts'
import { verifyFiles } from '../src/attestation.ts'
import { silent } from '../src/voice.ts'
import { type SignedLines, signLines } from './bundles.ts'
import { atMost, type Figure, spreadOf } from './figure.ts'

const files = 40
const rounds = 9
// Of issue 5: what is done beside the library's own work may take a tenth of the time.
const limit = 0.9
const few = 100
const many = 1000
// Of one line and what is read of it; what is above is noise of the collector.
const heapLimit = 1

/** Verifying bundles: rate against the library alone, and memory of many lines against that of few. */
export async function measureVerification(): Promise<Figure[]> {
  // What is alive of a thousand lines would make each collection of garbage longer.
  const rate = rateFigure(await signLines(files))
  return [rate, ...(await memoryFigures(await signLines(many)))]
}

function first(count: number, signed: SignedLines): SignedLines {
  return { ...signed, lines: signed.lines.slice(0, count) }
}

/** As it would come from a file: in one piece, and not still to be put together. */
function textOf({ lines }: SignedLines): string {
  return Buffer.from(lines.map(({ text }) => `${text}\n`).join('')).toString()
}

function rateFigure(signed: SignedLines): Figure {
  const { lines, trustedRoot, trust } = signed
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)))
  const bundles = lines.map(({ text }) => bundleFromJSON(JSON.parse(text)))
  const subjects = lines.map(({ subject }) => subject)
  const text = textOf(signed)
  const alone = () => {
    for (const bundle of bundles) verifier.verify(toSignedEntity(bundle))
  }
  const whole = () => {
    verifyFiles(subjects, parseLines(text, provenanceFileName), { trust, expected, voice: silent })
  }
  const pairs = Array.from({ length: rounds + 1 }, () => ({ alone: timeOf(alone), whole: timeOf(whole) }))
  // The first round is for the compiler.
  const [, ...counted] = pairs
  const { median, least, most, runs } = spreadOf(counted.map((pair) => pair.alone / pair.whole))
  const rate = (files * 1000) / spreadOf(counted.map((pair) => pair.whole)).median
  return {
    name: 'bundles a second, read and verified, against @sigstore/verify alone',
    measured: `${median.toFixed(2)} × (${least.toFixed(2)} to ${most.toFixed(2)}, ${runs}), ${rate.toFixed(0)} a second`,
    target: { text: `≥ ${limit} ×`, isMet: median >= limit },
  }
}

/** What is alive while a file of 100 and one of 1,000 lines is verified, beside its text and what is kept of it. */
async function memoryFigures(signed: SignedLines): Promise<Figure[]> {
  const measured: { readonly verified: Verification; readonly offers: number }[] = []
  // The first one is for what is made once.
  for (const count of [few, few, many]) {
    const part = first(count, signed)
    measured.push({ verified: await verification(part), offers: await offersOf(part) })
  }
  const [, less, more] = measured
  if (less === undefined || more === undefined) throw new Error('Nothing was measured.')
  const growth = more.verified.beside - less.verified.beside
  const shown = (from: number, to: number) => `${from.toFixed(1)} to ${to.toFixed(1)} MiB`
  return [
    {
      name: `live heap of verifying ${few} to ${many} lines, beside text and result`,
      measured: `${growth.toFixed(1)} MiB: ${shown(less.verified.beside, more.verified.beside)}`,
      target: atMost(growth, heapLimit, 'MiB'),
    },
    {
      name: 'its result: a bundle for each file, to be uploaded',
      measured: shown(less.verified.result, more.verified.result),
      target: undefined,
    },
    {
      name: `heap of ${few} to ${many} lines that the command verify has read and not yet judged`,
      measured: shown(less.offers, more.offers),
      target: undefined,
    },
  ]
}

/** In MiB of the heap. */
interface Verification {
  /** The most that was alive beside what was verified until then. */
  readonly beside: number
  readonly result: number
}

/** Verify a file as `draft` and `publish` do, and look at the heap at every fiftieth line. */
async function verification(signed: SignedLines): Promise<Verification> {
  const text = textOf(signed)
  const subjects = signed.lines.map(({ subject }) => subject)
  const before = await liveHeap()
  const seen: { readonly share: number; readonly heap: number }[] = []
  function* watched() {
    let number = 0
    for (const bundle of parseLines(text, provenanceFileName)) {
      number += 1
      if (number % 50 === 0) seen.push({ share: (number - 1) / subjects.length, heap: collectedHeap() - before })
      yield bundle
    }
  }
  const all = verifyFiles(subjects, watched(), { trust: signed.trust, expected, voice: silent })
  const result = (await liveHeap()) - before
  if (all.length !== subjects.length) throw new Error('A good file is refused.')
  return { result, beside: Math.max(...seen.map(({ share, heap }) => heap - share * result)) }
}

/** What the command `verify` holds of a text before it judges. */
async function offersOf({ lines, trust, ...signed }: SignedLines): Promise<number> {
  const text = textOf({ lines, trust, ...signed })
  const subjects = lines.map(({ subject }) => subject)
  const before = await liveHeap()
  const { offers } = readOffers({ text, place: provenanceFileName, source: 'file', offeredFor: undefined })
  const held = (await liveHeap()) - before
  const judged = judgeFiles(subjects.slice(0, 1), offers, { trust, expected, allowsMissing: false })
  if (judged[0]?.verdict !== 'verified') throw new Error('A good file is refused.')
  return held
}

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** In MiB; what is no part of the heap, as keys, is freed in a turn of its own. */
async function liveHeap(): Promise<number> {
  collect()
  await setImmediate()
  return collectedHeap()
}

function collectedHeap(): number {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

/** Milliseconds of one core: what else runs on the machine is not in it. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
