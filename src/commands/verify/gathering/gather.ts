import { resolve } from 'node:path'
import type { PublicServices } from '../../../endpoints.ts'
import type { Terminal } from '../../arguments.ts'
import { asCommand } from '../as-command.ts'
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

/** Gather what a request names, on this machine or from everywhere it is. */
export async function gatherFacts(
  request: VerifyRequest,
  expectation: Expectation,
  { terminal, services }: { readonly terminal: Terminal; readonly services: PublicServices },
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
  return await asCommand(originName, async () => {
    const own = repository && publicApi(repository, services, terminal)
    const completed = own && expected && (await completeExpected(expected, identity.tag, own))
    const github = target.kind === 'release' ? publicApi(target.repository, services, terminal) : own
    const fetched = await gatherRemote(target, { services, github, tag: identity.tag })
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
