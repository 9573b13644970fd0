import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Refused } from '../http/attempt.ts'
import type { GitHubHints } from './asker.ts'

/** What GitHub refused, with the answer for who knows what to make of it. */
export class GitHubRefusal extends ReleaseError {
  readonly refused: Refused

  constructor(code: 'permission-missing' | 'github-refused', refused: Refused, hint: string) {
    super(code, { message: refused.message, hint })
    this.refused = refused
  }
}

/** Turn a refusal of GitHub that is no rate limit into an error that says what to do. */
export function refusalError(refused: Refused, hints: GitHubHints): GitHubRefusal {
  const { status, headers } = refused
  if (status === 401) return new GitHubRefusal('permission-missing', refused, hints.tokenUnknown)
  if (status === 403 && headers['x-accepted-github-permissions'] !== undefined)
    return new GitHubRefusal('permission-missing', refused, hints.permissionMissing)
  return new GitHubRefusal('github-refused', refused, hints.refused)
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
