import { entry, type Plain } from './plain-yaml.ts'

/** The scopes of a job's token; a scope that is not named is not granted. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>

// GitHub's restricted default, which new repositories have when a workflow names no permissions at all.
const restrictedDefault: Permissions = { contents: 'read', packages: 'read' }

const allScopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'security-events',
  'statuses',
]

/**
 * Read a `permissions` key.
 *
 * @returns `undefined` if there is no such key. As soon as one scope is named, all others are none.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
export function readPermissions(value: Plain | undefined): Permissions | undefined {
  if (value === undefined) return undefined
  if (value.kind === 'text' && value.text === 'write-all') return everyScope('write')
  if (value.kind === 'text' && value.text === 'read-all') return everyScope('read')
  const scopes = value.kind === 'mapping' ? [...value.entries.keys()] : []
  return Object.fromEntries(
    scopes.flatMap((scope) => {
      const level = entry(value, scope)
      return level?.kind === 'text' && (level.text === 'read' || level.text === 'write') ? [[scope, level.text]] : []
    }),
  )
}

/**
 * The scopes of a job's token: its own `permissions`, else those of the workflow, else those of the job that calls the
 * workflow, else GitHub's restricted default.
 */
export function effectivePermissions(
  job: Permissions | undefined,
  top: Permissions | undefined,
  caller: Permissions | undefined,
): Permissions {
  return job ?? top ?? caller ?? restrictedDefault
}

function everyScope(level: 'read' | 'write'): Permissions {
  // "read-all" gives no `id-token: read`: that scope knows only `write` and `none`.
  const scopes = level === 'read' ? allScopes.filter((scope) => scope !== 'id-token') : allScopes
  return Object.fromEntries(scopes.map((scope) => [scope, level]))
}
