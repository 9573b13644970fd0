import { type ErrorCode, ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

/** What to do on a command line, where no job can be run again. */
const hints: Partial<Readonly<Record<ErrorCode, string>>> = {
  'github-failed': "Run the command again; a token in GH_TOKEN raises GitHub's limit of requests.",
  'github-refused': 'Check the names of repository and tag, and that the repository is public.',
  'permission-missing': 'Set GH_TOKEN to a token that may read this repository, or leave it empty.',
  'tag-not-found': 'Name a tag that is on GitHub.',
  'index-failed': 'Run the command again.',
}

/**
 * Run a part that was written for jobs, and say of its refusals what somebody on a command line can do.
 *
 * @param originName The repository that GitHub is asked about, as `owner/name`, if only this clone says so: it may be
 *   the clone of another project.
 */
export async function asCommand<Value>(originName: string | undefined, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const hint = error instanceof ReleaseError ? hintOf(error.code, originName) : undefined
    if (!(error instanceof ReleaseError) || hint === undefined) throw error
    const { code, message, cause } = error
    throw new ReleaseError(code, { message, hint, cause })
  }
}

function hintOf(code: ErrorCode, originName: string | undefined): string | undefined {
  const isOfRepository = code === 'github-refused' || code === 'tag-not-found'
  if (originName === undefined || !isOfRepository) return hints[code]
  return `${quoted(originName)} is the remote "origin" of this clone: --owner-repo names another repository.`
}
