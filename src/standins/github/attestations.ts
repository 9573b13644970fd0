/** A Sigstore bundle, as far as the stand-in looks into it. */
export type Bundle = Readonly<Record<string, unknown>>

/** What an attestation speaks of. */
export interface StatementSummary {
  /** `sha256:` and hex, one for each subject. */
  readonly digests: readonly string[]
  readonly predicateType: string
}

export interface AttestationRecord extends StatementSummary {
  readonly id: number
  readonly bundle: Bundle
}

// The short names that the list takes in the place of whole predicate types.
const shortNames: Readonly<Record<string, readonly string[]>> = {
  provenance: ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'],
  sbom: ['https://spdx.dev/Document/v2.3', 'https://cyclonedx.org/bom'],
  release: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
}

/** @param filter A short name or a whole predicate type; `null` for all. */
export function hasPredicate({ predicateType }: StatementSummary, filter: string | null): boolean {
  return filter === null || (shortNames[filter] ?? [filter]).includes(predicateType)
}

/** Read the in-toto statement in a bundle; `undefined` if there is none. */
export function readBundle(bundle: Bundle): StatementSummary | undefined {
  const statement = readStatement(property(property(bundle, 'dsseEnvelope'), 'payload'))
  const predicateType = property(statement, 'predicateType')
  const subjects = property(statement, 'subject')
  if (typeof predicateType !== 'string' || !Array.isArray(subjects)) return undefined
  const digests = subjects.map((subject: unknown) => property(property(subject, 'digest'), 'sha256'))
  return { predicateType, digests: digests.map((digest) => `sha256:${String(digest)}`) }
}

function readStatement(payload: unknown): unknown {
  try {
    return JSON.parse(Buffer.from(String(payload), 'base64').toString())
  } catch {
    return undefined
  }
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
