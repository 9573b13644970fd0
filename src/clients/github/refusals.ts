import { ReleaseError, theRun } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Refused } from '../http/attempt.ts'

/** The permissions that a job needs in all: what a refusal tells to add. */
export type JobPermissions = Readonly<Record<string, 'read' | 'write'>>

/** What GitHub refused, with the answer for who knows what to make of it. */
export class GitHubRefusal extends ReleaseError {
  readonly refused: Refused

  constructor(code: 'permission-missing' | 'github-refused', refused: Refused, hint: string) {
    super(code, { message: refused.message, hint })
    this.refused = refused
  }
}

/** Turn a refusal of GitHub that is no rate limit into an error that says what to do. */
export function refusalError(refused: Refused, permissions: JobPermissions): GitHubRefusal {
  const { status, headers } = refused
  if (status === 401) {
    const hint = 'Leave the input "token" at its default, the token of the job.'
    return new GitHubRefusal('permission-missing', refused, hint)
  }
  if (status === 403 && headers['x-accepted-github-permissions'] !== undefined) {
    // All of them: GitHub's header names what this one request needs, and the next one may need another.
    const hint = `Give the job all of this in the workflow file:\n${permissionLines(permissions)}`
    return new GitHubRefusal('permission-missing', refused, hint)
  }
  const hint = `Check that tag, release, and pull request are as this run left them, and run ${theRun} again.`
  return new GitHubRefusal('github-refused', refused, hint)
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
    const lines = named.map(([, scope = '', access]) => quoted(`${scope.replaceAll('_', '-')}: ${access}`))
    return lines.length === 0 ? [] : [listed(lines)]
  })
}

/** Permissions as lines of a workflow file. */
function permissionLines(permissions: JobPermissions): string {
  return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n')
}
