import { isRecord } from '../../json-value.ts'
import { quoted, quotedJson } from '../../quoted.ts'
import { malformed } from './malformed.ts'
import { decodeUtf8, parseJson } from './strict-json.ts'

/** Type of a DSSE payload that is an in-toto statement. */
export const payloadType = 'application/vnd.in-toto+json'
/** Predicate type of build provenance. @see https://slsa.dev/spec/v1.2/build-provenance */
export const buildProvenanceType = 'https://slsa.dev/provenance/v1'
/** Predicate type of the publish attestation. @see https://docs.pypi.org/attestations/publish/v1 */
export const publishType = 'https://docs.pypi.org/attestations/publish/v1'

/** The predicates that the index must show of every file of a release. */
export const indexedTypes = [buildProvenanceType, publishType] as const
/** Type of a statement as it is written now. */
export const statementV1 = 'https://in-toto.io/Statement/v1'
/** The same before in-toto's attestation framework 1.0. */
export const statementV01 = 'https://in-toto.io/Statement/v0.1'
const statementTypes = [statementV1, statementV01] as const

/** A file that a statement speaks of. */
export interface Subject {
  /** File name of the distribution. */
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** An in-toto statement, as anybody may have made it. */
export interface Statement {
  readonly type: (typeof statementTypes)[number]
  /** At least one, each with another name. */
  readonly subjects: readonly Subject[]
  /** Any text: what cannot be understood is known as such. */
  readonly predicateType: string
  /** `null` if there is none. */
  readonly predicate: unknown
}

/** A statement as this action makes it: about one file, for PyPI accepts no other. */
export interface OneFileStatement {
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
export function encodeStatement({ subject, predicateType, predicate }: OneFileStatement): Buffer {
  const subjects = [{ name: subject.name, digest: { sha256: subject.sha256 } }]
  return Buffer.from(JSON.stringify({ _type: statementV1, subject: subjects, predicateType, predicate }))
}

/**
 * What a DSSE signature covers: the type and the payload, each with its length.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
export function preAuthenticationEncoding(payload: Buffer): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

/**
 * Read the payload of an envelope: a statement v1, or v0.1 as older producers write it.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, also for a subject without a name or a lower-case SHA-256, and for two of
 *   one name; `provenance-too-large`
 */
export function decodeStatement(payload: Uint8Array, place: string): Statement {
  const signed = `The statement of ${place}`
  const value = parseJson(decodeUtf8(payload, signed), signed)
  const statement = isRecord(value) ? value : {}
  const { _type, subject, predicateType, predicate = null } = statement
  const type = statementTypes.find((known) => known === _type)
  if (type === undefined) throw malformed(place, `signs a statement whose type is ${quotedJson(_type)}`)
  const subjects = readSubjects(subject, place)
  if (typeof predicateType !== 'string') throw malformed(place, 'signs a statement without a predicate type')
  return { type, subjects, predicateType, predicate }
}

/**
 * The only subject of a statement v1, which is what this action makes and PyPI takes.
 *
 * @throws ReleaseError `provenance-malformed`
 */
export function onlySubject({ type, subjects }: Statement, place: string): Subject {
  const [subject] = subjects
  if (type !== statementV1)
    throw malformed(place, `signs a statement of type ${quoted(type)}, not ${quoted(statementV1)}`)
  if (subject === undefined || subjects.length > 1)
    throw malformed(place, `speaks of ${subjects.length} files, not one`)
  return subject
}

function readSubjects(value: unknown, place: string): Subject[] {
  const subjects = Array.isArray(value) ? value.map((subject) => readSubject(subject, place)) : []
  if (subjects.length === 0) throw malformed(place, 'signs a statement about nothing')
  const names = new Set<string>()
  for (const { name } of subjects) {
    if (names.has(name)) throw malformed(place, `speaks twice of ${quotedJson(name)}`)
    names.add(name)
  }
  return subjects
}

function readSubject(value: unknown, place: string): Subject {
  const { name, digest } = isRecord(value) ? value : {}
  if (typeof name !== 'string' || name === '') throw malformed(place, 'speaks of a file without a name')
  const sha256 = isRecord(digest) ? digest.sha256 : undefined
  if (typeof sha256 === 'string' && isSha256(sha256)) return { name, sha256 }
  throw malformed(
    place,
    `speaks of ${quotedJson(name)} with the SHA-256 ${quotedJson(sha256)}, not 64 lower-case hex digits`,
  )
}

/** Whether a text is a SHA-256 as all of this project writes it. */
function isSha256(text: string): boolean {
  return text.length === 64 && Buffer.from(text, 'hex').toString('hex') === text
}
