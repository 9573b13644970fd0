import { setTimeout as wait } from 'node:timers/promises'
import { getOctokit } from '@actions/github'
import type { Endpoints } from '@octokit/types'
import { ReleaseError } from '../../errors.ts'
import type { Secret } from '../../secret.ts'

/** Where a repository is, and the token that speaks for the job. */
export interface GitHubOptions {
  /** `https://api.github.com`, or what the runner says. */
  readonly apiUrl: string
  readonly token: Secret
  readonly repository: { readonly owner: string; readonly name: string }
}

type Route = keyof Endpoints
type Parameters<R extends Route> = Omit<Endpoints[R]['parameters'], 'owner' | 'repo'> & {
  mediaType?: { format: string }
}
type Data<R extends Route> = Endpoints[R]['response']['data']

/** GitHub's answer, as the callers need it. */
interface Refusal {
  readonly status: number
  readonly message: string
  readonly acceptedPermissions: string | undefined
}

// Waits before a read is repeated; a write never is, since a lost answer may hide a done deed.
const readWaitsMs = [1000, 2000, 4000]

/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
export class GitHubApi {
  readonly options: GitHubOptions
  readonly #octokit: ReturnType<typeof getOctokit>

  constructor(options: GitHubOptions) {
    this.options = options
    this.#octokit = getOctokit(options.token.reveal(), { baseUrl: options.apiUrl })
  }

  /**
   * Send one request.
   *
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async request<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R>> {
    return (await this.#send(route, parameters)).data
  }

  /** Like `request`; `undefined` where GitHub answers 404. */
  async requestIfThere<R extends Route>(route: R, parameters: Parameters<R>): Promise<Data<R> | undefined> {
    try {
      return await this.request(route, parameters)
    } catch (error) {
      if (error instanceof ReleaseError && refusalOf(error.cause)?.status === 404) return undefined
      throw error
    }
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
    const { owner, name: repo } = this.options.repository
    const waits = route.startsWith('GET ') ? [...readWaitsMs] : []
    for (;;) {
      try {
        // The route decides the types of parameters and answer, which Octokit's own overloads lose on a variable.
        const response = await this.#octokit.request(route as string, { owner, repo, ...parameters })
        return { data: response.data as Data<R>, link: response.headers.link ?? '' }
      } catch (error) {
        const found = refusalOf(error)
        const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined
        if (pauseMs !== undefined) {
          await wait(pauseMs)
          continue
        }
        throw found === undefined ? unreachable(route, error) : refusal(route, found, error)
      }
    }
  }
}

/** What stands in the way of a request that a client sent itself. */
export function refusalError(
  method: string,
  url: string,
  status: number,
  body: Buffer,
  accepted?: string,
): ReleaseError {
  const route = `${method} ${new URL(url).pathname}`
  return refusal(route, { status, message: messageOf(body), acceptedPermissions: accepted })
}

function messageOf(body: Buffer): string {
  try {
    const { message, errors } = JSON.parse(body.toString()) as { message?: string; errors?: unknown }
    return `${message ?? ''}${errors === undefined ? '' : ` ${JSON.stringify(errors)}`}`
  } catch {
    return body.toString('utf8', 0, 200)
  }
}

function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const response = (error as { response?: { headers?: Record<string, string> } }).response
  // Octokit reports a lost connection as a 500 without an answer.
  if (response === undefined) return undefined
  const acceptedPermissions = response.headers?.['x-accepted-github-permissions']
  return { status: error.status, message: error.message, acceptedPermissions }
}

function refusal(route: string, { status, message, acceptedPermissions }: Refusal, cause?: unknown): ReleaseError {
  const said = `GitHub answered ${status} to ${route}: ${message}`
  if (status === 401) {
    return new ReleaseError('permission-missing', {
      message: said,
      hint: 'Leave the input "token" at its default, the token of the job.',
      cause,
    })
  }
  if (status === 403 && acceptedPermissions !== undefined) {
    return new ReleaseError('permission-missing', {
      message: said,
      hint: `Add to the job in the workflow file:\npermissions:\n${permissionLines(acceptedPermissions)}`,
      cause,
    })
  }
  if (status === 429 || status >= 500) {
    return new ReleaseError('github-failed', {
      message: said,
      hint: 'Run the job again; what is done stays done.',
      cause,
    })
  }
  return new ReleaseError('github-refused', {
    message: said,
    hint: 'Check that the tag and the release are as this run left them, and run the job again.',
    cause,
  })
}

function unreachable(route: string, cause: unknown): ReleaseError {
  return new ReleaseError('github-failed', {
    message: `GitHub could not be reached for ${route}.`,
    hint: 'Run the job again; what is done stays done.',
    cause,
  })
}

/** `contents=write; issues=read` as lines of a workflow file. GitHub separates alternatives by `;`: the first suffices. */
function permissionLines(accepted: string): string {
  const [first = ''] = accepted.split(';')
  return first
    .split(',')
    .map((scope) => `  ${scope.trim().replace('_', '-').replace('=', ': ')}`)
    .join('\n')
}
