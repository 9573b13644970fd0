import { type Bundle, bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { ReleaseError } from '../errors.ts'
import { decodeStatement, payloadType, type Statement } from './statement.ts'

/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
export const provenanceFileName = 'multiple.intoto.jsonl'

// A bundle has about 10 kB; a release at most 1,000 assets (GitHub). Both limits only bound what is read.
const lineLimitBytes = 1_000_000
/** What of a file of build provenance is read at most. */
export const provenanceLimitBytes = 64_000_000

/** A bundle as one line of JSON, without line end: the one way in which bundles are written. */
function serializeBundle(bundle: Bundle): string {
  return JSON.stringify(bundleToJSON(bundle))
}

/** Bundles as a JSON Lines file. */
export function serializeLines(bundles: readonly Bundle[]): string {
  return bundles.map((bundle) => `${serializeBundle(bundle)}\n`).join('')
}

/**
 * Read a Sigstore bundle.
 *
 * @param value Parsed JSON.
 * @param place Where it was found, for the message.
 * @throws ReleaseError `provenance-malformed`
 */
export function readBundle(value: unknown, place: string): Bundle {
  try {
    return bundleFromJSON(value)
  } catch (cause) {
    throw malformed(place, 'is no Sigstore bundle', cause)
  }
}

/**
 * Read a JSON Lines file of bundles; blank lines, a byte order mark, and a missing last line end are accepted.
 *
 * @throws ReleaseError `provenance-malformed` with the number of the line.
 */
export function parseLines(text: string, name: string): Bundle[] {
  const lines = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return lines.split('\n').flatMap((line, index) => {
    const place = `Line ${index + 1} of ${name}`
    if (line.trim() === '') return []
    if (line.length > lineLimitBytes) throw malformed(place, `has more than ${lineLimitBytes} bytes`)
    return [readBundle(parseJson(line, place), place)]
  })
}

/**
 * The statement that a bundle signs. Nothing is verified here.
 *
 * @throws ReleaseError `provenance-malformed` unless the bundle is one DSSE envelope with one signature.
 */
export function statementOf(bundle: Bundle, place: string): Statement {
  if (bundle.content.$case !== 'dsseEnvelope') throw malformed(place, 'holds no envelope')
  const envelope = bundle.content.dsseEnvelope
  if (envelope.payloadType !== payloadType) throw malformed(place, `has the payload type "${envelope.payloadType}"`)
  if (envelope.signatures.length !== 1) throw malformed(place, `has ${envelope.signatures.length} signatures, not one`)
  return decodeStatement(envelope.payload)
}

function parseJson(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw malformed(place, 'is not JSON', cause)
  }
}

function malformed(place: string, what: string, cause?: unknown): ReleaseError {
  return new ReleaseError('provenance-malformed', {
    message: `${place} ${what}.`,
    hint: 'Use the file that the step "attest" made; make the draft again.',
    cause,
  })
}
