import type { Exchange, StandInResponse } from '../../src/standins/server.ts'
import { type Departure, type DepartureName, departures } from './openapi-departures.ts'
import { type DescribedOperation, gitHubDescription } from './openapi-description.ts'

/** Holds the exchanges of a test to GitHub's own description. */
export interface Conformance {
  /** For `serve`. */
  readonly observe: (exchange: Exchange) => void
  /** What does not fit, and expected departures that never happened; empty if all is well. */
  problems(): readonly string[]
  /** Ids of the operations that were answered with success, in alphabetical order. */
  answered(): readonly string[]
}

/**
 * Compare every request and answer with GitHub's OpenAPI description.
 *
 * @param expected The departures that the test meets, all of them.
 */
export function createConformance(expected: readonly DepartureName[]): Conformance {
  const met = new Set<DepartureName>()
  const found: string[] = []
  const answered = new Set<string>()
  return {
    observe: (exchange) => {
      const operation = operationOf(exchange)
      if (operation === undefined) return
      if (exchange.response.status < 400) answered.add(operation.operationId)
      const name = expected.find((one) => fits(departures[one], operation.operationId, exchange.response))
      if (name !== undefined) met.add(name)
      const problems = [
        ...requestProblems(operation, exchange),
        ...responseProblems(operation, exchange.response, name && departures[name]),
      ]
      found.push(...problems.map((problem) => `${operation.operationId}: ${problem}`))
    },
    problems: () => [...found, ...expected.filter((name) => !met.has(name)).map((name) => `never happened: ${name}`)],
    answered: () => [...answered].sort(),
  }
}

/**
 * Check a value against a named schema of the description.
 *
 * @param name Such as `release`.
 * @returns One line for each problem.
 */
export function schemaProblems(name: string, value: unknown): readonly string[] {
  const schema = { $ref: `#/components/schemas/${name}` }
  return gitHubDescription().problems(schema, JSON.parse(JSON.stringify(value)), name)
}

/** The operation of an exchange; `undefined` for what lies outside the API, such as the storage. */
function operationOf({ request }: Exchange): DescribedOperation | undefined {
  return gitHubDescription().operations.find(
    ({ method, pattern }) => method === request.method && pattern.test(request.url.pathname),
  )
}

function fits(departure: Departure, operationId: string, response: StandInResponse): boolean {
  const isOperation = departure.operation === 'any' || departure.operation === operationId
  if (!isOperation || departure.status !== response.status) return false
  return departure.kind !== 'value' || departure.isSeenIn(bodyOf(response))
}

function requestProblems(operation: DescribedOperation, { request, response }: Exchange): string[] {
  // What is refused as wrong may be wrong.
  if (response.status >= 400) return []
  const path = Object.entries(operation.pattern.exec(request.url.pathname)?.groups ?? {})
  const decoded = path.map(([name, value]) => [name, decodeURIComponent(value)])
  return [
    ...parameterProblems(operation, 'path', Object.fromEntries(decoded)),
    ...parameterProblems(operation, 'query', Object.fromEntries(request.url.searchParams)),
    ...bodyProblems(operation, { request, response }),
  ]
}

function parameterProblems(
  { parameters }: DescribedOperation,
  place: string,
  values: Readonly<Record<string, string>>,
): string[] {
  const described = parameters.filter((parameter) => parameter.in === place)
  const unknown = Object.keys(values).filter((name) => !described.some((parameter) => parameter.name === name))
  const lines = unknown.map((name) => `${place} parameter ${name} is not described`)
  for (const { name, required, schema } of described) {
    const value = values[name]
    if (value === undefined && required) lines.push(`${place} parameter ${name} is missing`)
    if (value !== undefined && !gitHubDescription().reads(schema, value)) {
      lines.push(`${place} parameter ${name} is ${value}`)
    }
  }
  return lines
}

function bodyProblems(
  { requestBody }: DescribedOperation,
  { request }: Pick<Exchange, 'request' | 'response'>,
): string[] {
  if (requestBody === undefined) return request.body.length === 0 ? [] : ['request body is not described']
  const type = mediaType(request.headers['content-type'] ?? 'nothing')
  const described = requestBody.content[type]
  if (described === undefined) return [`request body is ${type}`]
  if (type !== 'application/json') return []
  return gitHubDescription().problems(described.schema, JSON.parse(request.body.toString()), 'request body')
}

function responseProblems(
  { responses }: DescribedOperation,
  response: StandInResponse,
  departure: Departure | undefined,
): string[] {
  const body = bodyOf(response)
  const what = `answer ${response.status}`
  if (departure?.kind === 'status') return [...schemaProblems(departure.schema, body)]
  const described = responses[String(response.status)]
  if (described === undefined) return [`${what} is not described`]
  if (described.content === undefined) return []
  const type = mediaType(response.headers?.['content-type'] ?? 'application/json')
  const schema = described.content[type]?.schema
  if (schema === undefined) return [`${what} is ${type}`]
  return gitHubDescription().problems(schema, departure === undefined ? body : departure.amend(body), what)
}

const mediaType = (header: string): string => header.split(';')[0] ?? header

function bodyOf({ body }: StandInResponse): unknown {
  if (Buffer.isBuffer(body)) return body.toString()
  return body === undefined || typeof body === 'string' ? body : JSON.parse(JSON.stringify(body))
}
