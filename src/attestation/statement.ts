import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'

/** Type of a DSSE payload that is an in-toto statement. */
export const payloadType = 'application/vnd.in-toto+json'
/** Predicate type of build provenance. @see https://slsa.dev/spec/v1.2/build-provenance */
export const buildProvenanceType = 'https://slsa.dev/provenance/v1'
/** Predicate type of the publish attestation. @see https://docs.pypi.org/attestations/publish/v1 */
export const publishType = 'https://docs.pypi.org/attestations/publish/v1'
const statementType = 'https://in-toto.io/Statement/v1'

/** The file that a statement speaks of. */
export interface Subject {
  /** File name of the distribution. */
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** An in-toto statement with exactly one subject: PyPI accepts no other. */
export interface Statement {
  readonly subject: Subject
  readonly predicateType: string
  readonly predicate: unknown
}

/**
 * A statement as the payload that is signed.
 *
 * @returns UTF-8 JSON; the same statement always gives the same bytes.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function encodeStatement({ subject, predicateType, predicate }: Statement): Buffer {
  const subjects = [{ name: subject.name, digest: { sha256: subject.sha256 } }]
  return Buffer.from(JSON.stringify({ _type: statementType, subject: subjects, predicateType, predicate }))
}

/**
 * Read the payload of an envelope.
 *
 * @throws ReleaseError `provenance-malformed` unless it is a statement v1 with one subject, whose only digest that
 *   counts is a lower-case SHA-256.
 */
export function decodeStatement(payload: Buffer): Statement {
  const value = parseJson(payload)
  if (!isRecord(value) || value._type !== statementType) throw malformed(`its type is ${show(value, '_type')}`)
  const subjects = Array.isArray(value.subject) ? value.subject : []
  const [subject] = subjects
  if (subjects.length !== 1 || !isRecord(subject)) throw malformed(`it has ${subjects.length} subjects, not one`)
  const sha256 = isRecord(subject.digest) ? subject.digest.sha256 : undefined
  if (typeof subject.name !== 'string' || subject.name === '') throw malformed('its subject has no name')
  if (typeof sha256 !== 'string' || !isSha256(sha256)) throw malformed('its subject has no lower-case SHA-256')
  if (typeof value.predicateType !== 'string') throw malformed('it has no predicate type')
  return {
    subject: { name: subject.name, sha256 },
    predicateType: value.predicateType,
    predicate: value.predicate ?? null,
  }
}

/** Whether a text is a SHA-256 as all of this project writes it. */
function isSha256(text: string): boolean {
  return text.length === 64 && Buffer.from(text, 'hex').toString('hex') === text
}

function parseJson(payload: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload))
  } catch (cause) {
    throw malformed('it is not JSON in UTF-8', cause)
  }
}

function show(value: unknown, key: string): string {
  return isRecord(value) ? `${JSON.stringify(value[key])}` : 'missing'
}

function malformed(what: string, cause?: unknown): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `A signed statement cannot be used: ${what}.`,
    hint: 'Only single-subject in-toto statements v1 are used; make the provenance again with this action.',
    cause,
  })
}
