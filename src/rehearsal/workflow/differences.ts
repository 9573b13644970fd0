import type { Problem } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { absentValues } from './differences/absent.ts'
import { publishInCalled } from './differences/called-publish.ts'
import { runsOfOneGroup } from './differences/concurrency.ts'
import { differs } from './differences/differs.ts'
import { removedAtGitHub } from './differences/removed.ts'
import { tokenInBuild, unnamedPermissions } from './differences/tokens.ts'
import { allJobs, type Job, ourSteps, type WorkflowJobs } from './job.ts'
import type { Plain } from './plain-yaml.ts'

export { pageDifference } from './differences/page.ts'

/** A workflow file, as far as it can do other things at GitHub than in a rehearsal. */
interface WorkflowText extends Pick<WorkflowJobs, 'path' | 'jobs'> {
  readonly concurrency: Plain | undefined
}

/** What any workflow would do at GitHub that a rehearsal cannot show: there are settings, secrets, and other runners. */
export function differencesOfAny(workflow: WorkflowText): Problem[] {
  return allJobs(workflow).flatMap((placed) => [
    ...removedAtGitHub(placed),
    ...(ourSteps(placed.job).length === 0 ? [] : [...unnamedPermissions(placed), ...absentValues(placed)]),
  ])
}

/** The same of one that publishes: there are other runs, and code that steals. */
export function differencesAtGitHub(workflow: WorkflowText): Problem[] {
  return [
    ...runsOfOneGroup(workflow.concurrency, workflow.path),
    ...allJobs(workflow).flatMap((placed) => [...tokenInBuild(placed), ...publishInCalled(placed, workflow.path)]),
    ...differencesOfAny(workflow),
  ]
}

/** Two legs of a matrix set one output, each to something else. */
export function contestedOutput({ id, line }: Job, output: string, file: string): Problem {
  return differs(
    `The legs of the job ${quoted(id)} set its output ${quoted(output)} to different values: at GitHub, the leg that ends last wins.`,
    'Give each leg an output of its own name.',
    { file, line },
  )
}
