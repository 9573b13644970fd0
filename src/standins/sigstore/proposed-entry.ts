import { dsseBody } from './dsse-entry.ts'
import { canonicalJson, type JsonRecord, parseRecord, recordOf } from './json.ts'
import { Refusal } from './refusal.ts'

// `dsse` is the one kind that PyPI takes; more would be rows here.
const kinds: Readonly<Record<string, Readonly<Record<string, (spec: JsonRecord) => JsonRecord>>>> = {
  dsse: { '0.0.1': dsseBody },
}

/**
 * The body that the log keeps of a proposed entry: canonical JSON, each signature verified.
 *
 * @param request The request's body: JSON text.
 * @throws Refusal 400, 422, or, for malformed JSON, 500, as the real server does.
 */
export function readProposedEntry(request: string): Buffer {
  if (request === '') throw new Refusal(422, 602, 'proposedEntry in body is required')
  const { kind, apiVersion, spec } = parseRecord(request, () => new Refusal(500, 500, 'unexpected EOF'))
  if (typeof kind !== 'string') throw new Refusal(422, 602, 'kind in body is required')
  const versions = kinds[kind]
  if (versions === undefined) throw new Refusal(422, 422, `invalid kind value: "${kind}"`)
  if (spec === undefined) throw new Refusal(422, 602, 'spec in body is required')
  const bodyOf = versions[String(apiVersion)]
  if (bodyOf === undefined) {
    const found = `${kind} implementation for version '${apiVersion}' not found`
    throw new Refusal(400, 400, `error processing entry: ${found}: unable to locate entry for version ${apiVersion}`)
  }
  return Buffer.from(canonicalJson({ apiVersion, kind, spec: bodyOf(recordOf(spec)) }))
}
