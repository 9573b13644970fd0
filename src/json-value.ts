/** Whether a value is a JSON object: not `null`, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The JSON object that a text is; `undefined` if it is none. */
export function recordFrom(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Where a value stands in parsed JSON: keys and positions, from the outside in. */
export type JsonPath = readonly (string | number)[]

/** The value at a path; `undefined` if there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(step, value)
}

function step(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined
  return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined
}

/** What stands where in a JSON value. */
export type Place<Value = unknown> = readonly [path: JsonPath, value: Value]

/** The JSON value that has these values at these places; keys are in the order in which they are first named. */
export function valueWith(places: readonly Place[]): unknown {
  const [first] = places
  if (first !== undefined && first[0].length === 0) return first[1]
  const groups = Map.groupBy(places, ([[key]]) => key)
  const entries = [...groups].map(([key, group]) => {
    const below = group.map(([[, ...rest], value]): Place => [rest, value])
    return [key, valueWith(below)] as const
  })
  const isList = entries.every(([key]) => typeof key === 'number')
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries)
}
