import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import { evaluated } from '../expressions.ts'
import type { PlacedJob } from '../job.ts'
import { labelsOf } from '../runs-on.ts'
import { allSteps } from '../step.ts'
import { differs } from './differs.ts'

// Images that GitHub has taken away, the last one in December 2025: https://github.blog/changelog/label/actions/
const removedImages = /^(?:ubuntu-(?:16|18|20)\.04|macos-1[0-3](?:\.\d+)?(?:-(?:large|xlarge))?|windows-201[69])$/i

/**
 * Versions of GitHub's own actions whose service is gone: every run fails at them.
 *
 * @see https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
 * @see https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
 */
const removedActions = /^actions\/(?:(?:upload|download)-artifact@v[1-3]|cache(?:\/\w+)?@v[12])(?:\.[\d.]+)?$/i

/** What a job asks for and GitHub no longer has. */
export function removedAtGitHub({ path: file, job }: PlacedJob): Problem[] {
  const { id, runsOn } = job
  const labels = runsOn === undefined || runsOn.kind === 'expression' ? [] : labelsOf(evaluated(runsOn, {}))
  const images = labels.filter((label) => removedImages.test(label))
  const actions = allSteps(job.steps).filter(({ kind }) => kind === 'not-run')
  return [
    ...images.map((label) =>
      differs(
        `The job ${quoted(id)} runs on ${quoted(label)}, which GitHub no longer has: it waits for a day, and fails.`,
        'Name one that is there, such as `ubuntu-latest`.',
        { file, line: runsOn?.line ?? job.line },
      ),
    ),
    ...actions.flatMap((step) => {
      const uses = step.kind === 'not-run' ? step.uses : undefined
      if (uses === undefined || !removedActions.test(uses)) return []
      return [
        differs(
          `The job ${quoted(id)} uses ${quoted(uses)}, which no longer works at GitHub: the job fails there.`,
          'Use its newest version.',
          { file, line: step.line },
        ),
      ]
    }),
  ]
}
