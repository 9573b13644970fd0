import { resolve } from 'node:path'
import type { Expected } from '../../attestation/judging/expected.ts'
import { type JudgedFile, judgeFiles } from '../../attestation/judging/file-verdict.ts'
import type { Network } from '../../clients/http/network.ts'
import { type CurrentTrust, loadCurrentTrust } from '../../clients/trust/current-trust.ts'
import { loadTrust } from '../../clients/trust/trusted-root.ts'
import type { Terminal } from '../../command-line/command.ts'
import type { Problem } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { answerLine } from '../../report/answer.ts'
import { terminalLines } from '../../report/terminal.ts'
import { answerOf } from './answer.ts'
import { cacheFolder } from './cache-folder.ts'
import { type Expectation, expectationOf } from './expectation.ts'
import type { Gathered } from './gathering/gathered.ts'
import { gatherLocal } from './gathering/local.ts'
import { readNamed, requireProvenanceFiles } from './gathering/provenance-files.ts'
import { assignProblems, nothingCompared, type Outcome, verdictOver } from './outcome.ts'
import type { VerifyRequest } from './request.ts'
import { outcomeReport } from './text.ts'
import { wholeReleaseProblems } from './whole-release.ts'

/** What is judged, and who must have signed it, as far as that is known then. */
interface Facts {
  readonly gathered: Gathered
  readonly expectation: Expectation
}

/** Who is asked, and the way there, which is opened once, and not before somebody is asked. */
interface Sources {
  readonly terminal: Terminal
  readonly openNetwork: () => Promise<Network>
}

/**
 * Verify files against their provenance: who signed it, for which commit, and whether all of it agrees.
 *
 * Nobody is asked about files of this machine. A release or a project is fetched from everybody's view.
 *
 * @returns 0 verified, 1 refused or unchecked.
 * @throws ReleaseError `input-invalid`, `file-name-invalid`, `trusted-root-…`, `release-not-published`, `tag-not-found`,
 *   `index-release-missing`, `github-…`, `index-failed`
 */
export async function runVerify(terminal: Terminal, request: VerifyRequest): Promise<number> {
  const { services } = terminal
  let opened: Promise<Network> | undefined
  const sources: Sources = {
    terminal,
    openNetwork: () => {
      opened ??= terminal.openNetwork({ isVerbose: request.isVerbose })
      return opened
    },
  }
  await requireProvenanceFiles(terminal.workingFolder, request.provenance)
  const named = await expectationOf(request.identity, services.githubServer, terminal)
  const trust = await loadTrustFor(request, sources)
  const { gathered, expectation } = await gatherFacts(request, named, sources)
  const outcome = judge(gathered, expectation, { request, current: trust })
  if (request.isJson) terminal.write(answerLine(answerOf(outcome), terminal.audience))
  else
    for (const line of terminalLines(outcomeReport(outcome, request.explains), terminal.audience, terminal.style))
      terminal.write(line)
  return outcome.verdict === 'verified' ? 0 : 1
}

/** A root of the command line, or Sigstore's: the shipped copy for what is here, and the one of today for what is fetched. */
async function loadTrustFor(
  { target, trustedRoot }: VerifyRequest,
  { terminal, openNetwork }: Sources,
): Promise<CurrentTrust> {
  if (trustedRoot !== undefined)
    return { trust: await loadTrust({ kind: 'file', path: resolve(terminal.workingFolder, trustedRoot) }), notices: [] }
  if (target.kind === 'paths') return { trust: await loadTrust({ kind: 'public' }), notices: [] }
  return await loadCurrentTrust(
    { kind: 'public' },
    {
      network: await openNetwork(),
      cacheFolder: cacheFolder(terminal.environment),
      repository: terminal.services.sigstoreRoot,
    },
  )
}

/** Gather what a request names, on this machine or from everywhere it is. */
async function gatherFacts(
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
  const { completeExpected, publicApi } = await import('./gathering/github.ts')
  const { gatherRemote } = await import('./gathering/remote.ts')
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

function judge(
  gathered: Gathered,
  expectation: Expectation,
  { request, current }: { readonly request: VerifyRequest; readonly current: CurrentTrust },
): Outcome {
  const { trust, notices } = current
  const { expected } = expectation
  const judged = judgeFiles(gathered.files, gathered.offers, { trust, expected, allowsMissing: request.allowsMissing })
  const found = [...gathered.problems, ...looseRefs(judged, expected)]
  const { files, problems: others } = assignProblems(judged, found)
  const together = [...others, ...(gathered.isWhole ? wholeReleaseProblems(gathered, files) : [])]
  const verdict = verdictOver(files, together)
  const problems = [...together, ...(expected === undefined ? [nothingCompared] : []), ...notices]
  const remarks = [...gathered.remarks, `Verified against ${trust.description}.`]
  return { ...expectation, verdict, files, problems, remarks }
}

/**
 * Warn of files that hold for the repository, and that no tag was built or published from, where neither tag nor commit is
 * expected: whoever may push some branch could have made them.
 */
function looseRefs(files: readonly JudgedFile[], expected: Expected | undefined): Problem[] {
  if (expected?.ref !== undefined || expected?.commit !== undefined) return []
  return files.flatMap(({ file: { name }, verdict, attestations }): Problem[] => {
    const verified = attestations.filter((one) => one.verdict === 'verified')
    const refs = new Set(verified.map(({ identity }) => identity?.ref ?? 'no ref'))
    const loose = [...refs].filter((ref) => !ref.startsWith('refs/tags/'))
    if (verdict !== 'verified' || loose.length === 0) return []
    const message = `This file was signed from ${listed(loose.map(quoted))}, which is no tag: whoever may push there could have made it.`
    const hint = 'Name the tag of the release by --tag; if the project releases without one, its commit by --commit.'
    return [{ code: 'identity-no-tag', severity: 'warning', message, hint, file: name }]
  })
}
