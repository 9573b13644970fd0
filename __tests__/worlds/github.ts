import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterAll } from '@jest/globals'
import type { GitSnapshot } from '../../src/standins/github/git/objects.ts'
import { readGitSnapshot } from '../../src/standins/github/git/snapshot.ts'
import { createGitHub, type GitHubOptions, type GitHubStandIn, type Permissions } from '../../src/standins/github.ts'
import { type Exchange, serve } from '../../src/standins/server.ts'

/**
 * A project with a release, and the branch of the next one, as `git fast-import` reads it:
 * `first` ← `released` (main, 3.1.0) ← `fixed` ← `tagged` (release-3.2.0, 3.2.0). The last line asks for their SHAs.
 */
const history = `commit refs/heads/main
mark :1
committer Ada Maintainer <ada@example.org> 1767254400 +0200
data <<END
begin

All of it.
END
M 644 inline README.md
data <<END
one
END

commit refs/heads/main
mark :2
committer Ada Maintainer <ada@example.org> 1769904000 +0000
data <<END
release 3.1.0
END
M 644 inline .github/workflows/publish.yaml
data <<END
on: push
END
M 644 inline CHANGES.md
data <<END
a
b
c
END

tag 3.1.0
from :2
tagger Ada Maintainer <ada@example.org> 1769990400 +0000
data <<END
Version 3.1.0

First.
END

commit refs/heads/release-3.2.0
mark :3
committer Ada Maintainer <ada@example.org> 1772323200 +0000
data <<END
fix it
END
from :2
M 644 inline src/a.py
data <<END
x = 1
y = 2
END

commit refs/heads/release-3.2.0
mark :4
committer Ada Maintainer <ada@example.org> 1775001600 +0000
data <<END
release 3.2.0
END
R CHANGES.md changes.md
M 644 inline README.md
data <<END
one
two
END
M 644 inline logo.png
data 5
\x00\x01\x02\x00\xff

tag 3.2.0
mark :5
from :4
tagger Ada Maintainer <ada@example.org> 1775088000 +0000
data <<END
Version 3.2.0
END

reset refs/tags/light
from :4

tag nested
from :5
tagger Ada Maintainer <ada@example.org> 1775174400 +0000
data <<END
Around a tag
END

${[1, 2, 3, 4].map((mark) => `get-mark :${mark}\n`).join('')}`

/** The sample history in a folder of its own, with `main` checked out. */
interface SampleRepository {
  readonly commits: Readonly<Record<'first' | 'released' | 'fixed' | 'tagged', string>>
  /** Run git; `at` is both dates, ISO 8601. */
  git(args: readonly string[], at?: string): string
  /** Write files, commit all of them, and return the commit's SHA. */
  commit(message: string, files: Readonly<Record<string, string>>, at: string): Promise<string>
  /** What is in it now; it is read again only if git was run since. */
  snapshot(): Promise<GitSnapshot>
  remove(): void
}

function makeSampleRepository(): SampleRepository {
  const directory = mkdtempSync(join(tmpdir(), 'release-action-git-'))
  let read: Promise<GitSnapshot> | undefined
  const git = (args: readonly string[], at = '2026-01-01T00:00:00Z', input?: Buffer): string => {
    read = undefined
    const by = (role: string) => ({
      [`GIT_${role}_NAME`]: 'Ada Maintainer',
      [`GIT_${role}_EMAIL`]: 'ada@example.org',
      [`GIT_${role}_DATE`]: at,
    })
    const isolation = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    const env = { PATH: process.env.PATH, ...by('AUTHOR'), ...by('COMMITTER'), ...isolation }
    return execFileSync('git', ['-C', directory, ...args], { env, encoding: 'utf8', stdio: 'pipe', input }).trim()
  }
  git(['init', '--quiet', '--initial-branch=main'])
  const shas = git(['fast-import', '--quiet'], undefined, Buffer.from(history, 'latin1')).split('\n')
  const [first = '', released = '', fixed = '', tagged = ''] = shas
  git(['reset', '--quiet', '--hard'])
  return {
    commits: { first, released, fixed, tagged },
    git,
    commit: async (message, files, at) => {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(directory, path)), { recursive: true })
        await writeFile(join(directory, path), content)
      }
      git(['add', '--all'])
      git(['commit', '--quiet', '--message', message], at)
      return git(['rev-parse', 'HEAD'])
    },
    snapshot: () => {
      read ??= readGitSnapshot(directory)
      return read
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
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

let sample: SampleRepository | undefined
afterAll(() => sample?.remove())

/** Serve the sample repository, which all tests of a file share. */
export async function serveGitHub(
  observe: (exchange: Exchange) => void,
  options: Partial<GitHubOptions> = {},
): Promise<ServedGitHub> {
  sample ??= makeSampleRepository()
  const repository = sample
  const github = createGitHub({
    repository: { owner: 'pallets', name: 'sample', id: 42, ownerId: 7, isPrivate: false, defaultBranch: 'main' },
    git: await repository.snapshot(),
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
    push: async () => github.state.receive(await repository.snapshot()),
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
