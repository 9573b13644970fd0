import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'
import { quoted } from '../quoted.ts'
import { isCommit } from '../release/commit.ts'
import { declaredSteps, type StepName } from './declared.ts'

/** What started the run, reduced to what the steps need. */
export type Event =
  | PullRequestEvent
  | { readonly kind: 'tag'; readonly tagName: string; readonly isPublic: boolean }
  | { readonly kind: 'release'; readonly releaseId: number; readonly tagName: string; readonly sender: string }
  /** Nothing to do for this project, such as a tag that was deleted: said in one notice. */
  | { readonly kind: 'ignored'; readonly reason: string }

/** A pull request that somebody opened or pushed to. */
export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly number: number
  /** Commit, 40 hex digits. */
  readonly head: string
  readonly headBranch: string
  /** Commit, 40 hex digits. */
  readonly base: string
  readonly baseBranch: string
  /** Number of the milestone that it is in. */
  readonly milestone: number | undefined
}

// These give code or text from outside the rights of the repository.
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch']

// https://docs.github.com/webhooks/webhook-events-and-payloads#release
const releaseActions = ['created', 'deleted', 'edited', 'prereleased', 'published', 'released', 'unpublished']

/**
 * Read the webhook payload for one step.
 *
 * @param payload The parsed file of `GITHUB_EVENT_PATH`.
 * @throws ReleaseError `event-dangerous`, `event-unfit`
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export function readEvent(step: StepName, eventName: string, ref: string, payload: unknown): Event {
  if (dangerousEvents.includes(eventName)) {
    throw new ReleaseError('event-dangerous', {
      message: `The workflow runs on ${quoted(eventName)}, which lends the rights of the repository to code from outside.`,
      hint: `Run the step ${quoted(step)} on ${quoted(declaredSteps[step].event)}.`,
    })
  }
  // A queue starts each check that its branch requires, and waits for it. What the queue merged gets no tag.
  if (step === 'check' && eventName === 'merge_group')
    return { kind: 'ignored', reason: 'Pull requests are judged before they enter the merge queue.' }
  if (eventName !== declaredSteps[step].event) {
    throw unfit(step, `The step ${quoted(step)} was started by the event ${quoted(eventName)}.`)
  }
  const event = record(payload)
  switch (declaredSteps[step].event) {
    case 'pull_request':
      return readPullRequest(step, event)
    case 'push':
      return readTagPush(step, ref, event)
    case 'release':
      return readRelease(step, ref, event)
  }
}

function readPullRequest(step: StepName, event: Fields): PullRequestEvent {
  const { number, head, base, milestone } = record(event.pull_request)
  const from = readSide(head)
  const to = readSide(base)
  if (!isNumber(number) || from === undefined || to?.repository === undefined) {
    throw unfit(step, 'The payload of the event "pull_request" has no number, head, and base.')
  }
  return {
    kind: 'pull-request',
    number,
    head: from.commit,
    headBranch: from.branch,
    base: to.commit,
    baseBranch: to.branch,
    milestone: milestone === null ? undefined : readMilestone(step, milestone),
  }
}

/** One side of a pull request; GitHub says `null` for the repository of a fork that was deleted. */
function readSide(side: unknown) {
  const { sha: commit, ref: branch, repo } = record(side)
  const { full_name: fullName } = record(repo)
  if (!isCommit(commit) || !isText(branch)) return undefined
  return { commit, branch, repository: isText(fullName) ? fullName : undefined }
}

function readMilestone(step: StepName, milestone: unknown): number {
  const { number } = record(milestone)
  if (isNumber(number)) return number
  throw unfit(step, 'The payload of the event "pull_request" has a milestone without a number.')
}

function readTagPush(step: StepName, ref: string, event: Fields): Event {
  const prefix = 'refs/tags/'
  if (!ref.startsWith(prefix))
    throw unfit(step, `The step ${quoted(step)} was started by a push of ${quoted(ref)}, not of a tag.`)
  const tagName = ref.slice(prefix.length)
  if (event.deleted === true) return { kind: 'ignored', reason: `The tag ${quoted(tagName)} was deleted.` }
  const repository = record(event.repository)
  // A payload without either field is treated as private: its name would enter a public log.
  const isPublic = repository.private === false && (repository.visibility ?? 'public') === 'public'
  return { kind: 'tag', tagName, isPublic }
}

function readRelease(step: StepName, ref: string, event: Fields): Event {
  const action = releaseActions.find((name) => name === event.action)
  if (action === undefined) throw unfit(step, 'The payload of the event "release" has no action that GitHub knows.')
  // Green would look like published: nothing is uploaded for any other action, and GitHub does not always send them.
  if (action !== 'published')
    throw unfit(step, `The step ${quoted(step)} was started because the release was ${action}, not published.`)
  const { id, tag_name: tagName, draft } = record(event.release)
  if (typeof id !== 'number' || typeof tagName !== 'string' || tagName === '') {
    throw unfit(step, 'The payload of the event "release" has no release with an id and a tag.')
  }
  if (draft !== false)
    throw unfit(step, `The release of ${quoted(tagName)} is a draft, although the event says "published".`)
  if (ref !== `refs/tags/${tagName}`) {
    throw unfit(step, `The event names the tag ${quoted(tagName)}, but the run is at ${quoted(ref)}.`)
  }
  const sender = record(event.sender).login
  return { kind: 'release', releaseId: id, tagName, sender: typeof sender === 'string' ? sender : 'unknown' }
}

type Fields = Readonly<Record<string, unknown>>

const record = (value: unknown): Fields => (isRecord(value) ? value : {})

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value)

function unfit(step: StepName, message: string): ReleaseError {
  const trigger = {
    pull_request: 'on: pull_request',
    push: "on: { push: { tags: ['*'] } }",
    release: 'on: { release: { types: [published] } }',
  }[declaredSteps[step].event]
  return new ReleaseError('event-unfit', { message, hint: `Start the step ${quoted(step)} with \`${trigger}\`.` })
}
