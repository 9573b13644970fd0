import type { Verifier } from '@sigstore/verify'
import type { AttestationObject, IndexProvenance, PublisherIdentity, UploadToken } from '../state.ts'
import { readAttestations } from './attestation-object.ts'
import { AttestationRefusal, type AttestedFile, predicateTypes, verifyAttestation } from './attestation-verification.ts'

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
