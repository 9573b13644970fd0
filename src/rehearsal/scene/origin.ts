import { join } from 'node:path'
import { type CallerEnvironment, type Git, gitIn, readingGitIn } from '../../clients/git/isolated.ts'
import { pullRequestNumber } from '../runner/run-facts.ts'
import { identity } from './sample.ts'

/** The repository as GitHub holds it in a rehearsal: a bare copy, with a pull request for the tag's commit. */
export interface Origin {
  /** Bare repository. */
  readonly folder: string
  readonly git: Git
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
  /** The repository to copy. */
  readonly source: string
  /** Folder for the copy; it exists. */
  readonly work: string
  readonly tag: string
  /** Whether an existing tag is taken away until button 2: so the sample shows a first push. */
  readonly isTagHeldBack: boolean
  readonly environment: CallerEnvironment
  readonly now: Date
}

/**
 * Copy a repository, tag it if needed, and make up the release pull request.
 *
 * @throws ReleaseError `git-failed`
 */
export async function makeOrigin(options: OriginOptions): Promise<Origin> {
  const { source, work, tag, environment, now } = options
  const folder = join(work, 'origin.git')
  const reading = readingGitIn(work, environment)
  await reading(['clone', '--quiet', '--bare', '--no-hardlinks', '--template=', source, folder])
  const git = gitIn(folder, environment)
  // A detached HEAD is on no branch, and is what a new tag is made on.
  await git(['fetch', '--quiet', source, '+HEAD:refs/rehearsal/head'])
  // GitHub gives out any commit by its hash, which actions/checkout relies on.
  await git(['config', 'uploadpack.allowAnySHA1InWant', 'true'])

  const isNew = (await git(['tag', '--list', tag])) === ''
  if (isNew) {
    await git(['tag', '--annotate', '--message', `release version ${tag}`, tag, 'refs/rehearsal/head'], identity(now))
  }
  const tagObject = await git(['rev-parse', `refs/tags/${tag}`])
  const commit = await git(['rev-parse', `refs/tags/${tag}^{commit}`])
  if (isNew || options.isTagHeldBack) await git(['update-ref', '-d', `refs/tags/${tag}`])
  return {
    folder,
    git,
    tag,
    commit,
    ...(await makePullRequest({ git, commit, tag, now })),
    pushTag: async () => {
      await git(['update-ref', `refs/tags/${tag}`, tagObject])
    },
  }
}

interface PullRequestSource {
  readonly git: Git
  readonly commit: string
  readonly tag: string
  readonly now: Date
}

async function makePullRequest({ git, commit, tag, now }: PullRequestSource) {
  const [, base = commit] = (await git(['rev-list', '--parents', '--max-count=1', commit])).split(' ')
  const headBranch = `release-${tag}`
  const branches = (await git(['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).split('\n')
  const current = (await git(['symbolic-ref', '--short', 'HEAD'])).trim()
  const baseBranch = ['main', 'master', 'stable'].find((name) => branches.includes(name)) ?? current
  const tree = await git(['rev-parse', `${commit}^{tree}`])
  const merge = ['commit-tree', tree, '-p', base, '-p', commit, '-m', `Merge ${commit} into ${base}`]
  const mergeCommit = await git(merge, identity(now))

  await git(['update-ref', `refs/heads/${headBranch}`, commit])
  await git(['update-ref', `refs/pull/${pullRequestNumber}/head`, commit])
  await git(['update-ref', `refs/pull/${pullRequestNumber}/merge`, mergeCommit])
  // Where the tag was made on the default branch itself, the copy goes back to the moment before the merge.
  const tip = branches.includes(baseBranch) ? await git(['rev-parse', `refs/heads/${baseBranch}`]) : undefined
  if (tip === undefined || tip === commit) await git(['update-ref', `refs/heads/${baseBranch}`, base])
  await git(['symbolic-ref', 'HEAD', `refs/heads/${baseBranch}`])
  await git(['update-ref', '-d', 'refs/rehearsal/head'])
  return { base, baseBranch, headBranch, mergeCommit }
}
