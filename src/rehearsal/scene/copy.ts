import { appendFile, writeFile } from 'node:fs/promises'
import { devNull } from 'node:os'
import { dirname, join } from 'node:path'
import { GitHistory } from '../../clients/git/history.ts'
import { type CallerEnvironment, type Git, gitIn, readingGitIn } from '../../clients/git/isolated.ts'
import { Git as GitReader } from '../../clients/git.ts'
import { ReleaseError } from '../../errors.ts'
import type { SourceRepository } from './project.ts'
import { sampleHead } from './sample.ts'

/** A repository as GitHub would hold it: a bare one, with nothing added to it yet. */
export interface Copy {
  readonly folder: string
  readonly git: Git
  readonly reader: GitReader
  readonly history: GitHistory
  /** The commit that is rehearsed unless a tag is named: what is checked out, or the sample's release. */
  readonly head: string
  /** Whether that is the merge that GitHub tries for a pull request, whose head was not fetched. */
  readonly isTrialMerge: boolean
  /** The branch that is checked out; `undefined` if none is. */
  readonly branch: string | undefined
  /** What each ref points at, by its full name. */
  readonly refs: ReadonlyMap<string, string>
  /** The commits of the source's remote branches that releases are merged into, as far as they are there. */
  readonly mergedInto: readonly string[]
  /** What each ref of the source leads to, tags followed, by its full name. */
  readonly targets: ReadonlyMap<string, string>
}

/**
 * Copy a repository, unless it is the sample, which is nobody's: its branches, its tags, and what is checked out.
 *
 * Where contents are missing, the copy begins with what is checked out. Nothing is written to the source.
 *
 * @param work Folder for the copy; it exists.
 * @throws ReleaseError `git-failed`
 */
export async function copyRepository(
  source: Pick<SourceRepository, 'folder' | 'isSample' | 'missing' | 'mergedInto'>,
  work: string,
  environment: CallerEnvironment,
): Promise<Copy> {
  const { isSample, missing } = source
  const folder = isSample ? source.folder : join(work, 'origin.git')
  if (!isSample) await cloneOf(source.folder, folder, environment)
  // GitHub gives out any commit by its hash, which actions/checkout relies on.
  await appendFile(join(folder, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n')
  const git = gitIn(folder, environment)
  // A person may forbid their git to work in bare repositories, but this one is nobody's.
  const own = { ...environment, HOME: work, XDG_CONFIG_HOME: work, USERPROFILE: work }
  const reader = new GitReader(folder, own)
  const found = await refsIn(git)
  const checkedOut = isSample ? (found.targets.get(sampleHead) ?? '') : await reader.headCommit()
  const triedHead = isSample ? undefined : await headOfTrialMerge(reader, checkedOut)
  const head = triedHead?.isThere === true ? triedHead.commit : checkedOut
  const mergedInto: string[] = []
  if (missing === 'nothing')
    for (const commit of source.mergedInto) if ((await reader.commitOf(commit)) !== undefined) mergedInto.push(commit)
  const refs = missing === 'contents' ? await beginWith(head, { folder, git, ...found }) : found.refs
  return {
    ...{ folder, git, reader, history: new GitHistory(folder, own), ...found, refs, head, mergedInto },
    isTrialMerge: triedHead?.isThere === false,
  }
}

// Whatever the person has set: no program of theirs runs, and nothing is refused that is only copied here.
const cautious = [
  `core.hooksPath=${devNull}`,
  'clone.rejectShallow=false',
  'fetch.fsckObjects=false',
  'transfer.fsckObjects=false',
  'protocol.file.allow=always',
].flatMap((setting) => ['-c', setting])

/**
 * Copy a repository without running anything of it or of the person.
 *
 * @param folder Does not exist yet; the folder above it does.
 * @throws ReleaseError `git-failed`
 */
export async function cloneOf(source: string, folder: string, environment: CallerEnvironment): Promise<void> {
  const git = readingGitIn(dirname(folder), environment)
  await git([...cautious, 'clone', '--quiet', '--bare', '--no-hardlinks', '--template=', '--', source, folder])
}

type Found = Pick<Copy, 'refs' | 'targets' | 'branch'>

async function refsIn(git: Git): Promise<Found> {
  const format = '%(refname) %(objectname) %(HEAD)%(*objectname)'
  const lines = (await git(['for-each-ref', `--format=${format}`])).split('\n').filter((line) => line !== '')
  const found = lines.map((line) => {
    const [, name = '', object = '', mark = '', peeled = ''] = /^(\S+) (\S+) ([ *])(\S*)$/.exec(line) ?? []
    return { name, object, isCurrent: mark === '*', target: peeled === '' ? object : peeled }
  })
  return {
    refs: new Map(found.map(({ name, object }) => [name, object])),
    targets: new Map(found.map(({ name, target }) => [name, target])),
    branch: found.find(({ isCurrent }) => isCurrent)?.name.slice('refs/heads/'.length),
  }
}

/**
 * The head of the pull request whose trial merge a job of GitHub has checked out; `undefined` if a commit is no such merge.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
async function headOfTrialMerge(
  reader: GitReader,
  commit: string,
): Promise<{ readonly commit: string; readonly isThere: boolean } | undefined> {
  const { subject, parents } = await reader.commit(commit)
  const [base = '', head = ''] = parents
  if (head === '' || subject !== `Merge ${head} into ${base}`) return undefined
  return { commit: head, isThere: (await reader.commitOf(head)) !== undefined }
}

/**
 * Cut the history off before a commit, with all branches and tags that have another one.
 *
 * @returns The refs that stay.
 */
async function beginWith(
  head: string,
  { folder, git, refs, branch }: Found & Pick<Copy, 'folder' | 'git'>,
): Promise<ReadonlyMap<string, string>> {
  await writeFile(join(folder, 'shallow'), `${head}\n`)
  const objects = await git(['rev-list', '--objects', '--missing=print', '--no-walk', head])
  if (/^\?/m.test(objects)) throw lacksContents()
  const isKept = (name: string): boolean => name === `refs/heads/${branch}`
  const gone = [...refs.keys()].filter((name) => !isKept(name))
  if (gone.length > 0) await git(['update-ref', '--stdin'], {}, gone.map((name) => `delete ${name}\n`).join(''))
  return new Map([...refs].filter(([name]) => isKept(name)))
}

function lacksContents(): ReleaseError {
  return new ReleaseError('git-failed', {
    message: 'The clone lacks contents of the files that are checked out, and its server is not asked for them.',
    hint: 'Run `git fetch --refetch --no-filter origin` in it, or rehearse a clone that was made without `--filter`.',
  })
}
