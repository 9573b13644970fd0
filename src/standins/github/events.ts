import type { GitCommit } from './git/objects.ts'
import { surroundingsOf } from './handlers/pull-requests.ts'
import { type Addresses, addressesOf } from './repository.ts'
import type { Schemas } from './schemas.ts'
import type { GitHubState } from './state.ts'
import { pullRequestView } from './views/conversations.ts'
import { userView } from './views/people.ts'
import { releaseView } from './views/releases.ts'
import { repositoryView } from './views/repositories.ts'

/** What every webhook payload ends with. */
interface EventSource {
  readonly repository: Schemas['full-repository']
  readonly sender: Schemas['simple-user']
}

/** Payload of `push` for a tag. */
export interface PushEvent extends EventSource {
  readonly ref: string
  /** Forty zeros for a tag that is new. */
  readonly before: string
  /** What the ref points at: the tag object of an annotated tag. */
  readonly after: string
  readonly created: boolean
  readonly deleted: boolean
  readonly forced: boolean
  readonly base_ref: string | null
  readonly compare: string
  readonly commits: readonly object[]
  readonly head_commit: object | null
  readonly pusher: { readonly name: string; readonly email: string }
}

/** Payload of `pull_request` with the action `opened`. */
export interface PullRequestEvent extends EventSource {
  readonly action: 'opened'
  readonly number: number
  readonly pull_request: Schemas['pull-request']
}

/** Payload of `release`, as far as the click on a draft makes one. */
export interface ReleaseEvent extends EventSource {
  readonly action: 'published' | 'released'
  readonly release: Schemas['release']
}

const nothing = '0'.repeat(40)

function sourceOf(at: Addresses, login: string): EventSource {
  return { repository: repositoryView(at), sender: userView(at, login) }
}

/**
 * What a workflow gets when somebody pushes a tag.
 *
 * @param before What the tag pointed at, if it was pushed again.
 * @throws Error if the tag does not exist: it is pushed first.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
export function pushTagEvent(
  state: GitHubState,
  tag: string,
  { before = nothing, login = state.repository.owner }: { readonly before?: string; readonly login?: string } = {},
): PushEvent {
  const at = addressesOf(state.repository)
  const target = state.git.refs.get(`refs/tags/${tag}`)
  if (target === undefined) throw new Error(`Tag ${tag} was not pushed.`)
  const commit = state.git.commits.get(state.taggedCommit(tag) ?? '')
  const branch = [...state.git.refs].find(([ref, { sha }]) => ref.startsWith('refs/heads/') && sha === commit?.sha)
  return {
    ref: `refs/tags/${tag}`,
    before,
    after: target.sha,
    created: before === nothing,
    deleted: false,
    forced: before !== nothing,
    base_ref: branch?.[0] ?? null,
    compare: `${at.page}/compare/${tag}`,
    commits: [],
    head_commit: commit === undefined ? null : headCommit(at, commit),
    pusher: { name: login, email: `${login}@users.noreply.github.com` },
    ...sourceOf(at, login),
  }
}

function headCommit(at: Addresses, commit: GitCommit): object {
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committedAt,
    url: `${at.page}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    added: [],
    removed: [],
    modified: [],
  }
}

/**
 * What a workflow gets when somebody opens a pull request.
 *
 * @throws Error if there is no such pull request.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
export async function pullRequestEvent(state: GitHubState, number: number): Promise<PullRequestEvent> {
  const at = addressesOf(state.repository)
  const pull = state.pullRequest(number)
  if (pull === undefined) throw new Error(`There is no pull request ${number}.`)
  const view = pullRequestView(at, pull, await surroundingsOf(state, pull))
  return { action: 'opened', number, pull_request: view, ...sourceOf(at, pull.author) }
}

/**
 * What workflows get after the click on **Publish release**: `published`, and `released` too where it is no pre-release.
 * A draft that is published fires neither `created` nor `prereleased`.
 *
 * @throws Error if the release is not published: drafts fire nothing.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
export function releasePublishedEvents(state: GitHubState, releaseId: number): [ReleaseEvent, ...ReleaseEvent[]] {
  const at = addressesOf(state.repository)
  const release = state.releases.find(releaseId)
  if (release?.publisher === undefined) throw new Error(`Release ${releaseId} is not published.`)
  const view = releaseView(at, release, state.releases.assetsOf(releaseId))
  const source = { release: view, ...sourceOf(at, release.publisher) }
  const published: ReleaseEvent = { action: 'published', ...source }
  return release.isPrerelease ? [published] : [published, { action: 'released', ...source }]
}
