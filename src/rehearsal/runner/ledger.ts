import type { Exchange } from '../../standins/server.ts'

/** One line of `requests.jsonl`. */
export interface RequestEntry {
  /** Counts from 1, in the order of the answers. */
  readonly n: number
  readonly job: string
  readonly attempt: number
  readonly server: string
  readonly method: string
  /** With its query, unless that holds the signature of a pre-signed address. */
  readonly path: string
  readonly status: number
  /** Whether the request asks to change something, be it granted or not. */
  readonly write: boolean
}

/** Everything that jobs asked the stand-ins, and every token that they were given. */
export interface Ledger {
  readonly entries: readonly RequestEntry[]
  /** Texts that may stand in no file that a rehearsal leaves. */
  readonly secrets: ReadonlySet<string>
  observe(exchange: Exchange): void
  keepSecret(value: string): void
  /** Run something as one attempt of a job: only then requests are recorded, so the rehearsal's own reading is not. */
  during<T>(job: string, attempt: number, work: () => Promise<T>): Promise<T>
}

// Shorter texts are no tokens, and would be found by chance.
const shortestSecret = 8

/** A ledger without entries. */
export function createLedger(): Ledger {
  const entries: RequestEntry[] = []
  const secrets = new Set<string>()
  let current: { readonly job: string; readonly attempt: number } | undefined
  const keepSecret = (value: string): void => {
    if (value.length >= shortestSecret) secrets.add(value)
  }
  return {
    entries,
    secrets,
    keepSecret,
    observe: (exchange) => {
      for (const token of tokensIn(exchange)) keepSecret(token)
      if (current !== undefined) entries.push({ n: entries.length + 1, ...current, ...entryOf(exchange) })
    },
    during: async (job, attempt, work) => {
      current = { job, attempt }
      try {
        return await work()
      } finally {
        current = undefined
      }
    },
  }
}

/**
 * Whether a request asks to change something.
 *
 * Some services read by POST: the artifact service's lists and addresses, and Rekor's search.
 */
export function isWrite(server: string, method: string, pathname: string): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return false
  if (server === 'artifacts') return !/\/(?:ListArtifacts|GetSignedArtifactURL)$/.test(pathname)
  return !(server === 'rekor' && pathname.endsWith('/retrieve'))
}

function entryOf({ server, request, response }: Exchange) {
  const { method, url } = request
  return {
    server,
    method,
    path: url.searchParams.has('sig') ? url.pathname : `${url.pathname}${url.search}`,
    status: response.status,
    write: isWrite(server, method, url.pathname),
  }
}

/** OIDC tokens and upload tokens, at the moment they are given out. */
function tokensIn({ server, response: { body } }: Exchange): string[] {
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return []
  const token: unknown =
    server === 'oidc' ? Reflect.get(body, 'value') : server === 'index' ? Reflect.get(body, 'token') : undefined
  return typeof token === 'string' ? [token] : []
}
