import { ReleaseError } from '../../errors.ts'

/** An answer that is no success, as the messages need it. */
export interface Refused {
  /** Method and path: `GET /repos/pallets/flask/releases/1`. */
  readonly request: string
  readonly status: number
  /** GitHub's own words. */
  readonly words: string
  readonly headers: Readonly<Record<string, string | number | readonly string[] | undefined>>
}

/** The permissions that a job needs in all: what a refusal tells to add. */
export type JobPermissions = Readonly<Record<string, 'read' | 'write'>>

/**
 * Turn an answer of GitHub into an error that says what to do.
 *
 * @returns ReleaseError `permission-missing`, `github-refused`, or `github-failed` (also for a rate limit, which GitHub
 *   answers with 403 or 429).
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function refusalError(refused: Refused, permissions: JobPermissions, cause?: unknown): ReleaseError {
  const { request, status, words, headers } = refused
  const message = `GitHub answered ${status} to ${request}: ${words || 'without a word'}`
  const limit = limitOf(refused)
  if (limit !== undefined || status >= 500) {
    const when = limit ?? 'Run the job again'
    return new ReleaseError('github-failed', { message, hint: `${when}; what is done stays done.`, cause })
  }
  if (status === 401) {
    const hint = 'Leave the input "token" at its default, the token of the job.'
    return new ReleaseError('permission-missing', { message, hint, cause })
  }
  if (status === 403 && headers['x-accepted-github-permissions'] !== undefined) {
    // All of them: GitHub's header names what this one request needs, and the next one may need another.
    const hint = `Give the job all of this in the workflow file:\n${permissionLines(permissions)}`
    return new ReleaseError('permission-missing', { message, hint, cause })
  }
  const hint = 'Check that tag, release, and pull request are as this run left them, and run the job again.'
  return new ReleaseError('github-refused', { message, hint, cause })
}

/**
 * The permissions that would do for a refused request, each in itself, as GitHub names them.
 *
 * @returns As a workflow file spells them, in quotes: `"issues: read"` and `"pull-requests: read"` of
 *   `issues=read; pull_requests=read`; several that go together are joined by `and`.
 */
export function acceptedPermissions({ headers }: Pick<Refused, 'headers'>): string[] {
  const sets = String(headers['x-accepted-github-permissions'] ?? '').split(';')
  return sets.flatMap((set) => {
    // GitHub mixes in other conditions, such as `allows_permissionless_access=true`.
    const named = [...set.matchAll(/([a-z_]+)=(read|write)\b/g)]
    const lines = named.map(([, scope = '', access]) => `"${scope.replaceAll('_', '-')}: ${access}"`)
    return lines.length === 0 ? [] : [lines.join(' and ')]
  })
}

/** GitHub's words in the body of an answer. */
export function wordsOf(body: Buffer): string {
  const text = body.toString('utf8', 0, 20_000).trim()
  try {
    const { message, errors } = JSON.parse(text) as { message?: unknown; errors?: unknown }
    return [message, errors === undefined ? undefined : JSON.stringify(errors)].filter(Boolean).join(' ') || text
  } catch {
    return text.slice(0, 300)
  }
}

/** When a rate limit ends, as a sentence without its end; `undefined` if this is none. */
function limitOf({ status, headers }: Refused): string | undefined {
  if (status !== 403 && status !== 429) return undefined
  const retryAfter = headers['retry-after']
  if (retryAfter !== undefined) return `Wait ${retryAfter} s, and run the job again`
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000)
    const time = Number.isNaN(reset.getTime()) ? 'an hour from now' : reset.toISOString()
    return `The limit of requests ends at ${time}: run the job again then`
  }
  return status === 429 ? 'Wait a minute, and run the job again' : undefined
}

/** Permissions as lines of a workflow file. */
function permissionLines(permissions: JobPermissions): string {
  return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n')
}
