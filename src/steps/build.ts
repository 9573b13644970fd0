import type { BuildInputs } from '../inputs.ts'
import { type Report, reportOf } from '../report/report.ts'
import { decideTag } from './decide-build.ts'

/**
 * Build the tagged commit, unless the tag is no version.
 *
 * @param now For a commit without a day of its own.
 */
export async function build(inputs: BuildInputs, now: Date): Promise<Report> {
  const verdict = decideTag(inputs)
  switch (verdict.kind) {
    case 'quiet':
      return reportOf({ step: 'build', headline: verdict.sentence, outputs: { version: '' } })
    case 'build': {
      // Loaded only now: what builds and inspects would double the start of a run that has nothing to build.
      const { buildTag } = await import('./build-tag.ts')
      return buildTag(inputs, verdict.tag, now)
    }
  }
}
