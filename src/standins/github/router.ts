import { type OperationId, operations } from './operations.ts'

/** An operation and the values in its path, decoded. */
export interface Route {
  readonly operation: OperationId
  readonly parameters: Readonly<Record<string, string>>
}

// What GitHub lets run over slashes; clients send them as they are or as %2F.
const overSlashes = ['ref', 'basehead', 'tag']

const patterns = Object.entries(operations).map(([operation, { method, path }]) => ({
  operation: operation as OperationId,
  method,
  pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${segment(name)})`)}$`),
}))

function segment(name: string): string {
  if (overSlashes.includes(name)) return '.+'
  return name.endsWith('_id') || name.endsWith('_number') ? '\\d+' : '[^/]+'
}

/** Find the operation of a request; `undefined` if the stand-in does not serve it. */
export function findRoute(method: string, pathname: string): Route | undefined {
  for (const { operation, method: expected, pattern } of patterns) {
    const found = method === expected ? pattern.exec(pathname) : null
    if (found === null) continue
    const parameters = Object.entries(found.groups ?? {})
    return {
      operation,
      parameters: Object.fromEntries(parameters.map(([name, value]) => [name, decodeURIComponent(value)])),
    }
  }
  return undefined
}
