import { createArtifactService } from './artifacts.ts'
import { readGitSnapshot } from './github/git/snapshot.ts'
import { createGitHub, type GitHubStandIn } from './github.ts'
import { createOidc, githubKey, type OidcStandIn } from './oidc.ts'
import { addReleased, type ReleasedFile } from './python-index/released.ts'
import { createIndex, type IndexStandIn } from './python-index.ts'
import { type Exchange, type Handler, type StandInServer, serve } from './server.ts'
import { createSigstore } from './sigstore.ts'

/** What a whole world of stand-ins begins with. */
export interface WorldOptions {
  readonly repository: {
    readonly owner: string
    readonly name: string
    readonly id: number
    readonly ownerId: number
    readonly defaultBranch: string
  }
  /** Repository that GitHub holds. */
  readonly gitFolder: string
  /** All variables that git is started with there. */
  readonly gitVariables: Readonly<Record<string, string>>
  /** The project at the index, with its one trusted publisher. */
  readonly project: string
  /** File name of the publisher's workflow: `publish.yaml`. */
  readonly workflow: string
  /** Environment of the publisher. */
  readonly environment: string
  /** What was published before. */
  readonly released?: readonly ReleasedFile[]
  readonly now: () => Date
  /** Operations of GitHub that are not answered, since only GitHub knows. */
  readonly unknownAtGitHub?: readonly string[]
  /** Told of every request after it was answered. */
  readonly observe: (exchange: Exchange) => void
}

/** Servers by the names that logs use. */
export const serverNames = ['github', 'artifacts', 'oidc', 'fulcio', 'rekor', 'index'] as const
export type ServerName = (typeof serverNames)[number]

/** Every service that a release talks to, on loopback. */
export interface World {
  readonly github: GitHubStandIn
  readonly artifacts: ReturnType<typeof createArtifactService>
  readonly oidc: OidcStandIn
  readonly index: IndexStandIn
  /** Sigstore's TrustedRoot as JSON. */
  readonly trustedRoot: object
  readonly urls: Readonly<Record<ServerName, string>>
  /** Take over what was pushed to the repository. */
  receive(): Promise<void>
  /** End all servers, or all but the named one. */
  close(but?: ServerName): Promise<void>
}

// An older release, which takes no more files.
const releasedAgoMs = 30 * 24 * 60 * 60 * 1000

/** Start the stand-ins, each on a port of its own, and wire them as the originals are. */
export async function openWorld(options: WorldOptions): Promise<World> {
  const { repository, gitFolder, gitVariables, released = [], now, unknownAtGitHub = [], observe } = options
  const git = await readGitSnapshot(gitFolder, gitVariables)
  const github = createGitHub({
    repository: { ...repository, isPrivate: false },
    git,
    now,
    // The form that GitHub answers with since 2026-07-16.
    bundles: 'url',
    uploader: 'github-actions[bot]',
    unknown: unknownAtGitHub,
  })
  const artifacts = createArtifactService({ now })
  const oidc = await createOidc({ now, key: await githubKey() })
  const sigstore = await createSigstore({ now, verifyToken: oidc.verify })
  const index = await createIndex({
    host: 'pypi',
    publishers: [publisherOf(options)],
    verifyToken: oidc.verify,
    trustedRoot: sigstore.trustedRoot,
    now,
  })
  addReleased(index.state, released, new Date(now().getTime() - releasedAgoMs))
  const handlers: Record<ServerName, Handler> = {
    github: github.handler,
    artifacts: artifacts.handler,
    oidc: oidc.handler,
    fulcio: sigstore.fulcio,
    rekor: sigstore.rekor,
    index: index.handler,
  }
  const servers = await startAll(handlers, observe)
  return {
    github,
    artifacts,
    oidc,
    index,
    trustedRoot: sigstore.trustedRoot,
    urls: mapServers((name) => servers[name].url),
    receive: async () => github.state.receive(await readGitSnapshot(gitFolder, gitVariables, github.state.git)),
    close: async (but) => {
      await Promise.all(serverNames.filter((name) => name !== but).map((name) => servers[name].close()))
    },
  }
}

/** Registered, and without a project yet: the first upload of a new project works the same way as all later ones. */
function publisherOf({ repository, project, workflow, environment }: WorldOptions) {
  return {
    kind: 'active',
    projects: [project],
    repository: `${repository.owner}/${repository.name}`,
    ownerId: String(repository.ownerId),
    workflow,
    environment,
  } as const
}

async function startAll(
  handlers: Readonly<Record<ServerName, Handler>>,
  observe: WorldOptions['observe'],
): Promise<Record<ServerName, StandInServer>> {
  const started = await Promise.all(
    serverNames.map(async (name) => [name, await serve(name, handlers[name], observe)] as const),
  )
  const byName = new Map(started)
  return mapServers((name) => {
    const server = byName.get(name)
    if (server === undefined) throw new Error(`The stand-in ${name} was not started.`)
    return server
  })
}

function mapServers<T>(make: (name: ServerName) => T): Record<ServerName, T> {
  return {
    github: make('github'),
    artifacts: make('artifacts'),
    oidc: make('oidc'),
    fulcio: make('fulcio'),
    rekor: make('rekor'),
    index: make('index'),
  }
}
