import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll } from '@jest/globals'
import { readGitSnapshot } from '../../src/standins/github/git/snapshot.ts'
import { createGitHub, type GitHubOptions, type GitHubStandIn, type Permissions } from '../../src/standins/github.ts'
import { type Exchange, serve } from '../../src/standins/server.ts'

/** A real repository in a folder of its own. */
interface TestRepository {
  readonly directory: string
  /** Run git; `at` is both dates, ISO 8601. */
  git(args: readonly string[], at?: string): string
  /** Write files, commit all of them, and return the commit's SHA. */
  commit(message: string, files: Readonly<Record<string, string | Buffer>>, at: string): Promise<string>
  remove(): void
}

/** Make an empty repository with the branch `main`. */
function makeRepository(): TestRepository {
  const directory = mkdtempSync(join(tmpdir(), 'release-action-git-'))
  const git = (args: readonly string[], at = '2026-01-01T00:00:00Z'): string => {
    const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
    const isolation = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    const env = { PATH: process.env.PATH, ...dates, ...isolation }
    return execFileSync('git', ['-C', directory, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  }
  git(['init', '--quiet', '--initial-branch=main'])
  git(['config', 'user.name', 'Ada Maintainer'])
  git(['config', 'user.email', 'ada@example.org'])
  return {
    directory,
    git,
    commit: async (message, files, at) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        writeFileSync(join(directory, path), content)
      }
      git(['add', '--all'])
      git(['commit', '--quiet', '--message', message], at)
      return git(['rev-parse', 'HEAD'])
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** The commits of the sample history. */
interface SampleCommits {
  readonly first: string
  readonly released: string
  readonly fixed: string
  readonly tagged: string
}

type SampleRepository = TestRepository & { readonly commits: SampleCommits }

/**
 * A project with a release, and the branch of the next one:
 * `first` ← `released` (main, 3.1.0) ← `fixed` ← `tagged` (release-3.2.0, 3.2.0).
 */
async function makeSampleRepository(): Promise<SampleRepository> {
  const repository = makeRepository()
  const first = await repository.commit('begin\n\nAll of it.', { 'README.md': 'one\n' }, '2026-01-01T10:00:00+02:00')
  const released = await repository.commit(
    'release 3.1.0',
    { 'CHANGES.md': 'a\nb\nc\n', '.github/workflows/publish.yaml': 'on: push\n' },
    '2026-02-01T00:00:00Z',
  )
  repository.git(['tag', '--annotate', '--message', 'Version 3.1.0\n\nFirst.', '3.1.0'], '2026-02-02T00:00:00Z')
  repository.git(['switch', '--quiet', '--create', 'release-3.2.0'])
  const fixed = await repository.commit('fix it', { 'src/a.py': 'x = 1\ny = 2\n' }, '2026-03-01T00:00:00Z')
  repository.git(['mv', 'CHANGES.md', 'changes.md'])
  const files = { 'README.md': 'one\ntwo\n', 'logo.png': Buffer.from([0, 1, 2, 0, 255]) }
  const tagged = await repository.commit('release 3.2.0', files, '2026-04-01T00:00:00Z')
  repository.git(['tag', '--annotate', '--message', 'Version 3.2.0', '3.2.0'], '2026-04-02T00:00:00Z')
  repository.git(['tag', 'light'])
  repository.git(['tag', '--annotate', '--message', 'Around a tag', 'nested', '3.2.0'], '2026-04-03T00:00:00Z')
  repository.git(['switch', '--quiet', 'main'])
  return { ...repository, commits: { first, released, fixed, tagged } }
}

/** A stand-in that is served, with real clients of it. */
export interface ServedGitHub extends GitHubStandIn {
  readonly url: string
  readonly repository: SampleRepository
  readonly owner: { readonly owner: string; readonly repo: string }
  /** The official client, with a token that has these permissions. */
  client(permissions: Permissions): ReturnType<typeof getOctokit>
  /** Read the repository again, as after a push. */
  push(): Promise<void>
  close(): Promise<void>
}

let sample: Promise<SampleRepository> | undefined
afterAll(async () => (await sample)?.remove())

/** Serve the sample repository, which all tests of a file share. */
export async function serveGitHub(
  observe: (exchange: Exchange) => void,
  options: Partial<GitHubOptions> = {},
): Promise<ServedGitHub> {
  sample ??= makeSampleRepository()
  const repository = await sample
  const github = createGitHub({
    repository: { owner: 'pallets', name: 'sample', id: 42, ownerId: 7, isPrivate: false, defaultBranch: 'main' },
    git: await readGitSnapshot(repository.directory),
    now: () => new Date('2026-05-01T12:00:00.250Z'),
    bundles: 'inline',
    uploader: 'github-actions[bot]',
    ...options,
  })
  const server = await serve('github', github.handler, observe)
  return {
    ...github,
    url: server.url,
    repository,
    owner: { owner: 'pallets', repo: 'sample' },
    client: (permissions) => getOctokit(github.grant(permissions), { baseUrl: server.url }),
    push: async () => github.state.receive(await readGitSnapshot(repository.directory)),
    close: server.close,
  }
}

/** What a call was refused with; fails if it was not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<{ readonly status: number; readonly data: unknown }> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  const { status, response } = Object(error)
  if (typeof status !== 'number') throw new Error(`The call was not refused: ${String(error)}`)
  return { status, data: Object(response).data }
}
