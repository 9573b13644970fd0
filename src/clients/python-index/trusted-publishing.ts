import { trustedPublishingDocumentation } from '../../endpoints.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'
import { quoted, quotedUpTo } from '../../quoted.ts'
import { Secret } from '../../secret.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import { type Refused, type Remote, tryOnce, Unreadable } from '../http/attempt.ts'
import { exchange, repeated } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import type { IdentityToken } from '../oidc.ts'
import { type IndexOptions, indexFailed, indexRemote } from './remote.ts'

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

// The names of a workflow, its repository, and a ref together.
const longestClaim = 1000

/** Exchanges OIDC tokens for upload tokens, as PyPI's trusted publishing has it. */
export class TrustedPublishing {
  readonly #options: IndexOptions
  readonly #remote: Remote

  constructor(options: IndexOptions, network: Network) {
    this.#options = options
    this.#remote = indexRemote(options, network, 'publish')
  }

  /**
   * The audience that this index wants in the token.
   *
   * @throws ReleaseError `index-failed`, `index-publisher-refused` where the index has no trusted publishing.
   */
  async audience(): Promise<string> {
    const remote = { ...this.#remote, refusal: withoutPublishing }
    return await exchange(remote, {
      request: { method: 'GET', url: `${this.#options.index}/_/oidc/audience`, headers: json },
      statuses: [200],
      read: (response) => textIn(AnsweredObject.in(response), 'audience'),
    })
  }

  /**
   * Exchange an OIDC token for an upload token of 15 minutes. The index takes each OIDC token once, and a lost answer may
   * have spent it: every try brings a new one. A fresh one that is refused as spent or invalid is made anew once.
   *
   * @param identity Asks for a fresh OIDC token.
   * @param mask Called with the upload token as soon as it is here.
   * @throws ReleaseError `index-publisher-refused` with the index's words and the claims; `index-token-refused`; `index-failed`;
   *   what `identity` throws.
   * @see https://docs.pypi.org/trusted-publishers/using-a-publisher/
   */
  async mint(identity: () => Promise<IdentityToken>, mask: (token: string) => void): Promise<Secret> {
    let claims: IdentityToken['claims'] = {}
    const remote = { ...this.#remote, refusal: (refused: Refused) => this.#refusal(refused, claims) }
    let mayMintAnew = true
    return await repeated(remote, { isSafe: true }, async (turn) => {
      const given = await identity()
      claims = given.claims
      const attempt = await tryOnce(remote, this.#minting(given.token, mask), turn)
      if (attempt.kind !== 'refused' || !mayMintAnew || !isOfToken(codesOf(refusalsIn(attempt.refused)))) return attempt
      mayMintAnew = false
      return { kind: 'unclear', found: attempt.found, askedMs: undefined }
    })
  }

  #minting(token: Secret, mask: (token: string) => void) {
    return {
      request: {
        method: 'POST',
        url: `${this.#options.index}/_/oidc/mint-token`,
        headers: { ...json, 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify({ token: token.reveal() })),
      },
      statuses: [200],
      read: (response: { readonly body: Buffer }) => {
        const minted = textIn(AnsweredObject.in(response), 'token')
        mask(minted)
        return new Secret(minted)
      },
      secrets: [token],
    }
  }

  #refusal({ status, message, ...refused }: Refused, claims: IdentityToken['claims']): ReleaseError {
    const errors = refusalsIn(refused)
    const words = errors.map(({ code, description }) => `${code}: ${description}`).join('; ')
    const codes = codesOf(errors)
    // A refusal of the index has a reason: anything else is a page of somebody between.
    if (words === '') return indexFailed(this.#remote, message)
    const said = `${this.#options.indexName} answered ${status} to the request for an upload token: ${words}.`
    if (isOfToken(codes)) {
      return new ReleaseError('index-token-refused', {
        message: said,
        hint: `Run ${theRun} again: it asks for a fresh token.`,
      })
    }
    const lines = shownClaims.map(
      (name) => `  ${name}: ${claims[name] === undefined ? 'missing' : quotedUpTo(longestClaim, claims[name])}`,
    )
    return new ReleaseError('index-publisher-refused', {
      message: [said, 'The job claims (for finding the difference only):', ...lines].join('\n'),
      hint: adviceFor(codes, this.#options.indexName),
    })
  }
}

function withoutPublishing({ message }: Refused): ReleaseError {
  const hint = `Trusted publishing is off there now, or unknown; see ${trustedPublishingDocumentation}.`
  return new ReleaseError('index-publisher-refused', { message, hint })
}

function textIn(answer: AnsweredObject, name: string): string {
  const text = answer.text(name)
  if (text !== '') return text
  throw new Unreadable(`${quoted(name)} is empty.`)
}

/** The index's reasons: `code` and `description` each; none in a page. */
function refusalsIn({ body }: Pick<Refused, 'body'>): Readonly<Record<string, unknown>>[] {
  try {
    const answer: unknown = JSON.parse(body.toString())
    return isRecord(answer) && Array.isArray(answer.errors) ? answer.errors.filter(isRecord) : []
  } catch {
    return []
  }
}

const codesOf = (errors: readonly Readonly<Record<string, unknown>>[]): unknown[] => errors.map(({ code }) => code)

/** Whether the token itself was refused, and not what it claims. */
const isOfToken = (codes: readonly unknown[]): boolean =>
  codes.includes('invalid-token') || codes.includes('invalid-reuse-token')

/** What to do about the codes of a refused token exchange. @see https://docs.pypi.org/trusted-publishers/troubleshooting/ */
function adviceFor(codes: readonly unknown[], indexName: string): string {
  const see = `see ${trustedPublishingDocumentation}`
  if (codes.includes('not-enabled'))
    return `${indexName} has switched trusted publishing off: wait, and run ${theRun} again; ${see}.`
  if (codes.includes('invalid-pending-publisher')) {
    return `Somebody made the project since the publisher was registered: ask its owner, or take another name; ${see}.`
  }
  return `Register this publisher for the project at ${indexName}: owner, repository, workflow file name, and environment as above; ${see}.`
}

const json = { accept: 'application/json' }
