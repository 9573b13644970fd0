import type { HeadChecks } from './facts.ts'

/** What one app or service says of a commit under one name: a check run, or a commit status. */
export interface CheckAnswer {
  /** Grows with every answer that GitHub takes in. */
  readonly id: number
  /** The same for answers of which the newest takes the place of all others. */
  readonly key: string
  readonly name: string
  /** How a check run ended, or how far it is; of a commit status, its state. */
  readonly word: string
  /** Page for people, from outside. */
  readonly url: string | undefined
  /** Whether it comes from this very run. */
  readonly isOwn: boolean
}

// https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging
const passingWords = ['success', 'neutral', 'skipped']
// https://docs.github.com/pull-requests/reference/status-checks
const runningWords = ['queued', 'in_progress', 'requested', 'waiting', 'pending', 'expected']

/**
 * Say which checks of a commit do not pass.
 *
 * What neither passes nor runs fails, a word that is new to us included: GitHub lets nothing else through a required
 * check. That holds for `stale`, which GitHub makes of a check run that did not end in 14 days, and which "behaves
 * similarly to the timed_out and canceled conclusions".
 *
 * @returns Both lists by name. Names are as they were given, and may hold anything.
 * @see https://developer.github.com/changes/2020-02-03-stale-conclusion/
 */
export function judgeChecks(answers: readonly CheckAnswer[]): HeadChecks {
  // The newest decides, this run's own too: an older answer under its name is an earlier look at the same thing.
  const others = newestOfEach(answers)
    .filter(({ isOwn }) => !isOwn)
    .sort(byName)
  const running = others.filter(({ word }) => runningWords.includes(word))
  const failing = others.filter(({ word }) => !runningWords.includes(word) && !passingWords.includes(word))
  return {
    failing: failing.map(({ name, word, url }) => ({ name, conclusion: word, url })),
    running: running.map(({ name }) => name),
  }
}

function newestOfEach(answers: readonly CheckAnswer[]): CheckAnswer[] {
  const newest = new Map<string, CheckAnswer>()
  for (const answer of answers) {
    const known = newest.get(answer.key)
    if (known === undefined || answer.id > known.id) newest.set(answer.key, answer)
  }
  return [...newest.values()]
}

function byName(a: CheckAnswer, b: CheckAnswer): number {
  if (a.name === b.name) return a.id - b.id
  return a.name < b.name ? -1 : 1
}

/**
 * Whether the page of a check run is one of a workflow run: `https://github.com/OWNER/NAME/actions/runs/ID/job/JOB`.
 *
 * @param detailsUrl What the app says, which may be no address at all.
 */
export function isPageOfRun(detailsUrl: string | undefined, runId: string): boolean {
  if (detailsUrl === undefined || !URL.canParse(detailsUrl)) return false
  const segments = new URL(detailsUrl).pathname.split('/')
  return segments.some((_, index) => segments.slice(index, index + 3).join('/') === `actions/runs/${runId}`)
}
