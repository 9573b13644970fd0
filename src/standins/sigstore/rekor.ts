import type { Handler, StandInRequest, StandInResponse } from '../server.ts'
import { neverCached } from './headers.ts'
import { readProposedEntry } from './proposed-entry.ts'
import { methodRefused, Refusal } from './refusal.ts'
import type { LogEntry, TransparencyLog } from './transparency-log.ts'

const entriesPath = '/api/v1/log/entries'
const json = { 'content-type': 'application/json', vary: 'Origin' }

/**
 * Rekor's API, version 1, as far as signing needs it: propose an entry, and read one.
 *
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
export function createRekor(log: TransparencyLog): Handler {
  return (request) => {
    try {
      return answer(log, request)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const isReading = request.method === 'GET' && request.url.pathname.startsWith(entriesPath)
      const headers = { ...(isReading ? neverCached : {}), ...json, ...error.headers }
      return { status: error.status, headers, body: { code: error.code, message: error.message } }
    }
  }
}

function answer(log: TransparencyLog, request: StandInRequest): StandInResponse {
  const { method, url } = request
  if (url.pathname === entriesPath) {
    if (method === 'POST') return propose(log, request)
    if (method === 'GET') return byIndex(log, url.searchParams.get('logIndex') ?? '')
    throw methodRefused(method, ['GET', 'POST'])
  }
  if (url.pathname.startsWith(`${entriesPath}/`)) {
    if (method === 'GET') return byUuid(log, url.pathname.slice(entriesPath.length + 1))
    throw methodRefused(method, ['GET'])
  }
  throw new Refusal(404, 404, `path ${url.pathname} was not found`)
}

function propose(log: TransparencyLog, { headers, body }: StandInRequest): StandInResponse {
  const [mediaType] = (headers['content-type'] ?? 'application/octet-stream').split(';')
  if (mediaType !== 'application/json') {
    throw new Refusal(415, 415, `unsupported media type "${mediaType}", only [application/json] are allowed`)
  }
  const { entry, isNew } = log.append(readProposedEntry(body.toString()))
  const location = `${entriesPath}/${entry.uuid}`
  if (isNew) {
    return {
      status: 201,
      headers: { ...json, etag: entry.uuid, location },
      body: { [entry.uuid]: log.describe(entry) },
    }
  }
  const message = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`
  return { status: 409, headers: { ...json, location }, body: { code: 409, message } }
}

function byUuid(log: TransparencyLog, uuid: string): StandInResponse {
  if (!/^([0-9a-fA-F]{64}|[0-9a-fA-F]{80})$/.test(uuid)) {
    throw new Refusal(422, 605, "entryUUID in path should match '^([0-9a-fA-F]{64}|[0-9a-fA-F]{80})$'")
  }
  return found(log, log.find(uuid.toLowerCase()))
}

function byIndex(log: TransparencyLog, logIndex: string): StandInResponse {
  if (!/^\d+$/.test(logIndex)) {
    throw new Refusal(422, 601, `logIndex in query must be of type int64: "${logIndex}"`)
  }
  return found(
    log,
    log.entries.find((entry) => entry.logIndex === Number(logIndex)),
  )
}

function found(log: TransparencyLog, entry: LogEntry | undefined): StandInResponse {
  if (entry === undefined) return { status: 404, headers: neverCached, body: '' }
  return { status: 200, headers: { ...neverCached, ...json }, body: { [entry.uuid]: log.describe(entry) } }
}
