import type { StandInRequest, StandInResponse } from '../server.ts'
import { blobAddress } from './blobs.ts'
import type { Artifact, ArtifactState, ArtifactUpload } from './state.ts'
import type { Scope } from './token.ts'

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'

/** A call whose token and ids were found right. */
interface ArtifactCall {
  readonly state: ArtifactState
  readonly scope: Scope
  readonly body: CallBody
  readonly origin: string
}

type Method = (call: ArtifactCall) => StandInResponse

const methods: Readonly<Record<string, Method>> = {
  CreateArtifact: create,
  FinalizeArtifact: finalize,
  ListArtifacts: list,
  GetSignedArtifactURL: sign,
  DeleteArtifact: remove,
}

/** Answer a remote call of the artifact service. */
export function answerCall(
  state: ArtifactState,
  scopes: ReadonlyMap<string, Scope>,
  { url, method: verb, headers, body }: StandInRequest,
): StandInResponse {
  const method = url.pathname.startsWith(service) ? methods[url.pathname.slice(service.length)] : undefined
  if (method === undefined || verb !== 'POST') return failed('bad_route', `no handler for path "${url.pathname}"`)
  const scope = scopes.get(headers.authorization?.replace(/^bearer /i, '') ?? '')
  if (scope === undefined) return failed('unauthenticated', 'missing or invalid authentication token')
  const call = readBody(body)
  if (call === undefined) return failed('malformed', 'the json request could not be decoded')
  if (!runsOf(scope).includes(textOf(call, 'workflow_run_backend_id') ?? '')) {
    return failed('permission_denied', 'the token is not for this workflow run')
  }
  return method({ state, scope, body: call, origin: url.origin })
}

const runsOf = ({ run, earlierRuns }: Scope): readonly string[] => [run, ...earlierRuns]

/** Reserve a name. A name is taken once in each attempt of a run, also while its upload is not finished. */
function create({ state, scope, body, origin }: ArtifactCall): StandInResponse {
  const name = textOf(body, 'name') ?? ''
  if (!/^[^":<>|*?\r\n\\/]+$/.test(name)) return failed('invalid_argument', `the artifact name is not valid: ${name}`)
  const taken = [...state.uploads.values(), ...state.artifacts]
  if (taken.some((other) => other.name === name && other.runBackendId === scope.run)) {
    return failed('already_exists', 'an artifact with this name already exists on the workflow run')
  }
  state.count += 1
  const upload: ArtifactUpload = {
    id: state.count,
    runBackendId: scope.run,
    jobBackendId: scope.job,
    name,
    blocks: new Map(),
    blob: undefined,
  }
  state.uploads.set(upload.id, upload)
  return done({ ok: true, signed_upload_url: blobAddress(origin, upload.id, 'write') })
}

/** Close an upload: from now on it is listed, and never changes. */
function finalize({ state, scope, body }: ArtifactCall): StandInResponse {
  const name = textOf(body, 'name')
  const upload = [...state.uploads.values()].find((one) => one.name === name && one.runBackendId === scope.run)
  if (upload?.blob === undefined) return failed('not_found', 'artifact upload not found')
  const { bytes, contentType } = upload.blob
  if (textOf(body, 'size') !== String(bytes.length)) return failed('invalid_argument', 'size differs from the upload')
  const { id, runBackendId, jobBackendId } = upload
  state.uploads.delete(id)
  state.artifacts.push({
    id,
    runBackendId,
    jobBackendId,
    name: upload.name,
    contentType,
    bytes,
    sizeBytes: bytes.length,
    digest: textOf(body, 'hash'),
    createdAt: state.now().toISOString(),
  })
  return done({ ok: true, artifact_id: String(id) })
}

/** The artifacts of the run, whichever job made them. */
function list({ state, scope, body }: ArtifactCall): StandInResponse {
  const name = textOf(body, 'name_filter')
  const id = textOf(body, 'id_filter')
  const artifacts = state.artifacts.filter(
    (artifact) =>
      runsOf(scope).includes(artifact.runBackendId) &&
      (name === undefined || artifact.name === name) &&
      (id === undefined || String(artifact.id) === id),
  )
  return done({ artifacts: artifacts.map(listing) })
}

function listing({ id, name, sizeBytes, digest, createdAt, ...ids }: Artifact) {
  return {
    workflow_run_backend_id: ids.runBackendId,
    workflow_job_run_backend_id: ids.jobBackendId,
    database_id: String(id),
    name,
    size: String(sizeBytes),
    created_at: createdAt,
    ...(digest === undefined ? {} : { digest }),
  }
}

function named({ state, body }: ArtifactCall): Artifact | undefined {
  const name = textOf(body, 'name')
  const run = textOf(body, 'workflow_run_backend_id')
  const job = textOf(body, 'workflow_job_run_backend_id')
  return state.artifacts.find(
    (artifact) => artifact.name === name && artifact.runBackendId === run && artifact.jobBackendId === job,
  )
}

function sign(call: ArtifactCall): StandInResponse {
  const artifact = named(call)
  if (artifact === undefined) return failed('not_found', 'artifact not found')
  return done({ signed_url: blobAddress(call.origin, artifact.id, 'read') })
}

function remove(call: ArtifactCall): StandInResponse {
  const artifact = named(call)
  if (artifact === undefined) return failed('not_found', 'artifact not found')
  call.state.artifacts.splice(call.state.artifacts.indexOf(artifact), 1)
  return done({ ok: true, artifact_id: String(artifact.id) })
}

const done = (body: object): StandInResponse => ({ status: 200, body })

// https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes
const statuses = {
  already_exists: 409,
  bad_route: 404,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

/** A refusal of a remote call; the client shows its message. */
function failed(code: keyof typeof statuses, message: string): StandInResponse {
  return { status: statuses[code], body: { code, msg: message } }
}

/** The JSON of a call, with field names as in its `.proto` file. */
type CallBody = Readonly<Record<string, unknown>>

/** @returns `undefined` if the bytes are no JSON object. */
function readBody(bytes: Buffer): CallBody | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return typeof value === 'object' && value !== null ? { ...value } : undefined
  } catch {
    return undefined
  }
}

/** A text, a 64-bit number, or a wrapped text: all of them are strings in this JSON. */
function textOf(body: CallBody, name: string): string | undefined {
  const value = body[name]
  return typeof value === 'string' ? value : undefined
}
