import type { ErrorCode } from '../../errors.ts'
import { isRecord, type JsonPath, valueAt } from '../../json-value.ts'
import { quoted } from '../../quoted.ts'
import { type Comparison, compareClaimed } from './comparison.ts'

/** A place of a predicate, the code of a difference, and what the certificate says. */
export type PredicateClaim = readonly [path: JsonPath, code: ErrorCode, certificate: string | undefined]

/** Hold places of a predicate against the certificate. A claim is named by its place. */
export function comparePredicateClaims(predicate: unknown, claims: readonly PredicateClaim[]): Comparison[] {
  return claims.map(([path, code, certificate]) =>
    compareClaimed([path.join('.'), code, certificate, valueAt(predicate, path)]),
  )
}

/**
 * Refuse parameters that the verifier does not know: they may have changed what was built.
 *
 * @returns One difference for each unknown key of the object at the path.
 * @see https://slsa.dev/spec/v1.2/verifying-artifacts "Check expectations"
 */
export function compareKeys(predicate: unknown, path: JsonPath, known: readonly string[]): Comparison[] {
  const value = valueAt(predicate, path)
  return Object.entries(isRecord(value) ? value : {})
    .filter(([key]) => known.every((name) => name !== key))
    .map(([key, found]) =>
      compareClaimed([`${path.join('.')} ${quoted(key)}`, 'predicate-parameter', undefined, found]),
    )
}
