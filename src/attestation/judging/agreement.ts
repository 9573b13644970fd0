import type { SigningIdentity } from '../signature/identity.ts'
import { type Comparison, compareExpected } from './comparison.ts'
import type { AttestationKind } from './statement-policy.ts'

/** Who signed one of several attestations of a file. */
export interface Witness {
  /** As the subject of a sentence. */
  readonly place: string
  readonly kind: AttestationKind | undefined
  readonly identity: SigningIdentity
}

/**
 * Hold the attestations of one file against each other, whatever is expected of them.
 *
 * The workflow is compared between those of builds only: some projects publish by another one. The run is not compared:
 * a workflow that ran twice for one tag has signed the same bytes twice, and both signatures are true.
 *
 * @returns Every attestation but the first against the first that says so; empty for fewer than two.
 */
export function compareWitnesses(witnesses: readonly Witness[]): Comparison[] {
  return [
    ...compareAll('repository', witnesses, ({ repositoryUri }) => repositoryUri),
    ...compareAll('repository id', witnesses, ({ repositoryId }) => repositoryId),
    ...compareAll('owner id', witnesses, ({ ownerId }) => ownerId),
    ...compareAll('ref', witnesses, ({ ref }) => ref),
    ...compareAll('commit', witnesses, ({ commit }) => commit),
    ...compareAll(
      'workflow',
      witnesses.filter(({ kind }) => kind === 'build'),
      ({ workflowUri }) => workflowUri,
    ),
  ]
}

function compareAll(
  claim: string,
  witnesses: readonly Witness[],
  claimOf: (identity: SigningIdentity) => string | undefined,
): Comparison[] {
  const saying = witnesses.filter(({ identity }) => claimOf(identity) !== undefined)
  const [first, ...others] = saying
  return others.map(({ place, identity }) =>
    compareExpected([
      `${claim} of ${place}, against ${first?.place}`,
      'provenance-disagrees',
      first && claimOf(first.identity),
      claimOf(identity),
    ]),
  )
}
