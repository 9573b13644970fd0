import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerEnvironment, type Git, gitIn, readingGitIn } from '../../clients/git/isolated.ts'
import { Git as GitReader } from '../../clients/git.ts'
import { pullRequestNumber } from '../runner/run-facts.ts'
import { identity, sampleHead } from './sample.ts'

/** The repository as GitHub holds it in a rehearsal: a bare one, with a pull request for the tag's commit. */
export interface Origin {
  /** Bare repository. */
  readonly folder: string
  readonly git: Git
  readonly reader: GitReader
  readonly tag: string
  /** What the tag leads to. */
  readonly commit: string
  /** First parent of that commit, else the commit itself: what the pull request is compared with. */
  readonly base: string
  readonly baseBranch: string
  readonly headBranch: string
  /** The merge that GitHub tries for a pull request: `refs/pull/1/merge`. */
  readonly mergeCommit: string
  /** Let the tag appear, as `git push` of it does; a tag that was there from the start stays as it is. */
  pushTag(): Promise<void>
}

export interface OriginOptions {
  readonly source: string
  /** Whether the source is the sample: it is nobody's, so no copy is made; its tag is taken away until button 2. */
  readonly isSample: boolean
  /** Folder for the copy; it exists. */
  readonly work: string
  readonly tag: string
  readonly environment: CallerEnvironment
  readonly now: Date
}

/**
 * Copy a repository, unless it is the sample, tag it if needed, and make up the release pull request.
 *
 * @throws ReleaseError `git-failed`
 */
export async function makeOrigin(options: OriginOptions): Promise<Origin> {
  const { tag, isSample, environment, now } = options
  const folder = isSample ? options.source : await copyOf(options)
  // GitHub gives out any commit by its hash, which actions/checkout relies on.
  await appendFile(join(folder, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  const git = gitIn(folder, environment)
  const reader = new GitReader(folder, environment)
  const refs = await refsIn(git)
  const name = `refs/tags/${tag}`
  const existing = refs.objects.get(name)
  // HEAD of a copy is that of the source, also where it is on no branch.
  const place = isSample ? sampleHead : 'HEAD'
  if (existing === undefined)
    await git(['tag', '--annotate', '--message', `release version ${tag}`, tag, place], identity(now))
  const tagObject = existing ?? (await git(['rev-parse', name]))
  const { commit, parents } = await reader.commit(`${name}^{commit}`)
  const [base = commit] = parents
  const isHeldBack = existing === undefined || isSample
  return {
    folder,
    git,
    reader,
    tag,
    commit,
    base,
    ...(await makePullRequest({ git, refs, released: { commit, base }, tag, isHeldBack, now })),
    pushTag: async () => {
      await git(['update-ref', name, tagObject])
    },
  }
}

async function copyOf({ source, work, environment }: OriginOptions): Promise<string> {
  const folder = join(work, 'origin.git')
  await readingGitIn(
    work,
    environment,
  )([...'clone --quiet --bare --no-hardlinks --template='.split(' '), source, folder])
  return folder
}

/** What a repository has before anything is added to it. */
interface Refs {
  /** What each of them points at, by its full name. */
  readonly objects: ReadonlyMap<string, string>
  /** Short name of the branch that HEAD is on. */
  readonly current: string | undefined
}

async function refsIn(git: Git): Promise<Refs> {
  const lines = (await git(['for-each-ref', '--format=%(refname) %(objectname) %(HEAD)'])).split('\n')
  const refs = lines.filter((line) => line !== '').map((line) => line.split(' '))
  const current = refs.find(([, , mark]) => mark === '*')?.[0]?.slice('refs/heads/'.length)
  return { objects: new Map(refs.map(([name = '', object = '']) => [name, object])), current }
}

interface PullRequestSource {
  readonly git: Git
  readonly refs: Refs
  readonly released: Pick<Origin, 'commit' | 'base'>
  readonly tag: string
  readonly isHeldBack: boolean
  readonly now: Date
}

async function makePullRequest({ git, refs, released, tag, isHeldBack, now }: PullRequestSource) {
  const { commit, base } = released
  const tipOf = (branch: string): string | undefined => refs.objects.get(`refs/heads/${branch}`)
  const headBranch = `release-${tag}`
  const baseBranch =
    ['main', 'master', 'stable', refs.current].find((name) => name !== undefined && tipOf(name)) ?? 'main'
  const merge = ['commit-tree', `${commit}^{tree}`, '-p', base, '-p', commit, '-m', `Merge ${commit} into ${base}`]
  const mergeCommit = await git(merge, identity(now))
  const pull = `refs/pull/${pullRequestNumber}`
  // Where the tag was made on the default branch itself, the copy goes back to the moment before the merge.
  const tip = tipOf(baseBranch)
  const changes = [
    `update refs/heads/${headBranch} ${commit}`,
    `update ${pull}/head ${commit}`,
    `update ${pull}/merge ${mergeCommit}`,
    ...(tip === undefined || tip === commit ? [`update refs/heads/${baseBranch} ${base}`] : []),
    ...(isHeldBack ? [`delete refs/tags/${tag}`] : []),
  ]
  await git(['update-ref', '--stdin'], {}, changes.map((change) => `${change}\n`).join(''))
  if (refs.current !== baseBranch) await git(['symbolic-ref', 'HEAD', `refs/heads/${baseBranch}`])
  return { baseBranch, headBranch, mergeCommit }
}
