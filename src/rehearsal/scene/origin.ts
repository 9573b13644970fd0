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
  // GitHub gives out any commit by its hash, which actions/checkout relies on.
  const configuration = ['--config', 'uploadpack.allowAnySHA1InWant=true']
  const copy = ['clone', '--quiet', '--bare', '--no-hardlinks', '--template=', ...configuration, source, folder]
  await readingGitIn(work, environment)(copy)
  const git = gitIn(folder, environment)
  const refs = await refsIn(git)
  const name = `refs/tags/${tag}`
  const existing = refs.objects.get(name)
  // HEAD of the copy is that of the source, also where it is on no branch.
  if (existing === undefined)
    await git(['tag', '--annotate', '--message', `release version ${tag}`, tag, 'HEAD'], identity(now))
  const tagObject = existing ?? (await git(['rev-parse', name]))
  const [commit = '', tree = '', base = commit] = (await git(['log', '-1', '--format=%H %T %P', name]))
    .trim()
    .split(' ')
  const isHeldBack = existing === undefined || options.isTagHeldBack
  return {
    folder,
    git,
    tag,
    commit,
    base,
    ...(await makePullRequest({ git, refs, released: { commit, tree, base }, tag, isHeldBack, now })),
    pushTag: async () => {
      await git(['update-ref', name, tagObject])
    },
  }
}

/** What a repository has when it was copied. */
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
  readonly released: { readonly commit: string; readonly tree: string; readonly base: string }
  readonly tag: string
  readonly isHeldBack: boolean
  readonly now: Date
}

async function makePullRequest({ git, refs, released, tag, isHeldBack, now }: PullRequestSource) {
  const { commit, tree, base } = released
  const tipOf = (branch: string): string | undefined => refs.objects.get(`refs/heads/${branch}`)
  const headBranch = `release-${tag}`
  const baseBranch =
    ['main', 'master', 'stable', refs.current].find((name) => name !== undefined && tipOf(name)) ?? 'main'
  const merge = ['commit-tree', tree, '-p', base, '-p', commit, '-m', `Merge ${commit} into ${base}`]
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
  await git(['symbolic-ref', 'HEAD', `refs/heads/${baseBranch}`])
  return { baseBranch, headBranch, mergeCommit }
}
