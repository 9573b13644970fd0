import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { sharedFolder } from '../shared.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: object
  /** Whether the value may hold slashes. */
  readonly 'x-multi-segment'?: boolean
}

type Content = Readonly<Record<string, { readonly schema: object }>>

/** One operation, with its references resolved. */
export interface DescribedOperation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
  /** In capitals. */
  readonly method: string
  readonly pattern: RegExp
}

/** GitHub's description, ready to be asked. */
export interface Description {
  readonly operations: readonly DescribedOperation[]
  /** One line for each place where a value does not fit a schema; references in it start with `#/`. */
  problems(schema: object, value: unknown, what: string): string[]
  /** Whether a text of a path or a query reads as what the schema wants. */
  reads(schema: object, text: string): boolean
}

let loaded: Description | undefined

/** Load the description; the first caller waits for it. */
export function gitHubDescription(): Description {
  loaded ??= load()
  return loaded
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
}

function load(): Description {
  const text = readFileSync(join(sharedFolder, 'github-openapi.json'), 'utf8')
  const document = withoutNullable(JSON.parse(text)) as Document
  const ajv = validator({ allErrors: true }).addSchema(document, 'github')
  const coercing = validator({ coerceTypes: true })
  const compiled = new Map<string, ValidateFunction>()
  return {
    operations: operationsOf(document),
    reads: (schema, value) => coercing.validate({ properties: { value: schema } }, { value }),
    problems: (schema, value, what) => {
      const absolute = JSON.stringify(schema).replaceAll('"#/', '"github#/')
      const check = compiled.get(absolute) ?? ajv.compile(JSON.parse(absolute))
      compiled.set(absolute, check)
      if (check(value)) return []
      return (check.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
    },
  }
}

function validator(options: { readonly allErrors?: boolean; readonly coerceTypes?: boolean }): Ajv {
  // A schema is compiled for a few values: code that is neither inlined nor polished is there sooner.
  const ajv = new Ajv({ strict: false, inlineRefs: false, code: { optimize: false }, ...options })
  addFormats.default(ajv)
  for (const format of ['int64', 'binary', 'timestamp', 'repo.nwo']) ajv.addFormat(format, true)
  return ajv
}

/** `nullable` of OpenAPI 3.0 becomes a union with null, which JSON Schema knows. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, withoutNullable(one)])
  const { nullable, ...rest } = Object.fromEntries(entries)
  return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest
}

/** The most literal path first: `releases/latest` before `releases/{release_id}`. */
function operationsOf(document: Document): DescribedOperation[] {
  const literal = (path: string): number => path.replace(/\{\w+\}/g, '').length
  // The older spelling of the same path.
  const { '/repos/{owner}/{repo}/compare/{base}...{head}': _, ...current } = document.paths
  const paths = Object.entries(current).sort(([a], [b]) => literal(b) - literal(a))
  return paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationOf(document, { path, method, operation })),
  )
}

function operationOf(
  document: Document,
  { path, method, operation }: { readonly path: string; readonly method: string; readonly operation: object },
): DescribedOperation {
  const described = operation as DescribedOperation
  const parameters = (described.parameters ?? []).map((parameter) => resolve(document, parameter))
  const responses = Object.entries(described.responses).map(([status, one]) => [status, resolve(document, one)])
  const long = parameters.filter((parameter) => parameter['x-multi-segment'] === true).map(({ name }) => name)
  const group = (name: string): string => `(?<${name}>${long.includes(name) ? '.+' : '[^/]+'})`
  const pattern = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => group(name))
  return {
    ...described,
    parameters,
    responses: Object.fromEntries(responses),
    method: method.toUpperCase(),
    pattern: new RegExp(`^${pattern}$`),
  }
}

function resolve<T>(document: Document, value: T): T {
  const reference: unknown = Object(value).$ref
  if (typeof reference !== 'string') return value
  const keys = reference.split('/').slice(1)
  return keys.reduce((node: unknown, key) => Object(node)[key], document) as T
}
