import { type AttestationRecord, type Bundle, readBundle } from './attestations.ts'
import { Checks } from './checks.ts'
import {
  type CommentRecord,
  type CountedMilestone,
  counted,
  type Fork,
  type ItemCount,
  type MilestoneRecord,
  type PullRequestRecord,
  type PullRequestSide,
} from './conversations.ts'
import { peel, resolveCommit } from './git/history.ts'
import type { GitSnapshot } from './git/objects.ts'
import { type MakeLatest, type ReleaseRecord, Releases } from './releases.ts'
import type { Repository } from './repository.ts'
import { timestamp } from './views/identifiers.ts'

/** What a stand-in begins with. */
export interface GitHubOptions {
  readonly repository: Repository
  readonly git: GitSnapshot
  readonly now: () => Date
  /** Whether listed attestations carry their bundle, or only the address of a compressed one. */
  readonly bundles: 'inline' | 'url'
  /** The account that a job's token acts as, such as `github-actions[bot]`. */
  readonly uploader: string
  /** Whether the repository locks releases when they are published. */
  readonly hasImmutableReleases?: boolean
  /**
   * Operations whose answer only the original knows: whoever may ask is told so, and nothing is made up.
   *
   * By their names in `operations.ts`.
   */
  readonly unknown?: readonly string[]
}

const noItems: ItemCount = { open: 0, closed: 0 }

/** Everything that the stand-in remembers. Its methods are what people do; programs go through the API. */
export class GitHubState {
  readonly options: GitHubOptions
  readonly releases: Releases
  readonly checks: Checks
  readonly pullRequests = new Map<number, PullRequestRecord>()
  readonly comments = new Map<number, CommentRecord>()
  readonly milestones = new Map<number, MilestoneRecord>()
  readonly attestations: AttestationRecord[] = []
  #git: GitSnapshot
  #lastId = 1000

  constructor(options: GitHubOptions) {
    this.options = options
    this.#git = options.git
    this.releases = new Releases(() => this.nextId())
    this.checks = new Checks({ nextId: () => this.nextId(), now: () => this.now() })
  }

  get repository(): Repository {
    return this.options.repository
  }

  get git(): GitSnapshot {
    return this.#git
  }

  /** Take over what was pushed: every ref as it is now. */
  receive(git: GitSnapshot): void {
    this.#git = git
  }

  /** ISO 8601, UTC, whole seconds. */
  now(): string {
    return timestamp(this.options.now())
  }

  nextId(): number {
    this.#lastId += 1
    return this.#lastId
  }

  /** The commit of a tag; `undefined` if there is no such tag. */
  taggedCommit(tagName: string): string | undefined {
    return peel(this.git, this.git.refs.get(`refs/tags/${tagName}`))
  }

  /**
   * A person's click on **Publish release**.
   *
   * @param makeLatest The box "Set as the latest release", which is ticked unless the person unticks it; what the
   *   draft was made with does not count.
   */
  publish(releaseId: number, login: string, makeLatest: MakeLatest = 'true'): ReleaseRecord {
    const release = this.releases.find(releaseId)
    if (release === undefined) throw new Error(`There is no release ${releaseId} to publish.`)
    if (this.releases.published(release.tagName) !== undefined) {
      throw new Error(`Tag ${release.tagName} already has a published release.`)
    }
    return this.releases.put(this.published({ ...release, makeLatest }, login))
  }

  /** The record that a release becomes when it is made public; makes the tag if it is missing, as GitHub does. */
  published(release: ReleaseRecord, login: string): ReleaseRecord
  published(release: Omit<ReleaseRecord, 'id'>, login: string): Omit<ReleaseRecord, 'id'>
  published(release: Omit<ReleaseRecord, 'id'>, login: string): Omit<ReleaseRecord, 'id'> {
    if (this.taggedCommit(release.tagName) === undefined) this.#makeTag(release)
    return {
      ...release,
      isDraft: false,
      isImmutable: this.options.hasImmutableReleases ?? false,
      publisher: login,
      publishedAt: this.now(),
      updatedAt: this.now(),
      createdAt: this.commitDate(release.tagName) ?? release.createdAt,
    }
  }

  /** When the commit of a tag was made; `undefined` if there is no such tag. */
  commitDate(tagName: string): string | undefined {
    return this.git.commits.get(this.taggedCommit(tagName) ?? '')?.committedAt
  }

  #makeTag({ tagName, targetCommitish }: Pick<ReleaseRecord, 'tagName' | 'targetCommitish'>): void {
    const commit = resolveCommit(this.git, targetCommitish, this.repository.defaultBranch)
    if (commit === undefined) return
    const tag = { sha: commit.sha, type: 'commit' }
    this.receive({ ...this.git, refs: new Map([...this.git.refs, [`refs/tags/${tagName}`, tag]]) })
  }

  /**
   * Open a pull request.
   *
   * @param request `base` and `head` are branches; a side whose branch does not exist here, such as that of a fork,
   *   says its commit itself.
   */
  openPullRequest(request: {
    readonly number: number
    readonly title: string
    readonly base: string | PullRequestSide
    readonly head: string | PullRequestSide
    readonly author?: string
    readonly milestone?: number
    readonly fork?: Fork
  }): PullRequestRecord {
    const { number, title, author = this.repository.owner, milestone, fork } = request
    const at = this.now()
    const sides = { base: this.#side(request.base), head: this.#side(request.head) }
    const opened = { number, id: this.nextId(), title, body: '', author, milestone, fork, ...sides }
    const record: PullRequestRecord = { ...opened, openedAt: at, updatedAt: at, merge: undefined }
    this.pullRequests.set(number, record)
    return record
  }

  #side(side: string | PullRequestSide): PullRequestSide {
    if (typeof side !== 'string') return side
    const target = this.git.refs.get(`refs/heads/${side}`)
    if (target === undefined) throw new Error(`There is no branch ${side} for a pull request.`)
    return { ref: side, sha: target.sha }
  }

  /** A pull request as it is now: while it is open, its head follows the branch, unless that is a fork's. */
  pullRequest(number: number): PullRequestRecord | undefined {
    const record = this.pullRequests.get(number)
    if (record === undefined || record.merge !== undefined || record.fork !== undefined) return record
    const branch = this.git.refs.get(`refs/heads/${record.head.ref}`)
    return branch === undefined ? record : { ...record, head: { ...record.head, sha: branch.sha } }
  }

  /** Merge a pull request; the commit is already in git. */
  mergePullRequest(number: number, sha: string, login: string): void {
    const record = this.pullRequest(number)
    if (record === undefined) throw new Error(`There is no pull request ${number} to merge.`)
    const at = this.now()
    this.pullRequests.set(number, { ...record, updatedAt: at, merge: { sha, login, at } })
  }

  /**
   * Open a milestone.
   *
   * @param issues How many issues are in it.
   */
  openMilestone(title: string, number = this.milestones.size + 1, issues = noItems): MilestoneRecord {
    const at = this.now()
    const times = { openedAt: at, updatedAt: at, closedAt: null }
    const record: MilestoneRecord = { number, id: this.nextId(), title, ...times, issues }
    this.milestones.set(number, record)
    return record
  }

  /** A milestone with what is in it now; `undefined` if there is none. */
  milestone(number: number | undefined): CountedMilestone | undefined {
    const record = this.milestones.get(number ?? 0)
    return record === undefined ? undefined : counted(record, [...this.pullRequests.values()])
  }

  /** Store an attestation; `undefined` if its bundle holds no in-toto statement. */
  addAttestation(bundle: Bundle): AttestationRecord | undefined {
    const statement = readBundle(bundle)
    if (statement === undefined) return undefined
    const record = { id: this.nextId(), bundle, ...statement }
    this.attestations.push(record)
    return record
  }
}
