import { type Comparison, compareExpected } from './comparison.ts'
import { runOf, type SigningIdentity } from './identity.ts'
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
 * The run is compared between those of builds only: a file is published in another run than it is built in.
 *
 * @returns Every attestation but the first against the first of its kind that says so; empty for fewer than two.
 */
export function compareWitnesses(witnesses: readonly Witness[]): Comparison[] {
  return [
    ...compareAll('repository', witnesses, ({ repositoryUri }) => repositoryUri),
    ...compareAll('ref', witnesses, ({ ref }) => ref),
    ...compareAll('commit', witnesses, ({ commit }) => commit),
    ...compareAll(
      'run',
      witnesses.filter(({ kind }) => kind === 'build'),
      runOf,
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
