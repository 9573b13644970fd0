import { join } from 'node:path'
import { systemClock } from '../../clients/clock.ts'
import { isLoopback } from '../../endpoints.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { Report } from '../../report.ts'
import { type BuildAgain, notRepeated, proveRepeatable } from './repeated.ts'
import { notTried, type Proof, proveInstalled } from './smoke.ts'
import { minutesLeft, reasonOf } from './time-left.ts'

/**
 * Find out, when the files are handed on, whether they can be installed, and built again: as the inputs ask for.
 *
 * Both run code of others beside files that nobody uses any more, and share their time with the first build: the runner ends a
 * job that needs longer. Whatever stops a proof is told, and stops nothing else.
 *
 * @param begin When the first build began.
 */
export async function prove(inputs: BuildInputs, again: BuildAgain, begin: Date): Promise<readonly Proof[]> {
  const { folder, output, distributions, voice } = again
  const { source, reproducible, timeoutMinutes } = inputs
  const proofs: Proof[] = []
  if (inputs.smoke) {
    voice({ kind: 'part', title: 'Install and import' })
    const place = { output, folder: join(folder, 'smoke'), mayAsk: !isLoopback(inputs.endpoints.index) }
    proofs.push(
      await inTime(timeoutMinutes, begin, notTried, (limitMinutes) =>
        proveInstalled(inputs, { ...place, limitMinutes }, distributions),
      ),
    )
  }
  if (reproducible !== 'false' && source.kind === 'front-end') {
    voice({ kind: 'part', title: 'Build again' })
    const { builds } = source
    const withoutProof = (reason: string): Proof => notRepeated(reason, reproducible)
    proofs.push(
      await inTime(timeoutMinutes, begin, withoutProof, (limitMinutes) =>
        proveRepeatable(inputs, again, { builds, limitMinutes }),
      ),
    )
  }
  return proofs
}

/**
 * A proof in the time that is left, or what is said without it.
 *
 * @param prove Gets at least one minute.
 */
export async function inTime(
  timeoutMinutes: number,
  begin: Date,
  withoutProof: (reason: string) => Proof,
  prove: (limitMinutes: number) => Promise<Proof>,
): Promise<Proof> {
  const left = minutesLeft(timeoutMinutes, begin, systemClock.now())
  if (left === 0) return withoutProof('nothing is left of `timeout-minutes`')
  try {
    return await prove(left)
  } catch (error) {
    return withoutProof(reasonOf(error))
  }
}

/** A report that says what was found out, too. */
export function withProofs(report: Report, proofs: readonly Proof[]): Report {
  return {
    ...report,
    problems: [...report.problems, ...proofs.flatMap(({ problems }) => problems)],
    rules: [...report.rules, ...proofs.flatMap(({ rules }) => rules)],
    remarks: [...report.remarks, ...proofs.flatMap(({ remarks }) => remarks)],
  }
}
