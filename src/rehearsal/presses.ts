import { pullRequestEvent, pushTagEvent, releasePublishedEvents } from '../standins/github/events.ts'
import { pullRequestNumber, pullRequestRun, type RunEvent, tagRun } from './runner/run-facts.ts'
import type { Stage } from './runner/stage.ts'
import type { Scene } from './scene.ts'
import type { Occurrence } from './workflow/trigger.ts'
import type { Workflow } from './workflow.ts'

/** The person of the rehearsal. */
export const maintainer = { login: 'example-maintainer', id: 1_000_003 } as const

/** One event of GitHub, and what it makes of it for a workflow. */
interface Happening {
  readonly occurrence: Occurrence
  readonly event: RunEvent
}

/** One press of a button: what happens at GitHub, and which steps have to run because of it. */
export interface Press {
  readonly number: 1 | 2 | 3
  /** What the person does. */
  readonly title: string
  readonly workflow: Workflow
  readonly steps: readonly string[]
  /** What to do if no event of it starts the workflow, where that is more than to compare it with the template. */
  readonly hint?: string | undefined
  /** Do it, and make the events that GitHub makes of it: each that the workflow listens to starts a run. */
  act(): Promise<readonly Happening[]>
}

/** Button 1: the release pull request. */
export function openPullRequest({ origin, version, workflows }: Scene, { world }: Stage): Press {
  return {
    number: 1,
    title: 'a maintainer opens the release pull request',
    workflow: workflows.check.workflow,
    steps: ['check'],
    act: async () => {
      const { state } = world.github
      const base = { ref: origin.baseBranch, sha: origin.base }
      const head = { ref: origin.headBranch, sha: origin.commit }
      const title = `release version ${version}`
      state.openPullRequest({ number: pullRequestNumber, title, base, head, author: maintainer.login })
      const event = pullRequestRun(origin, await pullRequestEvent(state, pullRequestNumber))
      return [{ occurrence: { kind: 'pull-request-opened', baseBranch: origin.baseBranch }, event }]
    },
  }
}

/** Button 2: the tag. */
export function pushTag({ origin, tag, workflows }: Scene, { world }: Stage): Press {
  return {
    number: 2,
    title: `a maintainer pushes the tag ${tag}`,
    workflow: workflows.publish.workflow,
    steps: ['build', 'attest', 'draft'],
    hint: tag.includes('/') ? "Write `tags: ['**']`, since `*` does not match the `/` of the tag." : undefined,
    act: async () => {
      await origin.pushTag()
      await world.receive()
      const event = tagRun('push', origin, pushTagEvent(world.github.state, tag, { login: maintainer.login }))
      return [{ occurrence: { kind: 'tag-pushed', tag }, event }]
    },
  }
}

/** Button 3: the click on the draft. */
export function publishDraft({ origin, workflows }: Scene, { world }: Stage, releaseId: number): Press {
  return {
    number: 3,
    title: 'a maintainer reads the draft and clicks "Publish release"',
    workflow: workflows.publish.workflow,
    steps: ['publish', 'finish'],
    act: async () => {
      world.github.state.publish(releaseId, maintainer.login)
      return releasePublishedEvents(world.github.state, releaseId).map((payload) => ({
        occurrence: { kind: 'release-changed', type: payload.action },
        event: tagRun('release', origin, payload),
      }))
    },
  }
}
