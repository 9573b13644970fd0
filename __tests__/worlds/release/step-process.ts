import { parseInputs } from '../../../src/inputs.ts'
import type { Report } from '../../../src/report.ts'
import { attest } from '../../../src/steps/attest.ts'
import { draft } from '../../../src/steps/draft.ts'
import { movedClock, movedNetwork } from '../moved-clock.ts'

/** How a step ended that was run here. */
export interface StepEnd {
  readonly problems: Report['problems']
  readonly outputs: Report['outputs']
  /** How long it waited each time, in milliseconds. */
  readonly waits: readonly number[]
  /** What it threw, if it did. */
  readonly thrown?: string
}

// The artifact client reads its token from the environment, and prints: this process has nothing else in it, and nobody waits.
process.on('message', async (payload: unknown) => {
  const clock = movedClock()
  const inputs = parseInputs(process.env, payload)
  const run = async (): Promise<Report> => {
    if (inputs.step === 'attest') return await attest(inputs, movedNetwork(clock))
    if (inputs.step === 'draft') return await draft(inputs, movedNetwork(clock))
    throw new Error(`${inputs.step} runs in the process of the test.`)
  }
  const end: StepEnd = await run().then(
    ({ problems, outputs }) => ({ problems, outputs, waits: clock.waits }),
    (error: unknown) => ({ problems: [], outputs: {}, waits: clock.waits, thrown: String(error) }),
  )
  process.send?.(end)
})
