import { resolve } from 'node:path'
import type { Network } from '../../../clients/http/network.ts'
import type { Terminal } from '../../../command-line/command.ts'
import { type ErrorCode, ReleaseError, theRun } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import type { Expectation } from '../expectation.ts'
import type { VerifyRequest } from '../request.ts'
import type { Gathered } from './gathered.ts'
import { gatherLocal } from './local.ts'
import { readNamed } from './provenance-files.ts'

/** What is judged, and who must have signed it, as far as that is known then. */
export interface Facts {
  readonly gathered: Gathered
  readonly expectation: Expectation
}

/** Who is asked, and the way there, which is opened once, and not before somebody is asked. */
export interface Sources {
  readonly terminal: Terminal
  readonly openNetwork: () => Promise<Network>
}

/** Gather what a request names, on this machine or from everywhere it is. */
export async function gatherFacts(
  request: VerifyRequest,
  expectation: Expectation,
  { terminal, openNetwork }: Sources,
): Promise<Facts> {
  const { target, provenance, identity } = request
  const { expected, repository, from } = expectation
  const { workingFolder } = terminal
  if (target.kind === 'paths')
    return { gathered: await gatherLocal(workingFolder, target.paths, provenance), expectation }
  const originName = identity.repository === undefined ? expected?.repository.fullName : undefined
  // Files of this machine need none of this.
  const { completeExpected, publicApi } = await import('./github.ts')
  const { gatherRemote } = await import('./remote.ts')
  const network = await openNetwork()
  return await asCommand(originName, async () => {
    const own = repository && publicApi(repository, { terminal, network })
    const completed = own && expected && (await completeExpected(expected, identity.tag, own))
    const github = target.kind === 'release' ? publicApi(target.repository, { terminal, network }) : own
    const fetched = await gatherRemote(target, { services: terminal.services, network, github, tag: identity.tag })
    const named = await readNamed(
      provenance.map((path) => resolve(workingFolder, path)),
      fetched.files,
    )
    const gathered = {
      ...fetched,
      offers: [...fetched.offers, ...named.offers],
      problems: [...fetched.problems, ...named.problems],
      remarks: [...(completed?.remarks ?? []), ...fetched.remarks, ...named.remarks],
    }
    return { gathered, expectation: { repository, expected: completed?.expected, from: `${from} and GitHub` } }
  })
}

/** What to do on a command line, which has no workflow file to change. */
const hints: Partial<Readonly<Record<ErrorCode, string>>> = {
  'github-failed': `Run ${theRun} again; a token in GH_TOKEN raises GitHub's limit of requests.`,
  'github-refused': 'Check the names of repository and tag, and that the repository is public.',
  'permission-missing': 'Set GH_TOKEN to a token that may read this repository, or leave it empty.',
  'tag-not-found': 'Name a tag that is on GitHub.',
  'index-failed': `Run ${theRun} again.`,
}

/**
 * Run a part that was written for jobs, and say of its refusals what somebody on a command line can do.
 *
 * @param originName The repository that GitHub is asked about, as `owner/name`, if only this clone says so: it may be
 *   the clone of another project.
 */
async function asCommand<Value>(originName: string | undefined, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const hint = error instanceof ReleaseError ? hintOf(error.code, originName) : undefined
    if (!(error instanceof ReleaseError) || hint === undefined) throw error
    throw error.with({ hint })
  }
}

function hintOf(code: ErrorCode, originName: string | undefined): string | undefined {
  const isOfRepository = code === 'github-refused' || code === 'tag-not-found'
  if (originName === undefined || !isOfRepository) return hints[code]
  return `${quoted(originName)} is the remote "origin" of this clone: --repo names another repository.`
}
