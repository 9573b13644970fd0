import { createHmac } from 'node:crypto'

/** What a runtime token is good for. */
export interface Scope {
  readonly run: string
  readonly job: string
  /** Earlier attempts of the same run. */
  readonly earlierRuns: readonly string[]
}

const day = 24 * 60 * 60

/**
 * Make a JSON Web Token whose scope names a run and a job.
 *
 * The client only reads the scope; the service knows its own tokens and looks at nothing in them.
 */
export function makeToken({ run, job }: Pick<Scope, 'run' | 'job'>, at: Date): string {
  const issuedAt = Math.floor(at.getTime() / 1000)
  const claims = { scp: `Actions.Results:${run}:${job}`, iat: issuedAt, nbf: issuedAt, exp: issuedAt + day }
  const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${signed}.${createHmac('sha256', 'stand-in').update(signed).digest('base64url')}`
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
