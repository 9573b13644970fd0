import { stableNumber } from './views/identifiers.ts'

/** How far a check run is. */
export type CheckStatus = 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'

/** How a check run ended. Only GitHub itself says `stale`, after 14 days. */
export type CheckConclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'

/** What an app says of a commit. */
export interface CheckReport {
  readonly commit: string
  readonly name: string
  /** Slug of the app; `github-actions` unless another is named. */
  readonly app?: string
  /** `completed` unless another is named. */
  readonly status?: CheckStatus
  /** How it ended, `success` unless another is named; a check run that is not completed has none. */
  readonly conclusion?: CheckConclusion
  /** Workflow run that the job belongs to; a new one unless it is named. Other apps have none. */
  readonly runId?: number
  /** Page of the app; the page of the job or of the check run unless another is named. */
  readonly detailsUrl?: string | null
}

export interface CheckRunRecord {
  readonly id: number
  readonly suiteId: number
  readonly commit: string
  readonly name: string
  readonly app: string
  readonly status: CheckStatus
  readonly conclusion: CheckConclusion | null
  readonly runId: number | undefined
  readonly detailsUrl: string | null | undefined
  readonly startedAt: string
  readonly completedAt: string | null
}

/** What a service says of a commit. */
export interface StatusReport {
  readonly commit: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly targetUrl?: string
}

export interface StatusRecord {
  readonly id: number
  readonly commit: string
  readonly context: string
  readonly state: StatusReport['state']
  readonly targetUrl: string | null
  readonly createdAt: string
}

/** The app that reports the jobs of workflows. */
export const actionsApp = 'github-actions'

/** The check runs and commit statuses of a repository: every report is another one. */
export class Checks {
  readonly #nextId: () => number
  readonly #now: () => string
  readonly #runs: CheckRunRecord[] = []
  readonly #statuses: StatusRecord[] = []

  /** @param now ISO 8601, UTC, whole seconds. */
  constructor({ nextId, now }: { readonly nextId: () => number; readonly now: () => string }) {
    this.#nextId = nextId
    this.#now = now
  }

  /** Let an app report a check run. */
  report({ commit, name, app = actionsApp, status = 'completed', ...report }: CheckReport): CheckRunRecord {
    const runId = app === actionsApp ? (report.runId ?? this.#nextId()) : undefined
    const isCompleted = status === 'completed'
    const record: CheckRunRecord = {
      id: this.#nextId(),
      // One suite for each workflow run, and one for each commit of any other app.
      suiteId: stableNumber(`suite ${app} ${runId ?? commit}`),
      commit,
      name,
      app,
      status,
      conclusion: isCompleted ? (report.conclusion ?? 'success') : null,
      runId,
      detailsUrl: report.detailsUrl,
      startedAt: this.#now(),
      completedAt: isCompleted ? this.#now() : null,
    }
    this.#runs.push(record)
    return record
  }

  /** Let a service set a commit status. */
  reportStatus(report: StatusReport): StatusRecord {
    const targetUrl = report.targetUrl ?? null
    const record: StatusRecord = { ...report, targetUrl, id: this.#nextId(), createdAt: this.#now() }
    this.#statuses.push(record)
    return record
  }

  /** Every check run of a commit, the newest first. */
  runsOf(commit: string): CheckRunRecord[] {
    return this.#runs.filter((run) => run.commit === commit).reverse()
  }

  /** Every status of a commit, the newest first. */
  statusesOf(commit: string): StatusRecord[] {
    return this.#statuses.filter((status) => status.commit === commit).reverse()
  }
}

/**
 * What the filter `latest` leaves: the newest check run of each name, in each suite for itself.
 *
 * @see https://github.com/lewagon/wait-on-check-action/pull/156: a second suite for the same commit hides nothing.
 */
export function latestOf(newestFirst: readonly CheckRunRecord[]): CheckRunRecord[] {
  return firstOfEach(newestFirst, ({ suiteId, name }) => `${suiteId} ${name}`)
}

/** The newest status of each context. */
export function newestOf(newestFirst: readonly StatusRecord[]): StatusRecord[] {
  return firstOfEach(newestFirst, ({ context }) => context)
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf)
  return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/**
 * The state of a commit out of the newest status of each context.
 *
 * @see https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference
 */
export function combinedState(newest: readonly StatusRecord[]): 'failure' | 'pending' | 'success' {
  const states = newest.map(({ state }) => state)
  if (states.includes('error') || states.includes('failure')) return 'failure'
  return states.length === 0 || states.includes('pending') ? 'pending' : 'success'
}
