import { ReleaseError } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * One object of a list that GitHub answered, whose fields are looked at as they are read: types alone promise nothing.
 *
 * Every method throws the ReleaseError `github-failed` for a field that is missing or of another type.
 */
export class AnsweredObject {
  /** What the list holds, for messages: `check runs`. */
  readonly #what: string
  readonly #fields: Fields
  /** Where this object is in the one that is listed: empty, or `app.`. */
  readonly #place: string

  private constructor(what: string, fields: Fields, place: string) {
    this.#what = what
    this.#fields = fields
    this.#place = place
  }

  /** @param what What the list holds, for messages: `check runs`. */
  static list(what: string, value: unknown): AnsweredObject[] {
    if (!Array.isArray(value)) throw malformed(`no list of ${what}`)
    return value.map((fields: unknown) => {
      if (!isRecord(fields)) throw malformed(`${what} that are no objects`)
      return new AnsweredObject(what, fields, '')
    })
  }

  text(name: string): string {
    const value = this.#fields[name]
    if (typeof value === 'string') return value
    throw this.#unfit(name, 'text')
  }

  number(name: string): number {
    const value = this.#fields[name]
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw this.#unfit(name, 'whole number')
  }

  /** `undefined` where GitHub says `null`, or leaves the field out. */
  textIfThere(name: string): string | undefined {
    return this.#isThere(name) ? this.text(name) : undefined
  }

  /** An object inside this one; `undefined` where GitHub says `null`, or leaves it out. */
  objectIfThere(name: string): AnsweredObject | undefined {
    if (!this.#isThere(name)) return undefined
    const value = this.#fields[name]
    if (isRecord(value)) return new AnsweredObject(this.#what, value, `${this.#place}${name}.`)
    throw this.#unfit(name, 'object')
  }

  #isThere(name: string): boolean {
    return this.#fields[name] !== undefined && this.#fields[name] !== null
  }

  #unfit(name: string, kind: string): ReleaseError {
    return malformed(`${this.#what} whose "${this.#place}${name}" is no ${kind}`)
  }
}

function malformed(fault: string): ReleaseError {
  const message = `An answer of GitHub has ${fault}.`
  return new ReleaseError('github-failed', { message, hint: 'Run the job again; what is done stays done.' })
}
