import type { AttestationObject } from '../state.ts'
import { isBase64 } from './log-entry.ts'

/** Read the form field `attestations`, or say everything that is wrong with it. */
export type AttestationsReading =
  | { readonly attestations: readonly AttestationObject[] }
  | { readonly problems: readonly string[] }

/**
 * Read a JSON list of attestation objects.
 *
 * @returns The objects with their known fields only, or problems in pydantic's form: a path, then what is wrong with
 *   it. Pydantic's last lines (input, version, and link) are left out.
 * @see https://packaging.python.org/specifications/index-hosted-attestations
 */
export function readAttestations(text: string): AttestationsReading {
  let list: unknown
  try {
    list = JSON.parse(text)
  } catch {
    return { problems: ['  Invalid JSON'] }
  }
  if (!Array.isArray(list)) return { problems: ['  Input should be a valid array'] }
  const problems = list.flatMap((item, position) => problemsOf(item, position))
  return problems.length > 0 ? { problems } : { attestations: list.map(knownFields) }
}

type Rule = readonly [path: string, holds: (value: unknown) => boolean, problem: string]

const rules: readonly Rule[] = [
  ['version', (value) => value === 1, 'Input should be 1'],
  ['verification_material.certificate', isBase64, 'Base64 decoding error'],
  [
    'verification_material.transparency_entries',
    isEntryList,
    'List should have at least 1 item after validation, not 0',
  ],
  ['envelope.statement', isBase64, 'Base64 decoding error'],
  ['envelope.signature', isBase64, 'Base64 decoding error'],
]

function problemsOf(item: unknown, position: number): readonly string[] {
  return rules.flatMap(([path, holds, problem]) => {
    const value = valueAt(item, path)
    if (value === undefined) return [`${position}.${path}\n  Field required`]
    return holds(value) ? [] : [`${position}.${path}\n  ${problem}`]
  })
}

function valueAt(item: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
  }, item)
}

function isEntryList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object' && entry !== null)
}

function knownFields(item: AttestationObject): AttestationObject {
  const { certificate, transparency_entries } = item.verification_material
  const { statement, signature } = item.envelope
  return {
    version: 1,
    verification_material: { certificate, transparency_entries },
    envelope: { statement, signature },
  }
}
