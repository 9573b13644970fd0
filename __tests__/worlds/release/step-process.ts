import { parseInputs } from '../../../src/inputs.ts'
import type { Report } from '../../../src/report.ts'
import { attest } from '../../../src/steps/attest.ts'
import { draft } from '../../../src/steps/draft.ts'
import { finish } from '../../../src/steps/finish.ts'
import { publish } from '../../../src/steps/publish.ts'
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

// What a step reads from the environment and prints is its own here, and nobody waits.
process.on('message', async (payload: unknown) => {
  const clock = movedClock()
  const inputs = parseInputs(process.env, payload)
  const run = async (): Promise<Report> => {
    switch (inputs.step) {
      case 'attest':
        return await attest(inputs, movedNetwork(clock))
      case 'draft':
        return await draft(inputs, movedNetwork(clock))
      case 'publish':
        return await publish(inputs, movedNetwork(clock))
      case 'finish':
        return await finish(inputs, movedNetwork(clock))
      default:
        throw new Error(`${inputs.step} asks nobody.`)
    }
  }
  const end: StepEnd = await run().then(
    ({ problems, outputs }) => ({ problems, outputs, waits: clock.waits }),
    (error: unknown) => ({ problems: [], outputs: {}, waits: clock.waits, thrown: String(error) }),
  )
  process.send?.(end)
})
