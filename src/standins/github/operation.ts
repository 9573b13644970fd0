/** A permission as the `permissions` of a workflow's job name it. */
export type PermissionName =
  | 'metadata'
  | 'contents'
  | 'workflows'
  | 'attestations'
  | 'checks'
  | 'issues'
  | 'pull-requests'
  | 'statuses'

/** What GitHub says of one operation of its API. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly access: 'read' | 'write'
  /** Any one set is enough; all permissions of that set are needed. */
  readonly permissions: readonly (readonly PermissionName[])[]
  /** Whether a token without the permission may read it in a public repository. */
  readonly isOpen: boolean
  /** Page below `https://docs.github.com/rest/`. */
  readonly documentation: string
}
