import type { OperationHandler } from './call.ts'
import type { Operation } from './operation.ts'

/** An operation that is served, with what answers it. */
export interface Row extends Operation {
  readonly answer: OperationHandler
}

/** The rows of one part of the API, by GitHub's own names of operations. */
export type Rows = Readonly<Record<string, Row>>

type Sets = Operation['permissions']

export const metadata: Sets = [['metadata']]
export const contents: Sets = [['contents']]
// Enough alone; the second set is for commits that change workflow files, and no job's token can have it.
export const contentsOrWorkflows: Sets = [['contents'], ['contents', 'workflows']]
export const pullRequests: Sets = [['pull-requests']]
export const issuesOrPullRequests: Sets = [['issues'], ['pull-requests']]

const repository = '/repos/{owner}/{repo}'

/**
 * What needs the permission to read, in a public repository too.
 *
 * @param documentation Page below `https://docs.github.com/rest/`.
 */
export function get(path: string, permissions: Sets, documentation: string, answer: OperationHandler): Row {
  return {
    method: 'GET',
    path: `${repository}${path}`,
    access: 'read',
    permissions,
    isOpen: false,
    documentation,
    answer,
  }
}

/** What a token without the permission may read in a public repository. */
export function openGet(...row: Parameters<typeof get>): Row {
  return { ...get(...row), isOpen: true }
}

/** What needs the permission to write. */
export function write(method: Operation['method'], ...row: Parameters<typeof get>): Row {
  return { ...get(...row), method, access: 'write' }
}
