import { bundleFromJSON } from '@sigstore/bundle'
import { PolicyError, toSignedEntity, VerificationError, type Verifier } from '@sigstore/verify'
import { type FileName, InvalidFileName, meansSameFile, parseFileName } from '../names.ts'
import type { AttestationObject, PublisherIdentity } from '../state.ts'
import { checkCertificateIdentity, VerificationFailure } from './certificate-identity.ts'
import { isLogEntry } from './log-entry.ts'

/** Why attestations are refused: PyPI's text after `Invalid attestations supplied during upload: `. */
export class AttestationRefusal extends Error {
  override readonly name = 'AttestationRefusal'
}

/** What PyPI takes: one attestation of each for a file. */
export const predicateTypes = ['https://slsa.dev/provenance/v1', 'https://docs.pypi.org/attestations/publish/v1']

/** The uploaded file that attestations must speak of. */
export interface AttestedFile {
  readonly name: string
  readonly sha256: string
}

/**
 * Verify one attestation: signature, time, and log; certificate; statement.
 *
 * @returns The predicate type.
 * @throws AttestationRefusal. Sigstore's own reasons are worded by the verifier that runs here, not by PyPI's.
 * @see https://github.com/pypi/pypi-attestations/blob/main/src/pypi_attestations/_impl.py
 */
export function verifyAttestation(
  attestation: AttestationObject,
  file: AttestedFile,
  publisher: PublisherIdentity,
  verifier: Verifier,
): string {
  try {
    verifySignature(attestation, publisher, verifier)
    return verifyStatement(Buffer.from(attestation.envelope.statement, 'base64'), file)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const isFailure = [VerificationFailure, VerificationError, PolicyError].some((kind) => error instanceof kind)
    throw new AttestationRefusal(
      isFailure
        ? `Could not verify the uploaded artifact using the included attestation: Verification failed: ${error.message}`
        : `Unknown error while trying to verify included attestations: ${error.message}`,
    )
  }
}

/** The bundle is put together again from the attestation, with only the first of its log entries, and verified. */
function verifySignature(attestation: AttestationObject, publisher: PublisherIdentity, verifier: Verifier): void {
  const { certificate, transparency_entries } = attestation.verification_material
  const entry: unknown = transparency_entries[0]
  if (!isLogEntry(entry)) throw new Error('invalid transparency log entry')
  const { kind, version } = entry.kindVersion
  if (!['dsse/0.0.1', 'hashedrekord/0.0.1'].includes(`${kind}/${version}`)) {
    throw new VerificationFailure('Integrated time only supported for dsse/hashedrekord 0.0.1 types')
  }
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      certificate: { rawBytes: certificate },
      tlogEntries: [entry],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    dsseEnvelope: {
      payload: attestation.envelope.statement,
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: attestation.envelope.signature, keyid: '' }],
    },
  })
  checkCertificateIdentity(verifier.verify(toSignedEntity(bundle)), publisher)
}

function verifyStatement(bytes: Buffer, file: AttestedFile): string {
  const statement = parseStatement(bytes)
  const [subject] = statement.subjects
  if (subject === undefined || statement.subjects.length !== 1) {
    throw new VerificationFailure('too many subjects in statement (must be exactly one)')
  }
  if (subject.name === '') throw new VerificationFailure('invalid subject: missing name')
  if (!meansSameFile(subjectFileName(subject.name), parseFileName(file.name))) {
    throw new VerificationFailure(`subject does not match distribution name: ${subject.name} != ${file.name}`)
  }
  if (subject.sha256 !== file.sha256) throw new VerificationFailure('subject does not match distribution digest')
  if (!predicateTypes.includes(statement.predicateType)) {
    throw new VerificationFailure(`unknown attestation type: ${statement.predicateType}`)
  }
  return statement.predicateType
}

function subjectFileName(name: string): FileName {
  try {
    return parseFileName(name)
  } catch (error) {
    if (!(error instanceof InvalidFileName)) throw error
    throw new VerificationFailure(`invalid subject: ${error.message}`)
  }
}

interface Statement {
  readonly subjects: readonly { readonly name: string; readonly sha256: string | undefined }[]
  readonly predicateType: string
}

function parseStatement(bytes: Buffer): Statement {
  try {
    const statement: { _type?: unknown; predicateType?: unknown; subject?: unknown } = JSON.parse(
      bytes.toString('utf8'),
    )
    if (statement._type !== 'https://in-toto.io/Statement/v1') throw new Error(`_type is ${statement._type}`)
    if (typeof statement.predicateType !== 'string') throw new Error('predicateType is not a string')
    if (!Array.isArray(statement.subject) || statement.subject.length === 0) throw new Error('subject is not a list')
    const subjects = statement.subject.map((subject: { name?: string; digest: { sha256?: string } }) => ({
      name: subject.name ?? '',
      sha256: subject.digest.sha256,
    }))
    return { subjects, predicateType: statement.predicateType }
  } catch (error) {
    throw new VerificationFailure(`invalid statement: ${error instanceof Error ? error.message : String(error)}`)
  }
}
