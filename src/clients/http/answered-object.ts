import { isRecord } from '../../json-value.ts'
import { quoted } from '../../quoted.ts'
import { Unreadable } from './attempt.ts'
import type { HttpResponse } from './send.ts'

type Body = Pick<HttpResponse, 'body'>

/**
 * A JSON object of an answer, whose members are looked at as they are read: types alone promise nothing.
 *
 * Every method throws `Unreadable` for a member that is missing or of another type, so that the request is sent again.
 */
export class AnsweredObject {
  readonly #members: Readonly<Record<string, unknown>>
  /** Where this object is in the answer, for messages: empty, or `check_runs[2].app`. */
  readonly #place: string

  private constructor(members: Readonly<Record<string, unknown>>, place: string) {
    this.#members = members
    this.#place = place
  }

  /** The object that an answer is. */
  static in(answer: Body): AnsweredObject {
    return AnsweredObject.of(jsonIn(answer), '')
  }

  /** The objects of the list that an answer is. */
  static listIn(answer: Body): AnsweredObject[] {
    return listOf(jsonIn(answer), 'the answer').map((one, index) => AnsweredObject.of(one, `[${index}]`))
  }

  /** @param place Where the value is in the answer. */
  static of(value: unknown, place: string): AnsweredObject {
    if (isRecord(value)) return new AnsweredObject(value, place)
    throw new Unreadable(`${place === '' ? 'the answer' : quoted(place)} is no object.`)
  }

  /** Names of the members. */
  get names(): string[] {
    return Object.keys(this.#members)
  }

  text(name: string): string {
    const value = this.#members[name]
    if (typeof value === 'string') return value
    throw this.#unfit(name, 'text')
  }

  number(name: string): number {
    const value = this.#members[name]
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw this.#unfit(name, 'whole number')
  }

  flag(name: string): boolean {
    const value = this.#members[name]
    if (typeof value === 'boolean') return value
    throw this.#unfit(name, 'true or false')
  }

  texts(name: string): readonly string[] {
    const value = this.#members[name]
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
    throw this.#unfit(name, 'list of texts')
  }

  object(name: string): AnsweredObject {
    return AnsweredObject.of(this.#members[name], this.#placeOf(name))
  }

  objects(name: string): AnsweredObject[] {
    const place = this.#placeOf(name)
    return listOf(this.#members[name], quoted(place)).map((one, index) => AnsweredObject.of(one, `${place}[${index}]`))
  }

  /** `undefined` where the server says `null`, or leaves the member out. */
  textIfThere(name: string): string | undefined {
    return this.#isThere(name) ? this.text(name) : undefined
  }

  /** `undefined` where the server says `null`, or leaves the member out. */
  numberIfThere(name: string): number | undefined {
    return this.#isThere(name) ? this.number(name) : undefined
  }

  /** `undefined` where the server says `null`, or leaves the member out. */
  flagIfThere(name: string): boolean | undefined {
    return this.#isThere(name) ? this.flag(name) : undefined
  }

  /** An object inside this one; `undefined` where the server says `null`, or leaves it out. */
  objectIfThere(name: string): AnsweredObject | undefined {
    return this.#isThere(name) ? this.object(name) : undefined
  }

  /** The object as it came, for readers of their own. */
  toJSON(): Readonly<Record<string, unknown>> {
    return this.#members
  }

  #isThere(name: string): boolean {
    return this.#members[name] !== undefined && this.#members[name] !== null
  }

  #placeOf(name: string): string {
    return this.#place === '' ? name : `${this.#place}.${name}`
  }

  #unfit(name: string, kind: string): Unreadable {
    return new Unreadable(`${quoted(this.#placeOf(name))} is no ${kind}.`)
  }
}

/** An answer as JSON; an outage or a proxy answers pages. */
export function jsonIn({ body }: Body): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new Unreadable('no JSON.')
  }
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new Unreadable(`${what} is no list.`)
}
