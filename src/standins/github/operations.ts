import { ok } from './call.ts'
import { assetRows } from './handlers/assets.ts'
import { attestationRows } from './handlers/attestations.ts'
import { checkRows } from './handlers/checks.ts'
import { commentRows } from './handlers/comments.ts'
import { commitRows } from './handlers/commits.ts'
import { contentRows } from './handlers/contents.ts'
import { gitRows } from './handlers/git.ts'
import { pullRequestRows } from './handlers/pull-requests.ts'
import { releaseRows } from './handlers/releases.ts'
import { get, metadata } from './row.ts'
import { repositoryView } from './views/repositories.ts'

/**
 * What the stand-in serves: each row stands beside the function that answers it. The first path that fits is taken,
 * so `/commits/{ref}/status` comes before `/commits/{ref}`.
 *
 * @see https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
export const operations = {
  'repos/get': get('', metadata, 'repos/repos#get-a-repository', (call) => ok(repositoryView(call.at))),
  ...gitRows,
  ...pullRequestRows,
  ...checkRows,
  ...commitRows,
  ...contentRows,
  ...releaseRows,
  ...assetRows,
  ...attestationRows,
  ...commentRows,
}

export type OperationId = keyof typeof operations

/** An operation and the values in its path, decoded. */
export interface Route {
  readonly operation: OperationId
  readonly parameters: Readonly<Record<string, string>>
}

// What GitHub lets run over slashes; clients send them as they are or as %2F.
const overSlashes = ['ref', 'basehead', 'tag', 'path']

const patterns = Object.entries(operations).map(([operation, { method, path }]) => ({
  operation: operation as OperationId,
  method,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${segment(name)})`)}$`),
}))

function segment(name: string): string {
  if (overSlashes.includes(name)) return '.+'
  return name.endsWith('_id') || name.endsWith('_number') ? '\\d+' : '[^/]+'
}

/** Find the operation of a request; `undefined` if the stand-in does not serve it. */
export function findRoute(method: string, pathname: string): Route | undefined {
  for (const { operation, method: expected, pattern } of patterns) {
    const found = method === expected ? pattern.exec(pathname) : null
    if (found === null) continue
    const parameters = Object.entries(found.groups ?? {})
    return {
      operation,
      parameters: Object.fromEntries(parameters.map(([name, value]) => [name, decodeURIComponent(value)])),
    }
  }
  return undefined
}
