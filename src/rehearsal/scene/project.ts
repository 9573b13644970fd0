import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerEnvironment, readingGitIn } from '../../clients/git/isolated.ts'
import { repositoryOfUrl } from '../../clients/git/remote.ts'
import { ReleaseError } from '../../errors.ts'
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
 * @throws ReleaseError `input-invalid` if the folder is not the top of a git repository with a commit.
 */
export async function findSource({ project, root, work, environment, now }: SourceOptions): Promise<SourceRepository> {
  if (project === undefined) {
    const folder = join(work, 'sample')
    await makeSample({ source: join(root, 'examples', 'sample'), target: folder, environment, now })
    return { folder, isSample: true, fullName: undefined, uncommitted: 0 }
  }
  const folder = await realpath(project).catch((cause) => {
    throw notARepository(project, cause)
  })
  const git = readingGitIn(folder, environment)
  const top = await git(['rev-parse', '--verify', '--quiet', 'HEAD'])
    .then(() => git(['rev-parse', '--show-toplevel']))
    .catch((cause) => {
      throw notARepository(project, cause)
    })
  if (top !== folder) throw notARepository(project)
  const remote = await git(['config', '--get', 'remote.origin.url']).catch(() => '')
  const status = await git(['status', '--porcelain'])
  return {
    folder,
    isSample: false,
    fullName: repositoryOfUrl(remote),
    uncommitted: status === '' ? 0 : status.split('\n').length,
  }
}

function notARepository(project: string, cause?: unknown): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `"--project ${project}" is not the top folder of a git repository with a commit.`,
    hint: 'Name the folder that holds ".git" and "pyproject.toml".',
    cause,
  })
}
