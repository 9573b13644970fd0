import { afterAll } from '@jest/globals'
import { GitHubApi } from '../../src/clients/github/api.ts'
import type { JobPermissions } from '../../src/clients/github/asker.ts'
import { Secret } from '../../src/secret.ts'
import { type Handler, type StandInRequest, serve } from '../../src/standins/server.ts'
import type { ServedGitHub } from './github.ts'
import { movedNetwork } from './moved-clock.ts'

const servers: { close(): Promise<void> }[] = []

/** A client of a server that answers as the test says; `seen` has every request. */
export async function clientOf(handler: Handler): Promise<{ api: GitHubApi; url: string; seen: StandInRequest[] }> {
  const seen: StandInRequest[] = []
  const server = await serve('github', (request) => {
    seen.push(request)
    return handler(request)
  })
  servers.push(server)
  const network = movedNetwork()
  const repository = { owner: 'example', name: 'tidy-box' }
  const asker = { kind: 'job', permissions: { contents: 'read', 'pull-requests': 'write' } } as const
  const api = new GitHubApi({ apiUrl: server.url, token: new Secret('ghs_secret'), repository, asker, network })
  return { api, url: server.url, seen }
}

/** A client of a stand-in, as a job with these permissions has it. */
export function clientOfStandIn({ url, grant, owner }: ServedGitHub, permissions: JobPermissions): GitHubApi {
  const network = movedNetwork()
  const repository = { owner: owner.owner, name: owner.repo }
  const asker = { kind: 'job', permissions } as const
  return new GitHubApi({ apiUrl: url, token: new Secret(grant(permissions)), repository, asker, network })
}

/** Close every server of a test file. */
export function closeServers(): void {
  afterAll(() => Promise.all(servers.splice(0).map((server) => server.close())))
}
