import type { Verifier } from '@sigstore/verify'
import {
  AttestationRefusal,
  type AttestedFile,
  predicateTypes,
  verifyAttestation,
} from './attestations/attestation-verification.ts'
import { isBase64 } from './attestations/log-entry.ts'
import type { AttestationObject, IndexProvenance, PublisherIdentity, UploadToken } from './state.ts'

/**
 * Read and verify the attestations that came with a file.
 *
 * @param text The form field `attestations`: JSON.
 * @returns What the integrity API will serve.
 * @throws AttestationRefusal
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/attestations/services.py
 */
export function acceptAttestations(
  text: string,
  file: AttestedFile,
  token: UploadToken,
  verifier: Verifier,
): IndexProvenance {
  if (token.kind === 'account') {
    throw new AttestationRefusal('Attestations are only supported when using Trusted Publishing')
  }
  const publisher = token.publisher.identity
  const attestations = parseSet(text)
  const seen = new Set<string>()
  for (const attestation of attestations) {
    const predicateType = verifyAttestation(attestation, file, publisher, verifier)
    if (seen.has(predicateType)) {
      throw new AttestationRefusal(
        `Multiple attestations for the same file with the same predicate type (${predicateType}) are not supported`,
      )
    }
    seen.add(predicateType)
  }
  return provenanceOf(publisher, attestations)
}

function parseSet(text: string): readonly AttestationObject[] {
  const reading = readAttestations(text)
  if ('problems' in reading) {
    const { problems } = reading
    const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'}`
    throw new AttestationRefusal(`Malformed attestations: ${count} for list[Attestation]\n${problems.join('\n')}`)
  }
  const { attestations } = reading
  if (attestations.length === 0) {
    throw new AttestationRefusal('Malformed attestations: an empty attestation set is not permitted')
  }
  if (attestations.length > predicateTypes.length) {
    throw new AttestationRefusal(`A maximum of ${predicateTypes.length} attestations per file are supported`)
  }
  return attestations
}

function provenanceOf(publisher: PublisherIdentity, attestations: readonly AttestationObject[]): IndexProvenance {
  const { repository, workflow, environment } = publisher
  const served = {
    kind: 'GitHub',
    repository,
    workflow,
    environment: environment === '' ? null : environment,
    claims: null,
  }
  return { version: 1, attestation_bundles: [{ publisher: served, attestations }] }
}

/** Read the form field `attestations`, or say everything that is wrong with it. */
type AttestationsReading =
  | { readonly attestations: readonly AttestationObject[] }
  | { readonly problems: readonly string[] }

/**
 * Read a JSON list of attestation objects.
 *
 * @returns The objects with their known fields only, or problems in pydantic's form: a path, then what is wrong with
 *   it. Pydantic's last lines (input, version, and link) are left out.
 * @see https://packaging.python.org/specifications/index-hosted-attestations
 */
function readAttestations(text: string): AttestationsReading {
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
