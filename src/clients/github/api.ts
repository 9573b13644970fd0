import { getOctokit } from '@actions/github'
import { GitHub } from '@actions/github/lib/utils'
import type { Endpoints } from '@octokit/types'
import { ReleaseError } from '../../errors.ts'
import type { Secret } from '../../secret.ts'
import type { Remote } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import { type HttpRequest, type HttpResponse, userAgent } from '../http/send.ts'
import { type Asker, type GitHubHints, hintsFor, type JobPermissions } from './asker.ts'
import { refusalError } from './refusals.ts'

/** Where a repository is, who asks, and with which token; an empty one asks as anybody can. */
export interface GitHubOptions {
  /** `https://api.github.com`, or what the runner says. */
  readonly apiUrl: string
  readonly token: Secret
  readonly repository: { readonly owner: string; readonly name: string }
  readonly asker: Asker
  readonly network: Network
}

type Route = keyof Endpoints
type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'> & {
  mediaType?: { format: string }
}

// What GitHub documents for each method that is used here; another success is a page of somebody between.
const successOf: Readonly<Record<string, number>> = { GET: 200, POST: 201, PATCH: 200, DELETE: 204 }

// Of 100 each: no list of a project is so long, and a server whose every page leads to a further one must not hold a job.
const pageLimit = 1000

/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
export class GitHubApi {
  readonly options: GitHubOptions
  /** GitHub as the engine asks it. */
  readonly remote: Remote
  readonly hints: GitHubHints
  readonly #octokit: ReturnType<typeof getOctokit>

  constructor(options: GitHubOptions) {
    this.options = options
    const { token, apiUrl: baseUrl, network, asker, repository } = options
    this.hints = hintsFor(asker, repository, token)
    const { failed: hint, limited: limitHint } = this.hints
    const refusal: Remote['refusal'] = (refused) => refusalError(refused, this.hints)
    this.remote = { name: 'GitHub', code: 'github-failed', hint, limitHint, network, refusal }
    this.#octokit = token.isEmpty ? new GitHub({ baseUrl }) : getOctokit(token.reveal(), { baseUrl })
  }

  /**
   * Send one request. A read is repeated until its answer can be read; a write is sent once, since a lost answer may hide
   * a done deed, unless a rate limit refused it.
   *
   * @param read Throws `Unreadable` for an answer that is not what was asked for.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  request<R extends Route, T>(route: R, parameters: Parameters<R>, read: (response: HttpResponse) => T): Promise<T> {
    return this.#send(route, parameters, [], read)
  }

  /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
  requestIfThere<R extends Route, T>(
    route: R,
    parameters: Parameters<R>,
    read: (response: HttpResponse) => T,
    absent: readonly number[] = [404],
  ): Promise<T | undefined> {
    return this.#send(route, parameters, absent, (response) =>
      absent.includes(response.status) ? undefined : read(response),
    )
  }

  /**
   * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
   *
   * @param itemsOf Takes the items out of one page.
   * @throws ReleaseError as `request` does; `github-failed` for a list that has no end.
   */
  async all<R extends Route, T>(
    route: R,
    parameters: Parameters<R>,
    itemsOf: (response: HttpResponse) => readonly T[],
  ): Promise<T[]> {
    const items: T[] = []
    for (let page = 1; page <= pageLimit; page += 1) {
      const { found, link } = await this.#send(route, { ...parameters, per_page: 100, page }, [], (response) => {
        return { found: itemsOf(response), link: linkOf(response) }
      })
      items.push(...found)
      if (!link.includes('rel="next"')) return items
    }
    throw new ReleaseError('github-failed', {
      message: `GitHub's answer to ${route} goes on after ${pageLimit} pages.`,
      hint: this.remote.hint,
    })
  }

  /** Octokit makes the request of a route and its parameters; the engine sends it, and reads its answer. */
  async #send<T>(
    route: string,
    parameters: object,
    absent: readonly number[],
    read: (response: HttpResponse) => T,
  ): Promise<T> {
    const { owner, name: repo } = this.options.repository
    const fetch = async (url: string, { method, headers, body }: OctokitRequest) => {
      const sent = { ...headers, 'user-agent': userAgent }
      const request = { method, url, headers: sent, ...(body === undefined ? {} : { body: Buffer.from(body) }) }
      const statuses = [successOf[method] ?? 200, ...absent]
      return answerOf(url, await exchange(this.remote, { request, statuses, read }))
    }
    try {
      // What was read is handed through as it is.
      const options = { owner, repo, ...parameters, request: { fetch, parseSuccessResponseBody: false } }
      return (await this.#octokit.request(route, options)).data as T
    } catch (error) {
      throw error instanceof Error && error.cause instanceof ReleaseError ? error.cause : error
    }
  }
}

/** What Octokit gives whoever fetches for it. */
type OctokitRequest = Pick<HttpRequest, 'method' | 'headers'> & { readonly body?: string }

/** The members that Octokit reads of an answer whose body it does not parse. */
function answerOf<T>(url: string, value: T) {
  return { status: 200, url, headers: [], body: value }
}

/** The header that says whether a list goes on. */
export function linkOf({ headers: { link } }: Pick<HttpResponse, 'headers'>): string {
  return typeof link === 'string' ? link : ''
}

/** GitHub as one job of a run speaks to it. */
export function jobApi(
  { run, token }: { readonly run: Pick<GitHubOptions, 'apiUrl' | 'repository'>; readonly token: Secret },
  permissions: JobPermissions,
  network: Network,
): GitHubApi {
  const { apiUrl, repository } = run
  return new GitHubApi({ apiUrl, token, repository, asker: { kind: 'job', permissions }, network })
}
