import type { Handler, StandInRequest, StandInResponse } from '../../../src/standins/server.ts'
import { gatewayLimitBytes, gatewayRefusal, grpc, Refusal } from '../../../src/standins/sigstore/refusal.ts'
import { hashedEntryBody } from './hashed-entry.ts'
import type { TileLog } from './tile-log.ts'

const entriesPath = '/api/v2/log/entries'
const headers = { 'content-type': 'application/json' }

/**
 * Rekor's API, version 2, as its server that takes entries has it since June 2026: it shows none, which is for the
 * server of tiles.
 *
 * @see https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/rekor_service.proto
 */
export function createRekorV2(log: TileLog): Handler {
  return (request) => {
    try {
      return answer(log, request)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: error.status, headers, body: gatewayRefusal(error) }
    }
  }
}

function answer(log: TileLog, { method, url, body }: StandInRequest): StandInResponse {
  switch (`${method} ${url.pathname}`) {
    case `POST ${entriesPath}`:
      if (body.length > gatewayLimitBytes) throw new Refusal(400, grpc.invalidArgument, 'http: request body too large')
      return enter(log, hashedEntryBody(body.toString()))
    case `GET ${entriesPath}`:
      throw new Refusal(501, grpc.unimplemented, 'Method Not Allowed')
    case 'GET /api/v2/checkpoint':
      throw new Refusal(501, grpc.unimplemented, 'method GetCheckpoint not implemented')
    default:
      throw new Refusal(404, grpc.notFound, 'Not Found')
  }
}

function enter(log: TileLog, body: Buffer): StandInResponse {
  const { index, isNew } = log.append(body)
  if (isNew) return { status: 201, headers, body: log.describe(index, body) }
  const message = `an equivalent entry already exists in the transparency log with index ${index}`
  const again = { ...headers, 'x-log-index': String(index) }
  return { status: 409, headers: again, body: gatewayRefusal({ code: grpc.alreadyExists, message }) }
}
