import { trustedPublishingDocumentation } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'
import { Secret } from '../../secret.ts'
import type { HttpRequest } from '../http/send.ts'
import type { IdentityToken } from '../oidc.ts'
import { type IndexOptions, indexFailed, jsonOf, sendToIndex } from './answers.ts'

/** The claims that an index compares with the registered publisher, or that help to see the difference. */
const shownClaims = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'workflow_ref',
  'environment',
  'ref',
] as const

/** Exchanges OIDC tokens for upload tokens, as PyPI's trusted publishing has it. */
export class TrustedPublishing {
  readonly #options: IndexOptions

  constructor(options: IndexOptions) {
    this.#options = options
  }

  /**
   * The audience that this index wants in the token.
   *
   * @throws ReleaseError `index-failed`, `index-publisher-refused` where the index has no trusted publishing.
   */
  async audience(): Promise<string> {
    const request = { method: 'GET', url: `${this.#options.index}/_/oidc/audience`, headers: json }
    const response = await sendToIndex(this.#options, request)
    if (response.status !== 200) {
      throw new ReleaseError('index-publisher-refused', {
        message: `${this.#options.indexName} answered ${response.status} when asked for the audience of trusted publishing.`,
        hint: `Trusted publishing is off there now, or unknown; see ${trustedPublishingDocumentation}.`,
      })
    }
    const answer = jsonOf(this.#options, request, response)
    const audience = isRecord(answer) ? answer.audience : undefined
    if (typeof audience === 'string' && audience !== '') return audience
    throw indexFailed(this.#options, `${this.#options.indexName} named no audience for trusted publishing.`)
  }

  /**
   * Exchange an OIDC token, which the index takes once, for an upload token of 15 minutes.
   *
   * @param mask Called with the upload token as soon as it is here.
   * @throws ReleaseError `index-publisher-refused` with the index's words and the claims; `index-token-refused`; `index-failed`
   * @see https://docs.pypi.org/trusted-publishers/using-a-publisher/
   */
  async mint({ token, claims }: IdentityToken, mask: (token: string) => void): Promise<Secret> {
    const body = Buffer.from(JSON.stringify({ token: token.reveal() }))
    const request: HttpRequest = {
      method: 'POST',
      url: `${this.#options.index}/_/oidc/mint-token`,
      headers: { ...json, 'content-type': 'application/json' },
      body,
    }
    const response = await sendToIndex(this.#options, request)
    const answer = jsonOf(this.#options, request, response)
    const minted = isRecord(answer) ? answer.token : undefined
    if (response.status === 200 && typeof minted === 'string' && minted !== '') {
      mask(minted)
      return new Secret(minted)
    }
    throw this.#refusal(response.status, answer, claims)
  }

  #refusal(status: number, answer: unknown, claims: IdentityToken['claims']): ReleaseError {
    const errors = isRecord(answer) && Array.isArray(answer.errors) ? answer.errors.filter(isRecord) : []
    const words = errors.map(({ code, description }) => `${code}: ${description}`).join('; ')
    const codes = errors.map(({ code }) => code)
    const isToken = codes.some((code) => code === 'invalid-token' || code === 'invalid-reuse-token')
    const said = `${this.#options.indexName} answered ${status} to the request for an upload token: ${words || 'no reason'}.`
    if (isToken) {
      return new ReleaseError('index-token-refused', {
        message: said,
        hint: 'Run the job again: it asks for a fresh token.',
      })
    }
    const lines = shownClaims.map(
      (name) => `  ${name}: ${claims[name] === undefined ? 'missing' : `"${claims[name]}"`}`,
    )
    return new ReleaseError('index-publisher-refused', {
      message: [said, 'The job claims (for finding the difference only):', ...lines].join('\n'),
      hint: adviceFor(codes, this.#options.indexName),
    })
  }
}

/** What to do about the codes of a refused token exchange. @see https://docs.pypi.org/trusted-publishers/troubleshooting/ */
function adviceFor(codes: readonly unknown[], indexName: string): string {
  const see = `see ${trustedPublishingDocumentation}`
  if (codes.includes('not-enabled'))
    return `${indexName} has switched trusted publishing off: wait, and run the job again; ${see}.`
  if (codes.includes('invalid-pending-publisher')) {
    return `Somebody made the project since the publisher was registered: ask its owner, or take another name; ${see}.`
  }
  return `Register this publisher for the project at ${indexName}: owner, repository, workflow file name, and environment as above; ${see}.`
}

const json = { accept: 'application/json' }
