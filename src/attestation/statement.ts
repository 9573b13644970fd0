import { ReleaseError } from '../errors.ts'
import { isRecord } from '../json-value.ts'

/** Type of a DSSE payload that is an in-toto statement. */
export const payloadType = 'application/vnd.in-toto+json'
/** Predicate type of build provenance. @see https://slsa.dev/spec/v1.2/build-provenance */
export const buildProvenanceType = 'https://slsa.dev/provenance/v1'
/** Predicate type of the publish attestation. @see https://docs.pypi.org/attestations/publish/v1 */
export const publishType = 'https://docs.pypi.org/attestations/publish/v1'
/** Predicate type of slsa-github-generator. @see https://slsa.dev/spec/v0.2/provenance */
export const generatorProvenanceType = 'https://slsa.dev/provenance/v0.2'

const statementTypes = {
  'v0.1': 'https://in-toto.io/Statement/v0.1',
  v1: 'https://in-toto.io/Statement/v1',
} as const

/** The file that a statement speaks of. */
export interface Subject {
  /** File name of the distribution. */
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** An in-toto statement. PyPI accepts none but v1 with exactly one subject. */
export interface Statement {
  readonly type: keyof typeof statementTypes
  readonly subjects: readonly Subject[]
  readonly predicateType: string
  readonly predicate: unknown
}

/**
 * A statement as the payload that is signed.
 *
 * @returns UTF-8 JSON; the same statement always gives the same bytes.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
export function encodeStatement({ type, subjects, predicateType, predicate }: Statement): Buffer {
  const subject = subjects.map(({ name, sha256 }) => ({ name, digest: { sha256 } }))
  return Buffer.from(JSON.stringify({ _type: statementTypes[type], subject, predicateType, predicate }))
}

/**
 * Read the payload of an envelope.
 *
 * @throws ReleaseError `provenance-malformed` unless it is a statement v0.1 or v1 with subjects, whose only digest that
 *   counts is a lower-case SHA-256.
 */
export function decodeStatement(payload: Buffer): Statement {
  const value = parseJson(payload)
  const type = isRecord(value) ? typeOf(value._type) : undefined
  if (!isRecord(value) || type === undefined) throw malformed(`its type is ${show(value, '_type')}`)
  const subjects = Array.isArray(value.subject) ? value.subject.map(decodeSubject) : []
  if (subjects.length === 0) throw malformed('it has no subject')
  const names = new Set(subjects.map(({ name }) => name))
  if (names.size < subjects.length) throw malformed('it names a subject twice')
  if (typeof value.predicateType !== 'string') throw malformed('it has no predicate type')
  return { type, subjects, predicateType: value.predicateType, predicate: value.predicate ?? null }
}

function typeOf(value: unknown): Statement['type'] | undefined {
  if (value === statementTypes.v1) return 'v1'
  return value === statementTypes['v0.1'] ? 'v0.1' : undefined
}

function decodeSubject(subject: unknown): Subject {
  const { name, digest } = isRecord(subject) ? subject : {}
  const sha256 = isRecord(digest) ? digest.sha256 : undefined
  if (typeof name !== 'string' || name === '') throw malformed('its subject has no name')
  if (typeof sha256 !== 'string' || !isSha256(sha256)) throw malformed('its subject has no lower-case SHA-256')
  return { name, sha256 }
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
    hint: 'Only in-toto statements v0.1 and v1 about files are used; make the provenance again with this action.',
    cause,
  })
}
