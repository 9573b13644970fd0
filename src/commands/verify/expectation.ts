import type { Expected } from '../../attestation/judging/expected.ts'
import { Git } from '../../clients/git.ts'
import type { Terminal } from '../../command-line/command.ts'
import type { RepositoryName } from '../../command-line/repository-name.ts'
import { wrongUse } from '../../command-line/wrong-use.ts'
import { ReleaseError } from '../../errors.ts'
import type { NamedIdentity } from './request.ts'

/** Who must have signed, and who says so. */
export interface Expectation {
  readonly expected: Expected | undefined
  readonly repository: RepositoryName | undefined
  /** For people: `the command line`. */
  readonly from: string
}

/**
 * Who must have signed: whom the command line names, else the repository of the clone that the command runs in.
 *
 * @throws ReleaseError `input-invalid` for a tag, commit, or workflow of no repository: every repository could have it.
 */
export async function expectationOf(
  identity: NamedIdentity,
  serverUrl: string,
  terminal: Terminal,
): Promise<Expectation> {
  const own = identity.repository === undefined ? await originOf(serverUrl, terminal) : undefined
  const repository = identity.repository ?? own
  const { tag, commit, workflowPath } = identity
  const from = own === undefined ? 'the command line' : 'the remote "origin" of this clone'
  const nothing = tag === undefined && commit === undefined && workflowPath === undefined
  if (repository !== undefined || nothing) {
    return { expected: repository && expectedOf(serverUrl, repository, identity), repository, from }
  }
  throw wrongUse(
    'A tag, a commit, or a workflow says nothing without its repository.',
    'Name the repository by --repo, or run the command in a clone of it.',
  )
}

function expectedOf(
  serverUrl: string,
  { owner, name }: RepositoryName,
  { tag, commit, workflowPath }: NamedIdentity,
): Expected {
  return {
    serverUrl,
    repository: { fullName: `${owner}/${name}`, owner },
    ...(tag === undefined ? {} : { ref: `refs/tags/${tag}` }),
    ...(commit === undefined ? {} : { commit }),
    ...(workflowPath === undefined ? {} : { workflowPath }),
  }
}

/** The repository of the clone; a clone of another server is nobody on this one, whatever its name. */
async function originOf(serverUrl: string, terminal: Terminal): Promise<RepositoryName | undefined> {
  const git = new Git(terminal.workingFolder, terminal.environment)
  const fullName = await git.originRepositoryAt(new URL(serverUrl).host).catch((error: unknown) => {
    // Whoever verifies files needs no git.
    if (error instanceof ReleaseError && error.code === 'git-failed') return undefined
    throw error
  })
  const [owner, name] = fullName?.split('/') ?? []
  return owner === undefined || name === undefined ? undefined : { owner, name }
}
