import { ReleaseError } from '../errors.ts'
import type { StepName } from './declared.ts'

/** What started the run, reduced to what the steps need. */
export type Event =
  | { readonly kind: 'pull-request'; readonly number: number; readonly head: string; readonly base: string }
  | { readonly kind: 'tag'; readonly tagName: string; readonly isPublic: boolean }
  | { readonly kind: 'release'; readonly releaseId: number; readonly tagName: string; readonly sender: string }
  /** Nothing to do for this project, such as a release that was edited: said in one notice. */
  | { readonly kind: 'ignored'; readonly reason: string }

const eventOfStep = {
  check: 'pull_request',
  build: 'push',
  attest: 'push',
  draft: 'push',
  publish: 'release',
  finish: 'release',
} as const satisfies Record<StepName, string>

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
      message: `The workflow runs on "${eventName}", which lends the rights of the repository to code from outside.`,
      hint: `Run the step "${step}" on "${eventOfStep[step]}".`,
    })
  }
  if (eventName !== eventOfStep[step]) {
    throw unfit(step, `The step "${step}" was started by the event "${eventName}".`)
  }
  const event = record(payload)
  switch (eventOfStep[step]) {
    case 'pull_request':
      return readPullRequest(step, event)
    case 'push':
      return readTagPush(step, ref, event)
    case 'release':
      return readRelease(step, ref, event)
  }
}

function readPullRequest(step: StepName, event: Fields): Event {
  const pullRequest = record(event.pull_request)
  const number = pullRequest.number
  const head = record(pullRequest.head).sha
  const base = record(pullRequest.base).sha
  if (typeof number !== 'number' || typeof head !== 'string' || typeof base !== 'string') {
    throw unfit(step, 'The payload of the event "pull_request" has no number, head, and base.')
  }
  return { kind: 'pull-request', number, head, base }
}

function readTagPush(step: StepName, ref: string, event: Fields): Event {
  const prefix = 'refs/tags/'
  if (!ref.startsWith(prefix)) throw unfit(step, `The step "${step}" was started by a push of "${ref}", not of a tag.`)
  const tagName = ref.slice(prefix.length)
  if (event.deleted === true) return { kind: 'ignored', reason: `The tag "${tagName}" was deleted.` }
  const repository = record(event.repository)
  // A payload without either field is treated as private: its name would enter a public log.
  const isPublic = repository.private === false && (repository.visibility ?? 'public') === 'public'
  return { kind: 'tag', tagName, isPublic }
}

function readRelease(step: StepName, ref: string, event: Fields): Event {
  const action = releaseActions.find((name) => name === event.action)
  if (action === undefined) throw unfit(step, 'The payload of the event "release" has no action that GitHub knows.')
  if (action !== 'published') {
    return { kind: 'ignored', reason: `The release was ${action}; only "published" starts this step.` }
  }
  const { id, tag_name: tagName, draft } = record(event.release)
  if (typeof id !== 'number' || typeof tagName !== 'string' || tagName === '') {
    throw unfit(step, 'The payload of the event "release" has no release with an id and a tag.')
  }
  if (draft !== false) throw unfit(step, `The release of "${tagName}" is a draft, although the event says "published".`)
  if (ref !== `refs/tags/${tagName}`) {
    throw unfit(step, `The event names the tag "${tagName}", but the run is at "${ref}".`)
  }
  const sender = record(event.sender).login
  return { kind: 'release', releaseId: id, tagName, sender: typeof sender === 'string' ? sender : 'unknown' }
}

type Fields = Readonly<Record<string, unknown>>

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

function unfit(step: StepName, message: string): ReleaseError {
  const trigger = {
    pull_request: 'on: pull_request',
    push: "on: { push: { tags: ['*'] } }",
    release: 'on: { release: { types: [published] } }',
  }[eventOfStep[step]]
  return new ReleaseError('event-unfit', { message, hint: `Start the step "${step}" with \`${trigger}\`.` })
}
