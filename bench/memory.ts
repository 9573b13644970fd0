import { atMost, type Figure, spreadOf } from './figure.ts'
import type { StepRecording } from './release.ts'

// Of design.md: the size of a file must not show in the memory of a step that streams it.
const limit = 96

// Their artifacts hold the file, so the buffers of the official client are in the figure.
const clientSteps = ['build', 'attest', 'draft']

/** Releases of a small and of a large file, as many of the one as of the other. */
export interface SizedReleases {
  readonly small: readonly (readonly StepRecording[])[]
  readonly large: readonly (readonly StepRecording[])[]
}

/** Growth of each step's peak memory from the small to the large file, pair by pair. */
export function memoryFigures({ small, large }: SizedReleases): Figure[] {
  const steps = small[0]?.map(({ step }) => step) ?? []
  return steps.map((step) => {
    const [before, after] = [peaksOf(step, small), peaksOf(step, large)]
    const growth = spreadOf(after.map((peak, run) => peak - (before[run] ?? Number.NaN)))
    const { median, least, most, runs } = growth
    const peaks = `${spreadOf(before).median.toFixed(0)} to ${spreadOf(after).median.toFixed(0)} MiB`
    const what = clientSteps.includes(step) ? `${step} with the artifact client` : step
    return {
      name: `memory from 1 MB to 500 MB, ${what}`,
      measured: `${Math.round(median)} MiB (${Math.round(least)} to ${Math.round(most)}, ${runs}): ${peaks}`,
      target: step === 'publish' ? atMost(median, limit, 'MiB') : undefined,
    }
  })
}

/** In MiB. */
function peaksOf(step: string, releases: SizedReleases['small']): number[] {
  return releases.map((recordings) => {
    const recording = recordings.find((one) => one.step === step)
    return (recording?.peakBytes ?? Number.NaN) / 2 ** 20
  })
}
