// A program of its own, whose heap is limited, so that nothing asks for much at once; and it says by how many MiB more is
// alive after thousands of inputs than before, after a collection. On its input is JSON: attestations in each form, and a
// trusted root. With `--keep` it keeps what is read, to show that this would be seen.
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { readAttestations } from '../../src/attestation/reading/attestations.ts'
import { trustIn } from '../../src/clients/trust/trusted-root.ts'
import { mutated } from '../release/mutations.ts'
import { boundedRuns, parsed } from './bounded-runs.ts'
import { mutatedJson } from './json-mutations.ts'

const { forms, root }: { forms: object[]; root: object } = JSON.parse(readFileSync(0, 'utf8'))
const texts = forms.map((form) => JSON.stringify(form))
const changed = fc.oneof(mutatedJson(forms), mutated(texts, ['{', '}', '[', ']', '"', '\n', '9e9', '\\u0000'], 3))
const kept: unknown[] = []
const isKeeping = process.argv.includes('--keep')

function read(parse: () => unknown): void {
  const value = parsed(parse)
  if (isKeeping) kept.push(value)
}

const attestations = fc.property(changed, (text) => read(() => readAttestations(text, 'x')))
const roots = fc.property(mutatedJson([root]), (text) => read(() => trustIn(Buffer.from(text), 'x')))

function run(times: number): void {
  fc.assert(attestations, boundedRuns(times))
  fc.assert(roots, boundedRuns(times))
}

async function liveBytes(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    globalThis.gc?.()
    // Buffers and keys are freed in a turn of their own.
    await setImmediate()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// What is made once, as code, is made now.
run(500)
const before = await liveBytes()
run(2000)
console.log(((await liveBytes()) - before) / 2 ** 20)
