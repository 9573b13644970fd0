/**
 * A JSON Schema (draft 2020-12) and the type of what it describes, from one declaration.
 *
 * @see docs/decisions for why this is no library.
 */
export interface Schema<Value> {
  readonly json: JsonSchema
  /** Never there: it carries the type. */
  readonly value?: Value
}

/** What a schema describes. */
export type ValueOf<Described> = Described extends Schema<infer Value> ? Value : never

/** A field that may be absent. */
export interface Optional<Value> extends Schema<Value> {
  readonly isOptional: true
}

/** The keywords that are used here. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly maxLength?: number
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
}

type Fields = Readonly<Record<string, Schema<unknown>>>
type OptionalKeys<Table extends Fields> = {
  [Key in keyof Table]: Table[Key] extends Optional<unknown> ? Key : never
}[keyof Table]
type ObjectOf<Table extends Fields> = {
  readonly [Key in Exclude<keyof Table, OptionalKeys<Table>>]: ValueOf<Table[Key]>
} & { readonly [Key in OptionalKeys<Table>]?: ValueOf<Table[Key]> }

/** Any text; or one of a form, whole. */
export function text(description: string, pattern?: string): Schema<string> {
  return { json: { type: 'string', description, ...(pattern === undefined ? {} : { pattern: `^(?:${pattern})$` }) } }
}

/** One of a closed list of texts. */
export function oneOf<const Word extends string>(words: readonly Word[], description: string): Schema<Word> {
  return { json: { type: 'string', description, enum: words } }
}

export const integer = (description: string): Schema<number> => ({ json: { type: 'integer', description } })
export const truth = (description: string): Schema<boolean> => ({ json: { type: 'boolean', description } })

/** The number of the schema itself. */
export const schemaNumber: Schema<1> = {
  json: { const: 1, description: '1; a change that a reader could stumble over raises it' },
}

/** The same, or `null`. */
export function orNull<Value>({ json: { description = '', ...json } }: Schema<Value>): Schema<Value | null> {
  return { json: { description, anyOf: [json, { type: 'null' }] } }
}

/** One of several forms. */
export function anyOf<One, Other>(one: Schema<One>, other: Schema<Other>, description: string): Schema<One | Other> {
  return { json: { description, anyOf: [one.json, other.json] } }
}

export function list<Value>(description: string, items: Schema<Value>): Schema<readonly Value[]> {
  return { json: { type: 'array', description, items: items.json } }
}

/** A field that may be absent. */
export const optional = <Value>(schema: Schema<Value>): Optional<Value> => ({ ...schema, isOptional: true })

/** An object with these fields, and no others. */
export function object<const Table extends Fields>(description: string, fields: Table): Schema<ObjectOf<Table>> {
  const entries = Object.entries(fields)
  return {
    json: {
      type: 'object',
      description,
      properties: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
      required: entries.filter(([, schema]) => !('isOptional' in schema)).map(([name]) => name),
      additionalProperties: false,
    },
  }
}
