import type { Operation, PermissionName } from './operation.ts'

/** The `permissions` of a job; what is not named is `none`. */
export type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>

/** Whether a token holds a permission; `write` includes `read`, and `metadata` can always be read. */
export function holds(permissions: Permissions, name: PermissionName, access: 'read' | 'write'): boolean {
  const held = permissions[name]
  if (access === 'read' && (name === 'metadata' || held === 'read')) return true
  return held === 'write'
}

/** Whether the permissions of a token are enough for an operation. */
export function suffices(permissions: Permissions, operation: Operation): boolean {
  return operation.permissions.some((set) => set.every((name) => holds(permissions, name, operation.access)))
}

/**
 * What GitHub says in `x-accepted-github-permissions`.
 *
 * @returns Sets separated by semicolons, such as `issues=write; pull_requests=write`.
 * @see https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors
 */
export function acceptedPermissions({ permissions, access }: Operation): string {
  const sets = permissions.map((set) => set.map((name) => `${name.replaceAll('-', '_')}=${access}`).join(','))
  return sets.join('; ')
}
