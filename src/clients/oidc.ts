import { setSecret } from '@actions/core'
import { ReleaseError, theRun } from '../errors.ts'
import { isRecord } from '../json-value.ts'
import { quoted } from '../quoted.ts'
import { Secret } from '../secret.ts'
import { AnsweredObject } from './http/answered-object.ts'
import { type Remote, Unreadable } from './http/attempt.ts'
import { exchange } from './http/exchange.ts'
import type { Network } from './http/network.ts'
import type { HttpResponse } from './http/send.ts'

/** Where this job asks for OIDC tokens, and with what: the runner gives both to a job with `id-token: write`. */
export interface TokenRequest {
  readonly url: string
  readonly token: Secret
}

/** An OIDC token of this job and what it claims. Every claim is text. */
export interface IdentityToken {
  readonly token: Secret
  readonly claims: Readonly<Record<string, string>>
}

const hint = `Run ${theRun} again: what is done stays done.`

/**
 * Ask GitHub for an OIDC token of this job.
 *
 * The token lives five minutes: ask right before it is used, and again for each certificate and for each try at an
 * index, which takes it once.
 *
 * @param audience Who will read it: `sigstore`, or what the index says.
 * @param given `undefined` where the runner offers no tokens.
 * @param mask Told of each token in the moment it is received, so that no log shows it.
 * @throws ReleaseError `id-token-missing`, `oidc-failed`
 * @see https://docs.github.com/actions/reference/security/oidc
 */
export async function requestIdentityToken(
  audience: string,
  given: TokenRequest | undefined,
  network: Network,
  mask: (secret: string) => void = setSecret,
): Promise<IdentityToken> {
  if (given === undefined) {
    throw new ReleaseError('id-token-missing', {
      message: 'The runner offers this job no OIDC token.',
      hint: 'Add to the job in the workflow file:\npermissions:\n  id-token: write',
    })
  }
  const url = new URL(given.url)
  url.searchParams.set('audience', audience)
  const remote: Remote = { name: "GitHub's OIDC issuer", code: 'oidc-failed', hint, network }
  const text = await exchange(remote, {
    request: {
      method: 'GET',
      url: url.href,
      headers: { accept: 'application/json', authorization: `Bearer ${given.token.reveal()}` },
    },
    statuses: [200],
    read: (response) => tokenIn(response, mask),
    secrets: [given.token],
  })
  return { token: new Secret(text), claims: decodeClaims(text, audience) }
}

function tokenIn(response: HttpResponse, mask: (secret: string) => void): string {
  const token = AnsweredObject.in(response).text('value')
  if (token === '') throw new Unreadable('no token.')
  mask(token)
  return token
}

/** Read a token's claims. Its signature is checked by whoever takes it; here only nonsense is refused. */
function decodeClaims(text: string, audience: string): Readonly<Record<string, string>> {
  const [, payload = ''] = text.split('.')
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(payload, 'base64url').toString())
  } catch {
    // The cause would quote the token.
    throw failed('The OIDC token of this job cannot be decoded.')
  }
  if (!isRecord(value)) throw failed('The OIDC token of this job holds no claims.')
  const claims = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const named = Object.fromEntries(claims)
  if (named.aud !== audience)
    throw failed(`The OIDC token of this job is for ${quoted(named.aud ?? 'nobody')}, not for ${quoted(audience)}.`)
  if (!named.sub) throw failed('The OIDC token of this job names no subject.')
  return named
}

function failed(message: string): ReleaseError {
  return new ReleaseError('oidc-failed', { message, hint })
}
