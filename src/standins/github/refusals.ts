import type { StandInResponse } from '../server.ts'
import type { Operation } from './operation.ts'
import type { Schemas } from './schemas.ts'

const documentationRoot = 'https://docs.github.com/rest'

/** The part of an operation that refusals speak of; `undefined` where GitHub names no page. */
type Documented = Pick<Operation, 'documentation'> | undefined

function refuse(status: number, message: string, operation: Documented): StandInResponse {
  return { status, body: errorBody(status, message, operation) }
}

function errorBody(status: number, message: string, operation: Documented) {
  const page = operation === undefined ? documentationRoot : `${documentationRoot}/${operation.documentation}`
  return { message, documentation_url: page, status: String(status) } satisfies Schemas['basic-error']
}

/** 404, also where something exists that the caller may not see. */
export function notFound(operation?: Documented, message = 'Not Found'): StandInResponse {
  return refuse(404, message, operation)
}

/** 401 for a token that GitHub does not know. */
export function badCredentials(): StandInResponse {
  return refuse(401, 'Bad credentials', undefined)
}

/** 401 for a write without a token. */
export function authenticationRequired(operation: Documented): StandInResponse {
  return refuse(401, 'Requires authentication', operation)
}

/** 403 for a token whose permissions do not suffice. */
export function notAccessible(operation: Documented): StandInResponse {
  return refuse(403, 'Resource not accessible by integration', operation)
}

/** 403 for what a stand-in cannot know, without the header that would speak of permissions. */
export function unknownHere(operation: Documented): StandInResponse {
  return refuse(403, 'it is not checked in a rehearsal', operation)
}

/** 400 for a body that is not JSON. */
export function unreadableBody(operation: Documented): StandInResponse {
  return refuse(400, 'Problems parsing JSON', operation)
}

/** One field that GitHub refused. */
export type FieldError = NonNullable<Schemas['validation-error']['errors']>[number]

/** 422 `Validation Failed` with the fields. */
export function validationFailed(operation: Documented, ...errors: readonly FieldError[]): StandInResponse {
  return unprocessable(operation, 'Validation Failed', errors)
}

/** 422 with a message of its own. */
export function unprocessable(
  operation: Documented,
  message: string,
  errors: readonly FieldError[] = [],
): StandInResponse {
  const body = errorBody(422, message, operation)
  return { status: 422, body: errors.length === 0 ? body : { ...body, errors } }
}
