import { pullRequestEvent, pushTagEvent, releasePublishedEvent } from '../standins/github/events.ts'
import { pullRequestNumber, pullRequestRun, type RunEvent, tagRun } from './runner/run-facts.ts'
import type { Stage } from './runner/stage.ts'
import type { Scene } from './scene.ts'
import type { Occurrence } from './workflow/trigger.ts'
import type { Workflow } from './workflow.ts'

/** The person of the rehearsal. */
export const maintainer = { login: 'example-maintainer', id: 1_000_003 } as const

/** One press of a button: what happens at GitHub, and which steps have to run because of it. */
export interface Press {
  readonly number: 1 | 2 | 3
  /** What the person does. */
  readonly title: string
  readonly workflow: Workflow
  readonly occurrence: Occurrence
  readonly steps: readonly string[]
  /** Do it, and make the event that GitHub makes of it. */
  act(): Promise<RunEvent>
}

/** Button 1: the release pull request. */
export function openPullRequest({ origin, version, workflows }: Scene, { world }: Stage): Press {
  return {
    number: 1,
    title: 'a maintainer opens the release pull request',
    workflow: workflows.check.workflow,
    occurrence: { kind: 'pull-request-opened', baseBranch: origin.baseBranch },
    steps: ['check'],
    act: async () => {
      const { state } = world.github
      const base = { ref: origin.baseBranch, sha: origin.base }
      const head = { ref: origin.headBranch, sha: origin.commit }
      const title = `release version ${version}`
      state.openPullRequest({ number: pullRequestNumber, title, base, head, author: maintainer.login })
      return pullRequestRun(origin, await pullRequestEvent(state, pullRequestNumber))
    },
  }
}

/** Button 2: the tag. */
export function pushTag({ origin, tag, workflows }: Scene, { world }: Stage): Press {
  return {
    number: 2,
    title: `a maintainer pushes the tag ${tag}`,
    workflow: workflows.publish.workflow,
    occurrence: { kind: 'tag-pushed', tag },
    steps: ['build', 'attest', 'draft'],
    act: async () => {
      await origin.pushTag()
      await world.receive()
      return tagRun('push', origin, pushTagEvent(world.github.state, tag, { login: maintainer.login }))
    },
  }
}

/** Button 3: the click on the draft. */
export function publishDraft({ origin, workflows }: Scene, { world }: Stage, releaseId: number): Press {
  return {
    number: 3,
    title: 'a maintainer reads the draft and clicks "Publish release"',
    workflow: workflows.publish.workflow,
    occurrence: { kind: 'release-published' },
    steps: ['publish', 'finish'],
    act: async () => {
      world.github.state.publish(releaseId, maintainer.login)
      return tagRun('release', origin, releasePublishedEvent(world.github.state, releaseId))
    },
  }
}
