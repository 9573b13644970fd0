import type { IncomingHttpHeaders } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import { GitHub } from '@actions/github/lib/utils'
import type { Endpoints } from '@octokit/types'
import { ReleaseError } from '../../errors.ts'
import type { Secret } from '../../secret.ts'
import { fetchOver } from '../http/fetch.ts'
import { send, wholeBody } from '../http/send.ts'
import { type JobPermissions, type Refused, refusalError, wordsOf } from './refusals.ts'

/** Where a repository is, and the token that speaks for the job; an empty one asks as anybody can. */
export interface GitHubOptions {
  /** `https://api.github.com`, or what the runner says. */
  readonly apiUrl: string
  readonly token: Secret
  readonly repository: { readonly owner: string; readonly name: string }
  readonly permissions: JobPermissions
}

type Route = keyof Endpoints
type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'> & {
  mediaType?: { format: string }
}
type Data<R extends Route> = Endpoints[R]['response']['data']

// Waits before a read is repeated; a write never is, since a lost answer may hide a done deed.
const readWaitsMs = [1000, 2000, 4000]

/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
export class GitHubApi {
  readonly options: GitHubOptions
  readonly #octokit: ReturnType<typeof getOctokit>

  constructor(options: GitHubOptions) {
    this.options = options
    const { token, apiUrl: baseUrl } = options
    const given = { baseUrl, request: { fetch: fetchOver(send) } }
    this.#octokit = token.isEmpty ? new GitHub(given) : getOctokit(token.reveal(), given)
  }

  /**
   * Send one request.
   *
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async request<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>> {
    return (await this.#send(route, parameters)).data
  }

  /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
  async requestIfThere<R extends Route>(
    route: R,
    parameters: Parameters<R>,
    absent: readonly number[] = [404],
  ): Promise<Data<R> | undefined> {
    return await ifThere(() => this.request(route, parameters), absent)
  }

  /** An answer as it came, for readers that are stricter than Octokit; `undefined` where GitHub answers 404. */
  async bodyIfThere<R extends Route>(route: R, parameters: Parameters<R>): Promise<AnswerBody | undefined> {
    return await ifThere(async () => {
      const { data, link } = await this.#answerTo(route, parameters, true)
      return { body: data as Buffer, link }
    }, [404])
  }

  /**
   * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
   *
   * @param itemsOf Takes the items out of one page.
   */
  async all<R extends Route, T>(
    route: R,
    parameters: Parameters<R>,
    itemsOf: (data: Data<R>) => readonly T[],
  ): Promise<T[]> {
    const items: T[] = []
    for (let page = 1; ; page += 1) {
      const { data, link } = await this.#send(route, { ...parameters, per_page: 100, page })
      items.push(...itemsOf(data))
      if (!link.includes('rel="next"')) return items
    }
  }

  async #send<R extends Route>(route: R, parameters: Parameters<R>): Promise<{ data: Data<R>; link: string }> {
    const { data, link } = await this.#answerTo(route, parameters, false)
    // The route decides the types of parameters and answer, which Octokit's own overloads lose on a variable.
    return { data: data as Data<R>, link }
  }

  async #answerTo(route: string, parameters: object, isRaw: boolean): Promise<{ data: unknown; link: string }> {
    const { owner, name: repo } = this.options.repository
    const waits = route.startsWith('GET ') ? [...readWaitsMs] : []
    for (;;) {
      try {
        const request = { parseSuccessResponseBody: !isRaw }
        const response = await this.#octokit.request(route, { owner, repo, ...parameters, request })
        const data = isRaw ? await wholeBody(response.data ?? []) : response.data
        return { data, link: response.headers.link ?? '' }
      } catch (error) {
        const request = requestOf(route, { owner, repo, ...parameters })
        const found = refusedOf(error)
        const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined
        if (pauseMs !== undefined) {
          await wait(pauseMs)
          continue
        }
        if (found === undefined) throw unreachable(request, error)
        throw refusalError({ ...found, request }, this.options.permissions, error)
      }
    }
  }

  /** What GitHub refused of a request that a client sent itself. */
  refusalOf(method: string, url: string, { status, headers, body }: DirectAnswer): ReleaseError {
    const refused = { request: `${method} ${new URL(url).pathname}`, status, headers, words: wordsOf(body) }
    return refusalError(refused, this.options.permissions)
  }
}

/** A body that nobody parsed, and the header that says whether a list goes on. */
export interface AnswerBody {
  readonly body: Buffer
  readonly link: string
}

async function ifThere<Value>(ask: () => Promise<Value>, absent: readonly number[]): Promise<Value | undefined> {
  try {
    return await ask()
  } catch (error) {
    const status = error instanceof ReleaseError ? refusedOf(error.cause)?.status : undefined
    if (status !== undefined && absent.includes(status)) return undefined
    throw error
  }
}

/** GitHub as one job of a run speaks to it. */
export function jobApi(
  { run, token }: { readonly run: Pick<GitHubOptions, 'apiUrl' | 'repository'>; readonly token: Secret },
  permissions: JobPermissions,
): GitHubApi {
  const { apiUrl, repository } = run
  return new GitHubApi({ apiUrl, token, repository, permissions })
}

/** An answer to a request that a client sent itself. */
interface DirectAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** `GET /repos/pallets/flask/releases/1` of a route and its parameters. */
function requestOf(route: string, parameters: Readonly<Record<string, unknown>>): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]))
}

/** The answer of GitHub in what Octokit throws; `undefined` if none came. */
export function refusedOf(error: unknown): Omit<Refused, 'request'> | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const response = (error as { response?: { headers?: Refused['headers'] } }).response
  // Octokit reports a lost connection as a 500 without an answer.
  if (response === undefined) return undefined
  return { status: error.status, words: error.message, headers: response.headers ?? {} }
}

function unreachable(request: string, cause: unknown): ReleaseError {
  return new ReleaseError('github-failed', {
    message: `GitHub could not be reached for ${request}.`,
    hint: 'Run the job again; what is done stays done.',
    cause,
  })
}
