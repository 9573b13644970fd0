import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type CallerEnvironment, readingGitIn } from '../../clients/git/isolated.ts'
import { repositoryOfUrl } from '../../clients/git/remote.ts'
import { requireRepository } from '../../clients/git/repository.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { makeSample } from './sample.ts'

/** A repository that is rehearsed, still where it is. */
export interface SourceRepository {
  readonly folder: string
  readonly isSample: boolean
  /** `owner/name` of the remote `origin`, if it has one. */
  readonly fullName: string | undefined
  /** Files with changes that are not committed, and so not part of the rehearsal. */
  readonly uncommitted: number
}

interface SourceOptions {
  readonly project: string | undefined
  /** Folder with `examples/`. */
  readonly root: string
  readonly work: string
  readonly environment: CallerEnvironment
  readonly now: Date
}

/**
 * Find the project to rehearse, or make the sample.
 *
 * @throws ReleaseError `repository-unfit` if the folder is no checkout with a commit; `input-invalid` if it is not its top.
 */
export async function findSource({ project, root, work, environment, now }: SourceOptions): Promise<SourceRepository> {
  if (project === undefined) {
    const folder = join(work, 'sample')
    await makeSample({ source: join(root, 'examples', 'sample'), target: folder, environment, now })
    return { folder, isSample: true, fullName: undefined, uncommitted: 0 }
  }
  const { root: found } = await requireRepository(project, environment)
  const folder = await realpath(project)
  const git = readingGitIn(folder, environment)
  // git writes its paths with "/" everywhere.
  const top = resolve(found)
  if (top !== folder) throw notTheTop(project, top)
  const remote = await git(['config', '--get', 'remote.origin.url']).catch(() => '')
  const status = await git(['status', '--porcelain'])
  return {
    folder,
    isSample: false,
    fullName: repositoryOfUrl(remote),
    uncommitted: status === '' ? 0 : status.split('\n').length,
  }
}

function notTheTop(project: string, top: string): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `The folder ${quoted(project)} is not the top of its repository.`,
    hint: `Name ${quoted(top)}, which holds ".git".`,
  })
}
