import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import { isKnownType } from '../../attestation/judging/statement-policy.ts'
import type { Offer } from '../../attestation/reading/offer.ts'
import { runOf } from '../../attestation/signature/identity.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type Gathered, isDistributionName, type MeasuredFile } from './gathering/gathered.ts'

// A statement may name any number of files.
const shownMissing = 20

/** What is wrong with files that are to be all of one release. */
export function wholeReleaseProblems(
  { files, offers }: Gathered,
  judged: readonly JudgedFile<MeasuredFile>[],
): Problem[] {
  return [...missingFiles(files, offers), ...severalRuns(judged)]
}

/** Distributions that an attestation speaks of, and that are not there by name or digest. */
function missingFiles(files: readonly MeasuredFile[], offers: readonly Offer[]): Problem[] {
  const present = new Set(files.flatMap(({ name, sha256 }) => [name, sha256]))
  const missing = new Map<string, string>()
  for (const { statement, found, offeredFor } of offers) {
    if (statement instanceof ReleaseError || offeredFor !== undefined) continue
    // What says something else may speak of anything.
    if (!isKnownType(statement.predicateType)) continue
    for (const { name, sha256 } of statement.subjects) {
      if (isDistributionName(name) && !present.has(name) && !present.has(sha256)) missing.set(name, found.place)
    }
  }
  const rest = missing.size - shownMissing
  return [
    ...[...missing]
      .slice(0, shownMissing)
      .map(([name, place]) => missingProblem(`${place} speaks of ${quoted(name)}, and there is no such file.`)),
    ...(rest > 0 ? [missingProblem(`The provenance speaks of ${rest} more files that are not there.`)] : []),
  ]
}

function missingProblem(message: string): Problem {
  const hint = 'Get every file of the release; or name the files that are to be verified, one by one.'
  return { code: 'release-asset-missing', severity: 'error', message, hint }
}

/** A file may be signed by several runs of one tag; there must be one that built all of them. */
function severalRuns(judged: readonly JudgedFile[]): Problem[] {
  const runs = judged.map(runsOf).filter((ofFile) => ofFile.size > 0)
  const [first, ...others] = runs
  if (first === undefined || [...first].some((run) => others.every((ofFile) => ofFile.has(run)))) return []
  const all = [...new Set(runs.flatMap((ofFile) => [...ofFile]))]
  return [
    {
      code: 'identity-run',
      severity: 'error',
      message: `No run built all files of this release: they are of ${listed(all)}.`,
      hint: 'Find out which of these runs made the release: all of its files are built in one.',
    },
  ]
}

function runsOf({ attestations }: JudgedFile): ReadonlySet<string> {
  const builds = attestations.filter(({ kind, verdict }) => kind === 'build' && verdict !== 'refused')
  return new Set(builds.flatMap(({ identity }) => (identity && runOf(identity)) ?? []))
}
