import { isRecord } from '../../json-value.ts'
import { Unreadable } from '../http/attempt.ts'
import type { HttpResponse } from '../http/send.ts'

/** A JSON object whose members are read one by one. */
export type Answer = Readonly<Record<string, unknown>>

/** The JSON object of an answer. */
export function jsonOf({ body }: Pick<HttpResponse, 'body'>): Answer {
  try {
    return objectOf(JSON.parse(body.toString()), 'the answer')
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable('no JSON.')
  }
}

/** A value that must be an object. */
export function objectOf(value: unknown, name: string): Answer {
  if (isRecord(value)) return value
  throw new Unreadable(`${name} is no object.`)
}

/** A member that must be text. */
export function textOf(answer: Answer, name: string): string {
  const value = answer[name]
  if (typeof value === 'string') return value
  throw new Unreadable(`"${name}" is no text.`)
}

/** A member that must be a whole number. @returns Decimal digits. */
export function numberOf(answer: Answer, name: string): string {
  const value = answer[name]
  if (Number.isSafeInteger(value)) return String(value)
  throw new Unreadable(`"${name}" is no whole number.`)
}

/** A member that must be a list of texts. */
export function textsOf(answer: Answer, name: string): readonly string[] {
  const value = answer[name]
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw new Unreadable(`"${name}" is no list of texts.`)
}
