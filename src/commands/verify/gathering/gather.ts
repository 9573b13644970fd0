import { resolve } from 'node:path'
import type { Network } from '../../../clients/http/network.ts'
import type { Terminal } from '../../../command-line/command.ts'
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
  // Files of this machine need none of this.
  const { completeExpected, publicApi } = await import('./github.ts')
  const { gatherRemote } = await import('./remote.ts')
  const network = await openNetwork()
  const namedBy = identity.repository === undefined ? 'origin' : 'arguments'
  const own = repository && publicApi(repository, { terminal, network, namedBy })
  const completed = own && expected && (await completeExpected(expected, identity.tag, own))
  const github =
    target.kind === 'release' ? publicApi(target.repository, { terminal, network, namedBy: 'arguments' }) : own
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
}
