import { expect } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { Schema } from '../src/json-schema.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })

/** Whether a value is one of a schema, with what it says against it. */
export const validatorOf = (schema: Schema<unknown>) => ajv.compile(schema.json)

/** The answer that a command wrote, parsed; fails if its schema, as `docs/schemas/` has it, says otherwise. */
export function heldToSchema(schema: Schema<unknown>, text: string) {
  const answer = JSON.parse(text)
  const validate = validatorOf(schema)
  validate(answer)
  expect(validate.errors ?? []).toEqual([])
  return answer
}
