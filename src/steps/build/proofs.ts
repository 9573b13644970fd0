import { join } from 'node:path'
import { isLoopback } from '../../endpoints.ts'
import type { BuildInputs } from '../../inputs.ts'
import type { Report } from '../../report.ts'
import { type BuildAgain, proveRepeatable } from './repeated.ts'
import { type Proof, proveInstalled } from './smoke.ts'

/**
 * Find out, when the files are handed on, whether they can be installed, and built again: as the inputs ask for.
 *
 * Both run code of others beside files that nobody uses any more.
 */
export async function prove(inputs: BuildInputs, again: BuildAgain): Promise<readonly Proof[]> {
  const { folder, output, distributions, voice } = again
  const proofs: Proof[] = []
  if (inputs.smoke) {
    voice({ kind: 'part', title: 'Install and import' })
    const place = { output, folder: join(folder, 'smoke'), mayAsk: !isLoopback(inputs.endpoints.index) }
    proofs.push(await proveInstalled(inputs, place, distributions))
  }
  if (inputs.reproducible !== 'false' && inputs.source.kind === 'front-end') {
    voice({ kind: 'part', title: 'Build again' })
    proofs.push(await proveRepeatable(inputs, again, inputs.source.builds))
  }
  return proofs
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
