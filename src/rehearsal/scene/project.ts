import { join, resolve } from 'node:path'
import { type CallerEnvironment, readingGitIn } from '../../clients/git/isolated.ts'
import { repositoryOfUrl } from '../../clients/git/remote.ts'
import { folderIn, requireRepository } from '../../clients/git/repository.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { makeSample } from './sample.ts'

/** A folder below the top of a repository. */
export interface FolderWithin {
  /** From the top, with `/`. */
  readonly path: string
  /** What is said if it is not in the folder of a package. */
  readonly refusal: ReleaseError
}

/** A repository that is rehearsed, still where it is. */
export interface SourceRepository {
  /** Its top. */
  readonly folder: string
  /** The folder that was named, if that is another one. */
  readonly within: FolderWithin | undefined
  readonly isSample: boolean
  /** `owner/name` of the remote `origin`, if it has one. */
  readonly fullName: string | undefined
  /** Files with changes that are not committed, and so not part of the rehearsal; `undefined` if git cannot say. */
  readonly uncommitted: number | undefined
  /** What of the history was not fetched: commits of a shallow clone, or contents, which a filter of `git clone` left out. */
  readonly missing: 'nothing' | 'commits' | 'contents'
  /** The commits of the branches of `origin` that releases are merged into. */
  readonly mergedInto: readonly string[]
}

interface SourceOptions {
  readonly project: string | undefined
  /** Folder with `examples/`. */
  readonly root: string
  readonly work: string
  readonly environment: CallerEnvironment
  readonly now: Date
}

const longLived = ['main', 'master', 'stable', 'development', '*.x', '*-maintenance'].map(
  (name) => `refs/remotes/origin/${name}`,
)
const wanted = '^(remote\\.origin\\.url|remote\\..*\\.promisor|extensions\\.partialclone)$'
// https://git-scm.com/docs/partial-clone#_design_details
const partial = /^(?:remote\..*\.promisor true|extensions\.partialclone )/m
// Not even a program that tells git what has changed.
const withoutPrograms = ['-c', 'core.fsmonitor=false']

/**
 * Find the project to rehearse, or make the sample.
 *
 * @throws ReleaseError `repository-unfit` if the folder is in no checkout with a commit.
 */
export async function findSource({ project, root, work, environment, now }: SourceOptions): Promise<SourceRepository> {
  if (project === undefined) {
    const folder = join(work, 'sample')
    await makeSample({ source: join(root, 'examples', 'sample'), target: folder, environment, now })
    return {
      folder,
      within: undefined,
      isSample: true,
      fullName: undefined,
      uncommitted: 0,
      missing: 'nothing',
      mergedInto: [],
    }
  }
  const { root: found, isShallow } = await requireRepository(project, environment)
  // git writes its paths with "/" everywhere.
  const folder = resolve(found)
  const git = readingGitIn(folder, environment)
  const path = await folderIn(folder, project)
  const settings = await git(['config', '--get-regexp', wanted]).catch(() => '')
  const remote = /^remote\.origin\.url (.*)$/m.exec(settings)?.[1] ?? ''
  const branches = await git(['for-each-ref', '--format=%(objectname)', ...longLived])
  // A filter of the person that is missing, such as that of LFS, makes git refuse.
  const status = await git([...withoutPrograms, 'status', '--porcelain']).catch(() => undefined)
  return {
    folder,
    within: path === '' ? undefined : { path, refusal: notTheTop(project, folder) },
    isSample: false,
    fullName: repositoryOfUrl(remote),
    uncommitted: status === '' ? 0 : status?.split('\n').length,
    mergedInto: branches.split('\n').filter((commit) => commit !== ''),
    missing: partial.test(settings) ? 'contents' : isShallow ? 'commits' : 'nothing',
  }
}

function notTheTop(project: string, top: string): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `The folder ${quoted(project)} is not the top of its repository, nor is it in a package of several.`,
    hint: `Name ${quoted(top)}, which holds ".git".`,
  })
}
