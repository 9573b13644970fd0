import { getIDToken } from '@actions/core'
import { ReleaseError } from '../errors.ts'
import { Secret } from '../secret.ts'

/** An OIDC token of this job and what it claims. Every claim is text. */
export interface IdentityToken {
  readonly token: Secret
  readonly claims: Readonly<Record<string, string>>
}

/**
 * Ask GitHub for an OIDC token of this job.
 *
 * The token lives five minutes: ask right before it is used, and again for each try at an index, which takes it once.
 *
 * @param audience Who will read it: `sigstore`, or what the index says.
 * @param hasIdToken Whether the runner offered tokens at all.
 * @throws ReleaseError `id-token-missing`, `oidc-failed`
 * @see https://docs.github.com/actions/reference/security/oidc
 */
export async function requestIdentityToken(audience: string, hasIdToken: boolean): Promise<IdentityToken> {
  if (!hasIdToken) {
    throw new ReleaseError('id-token-missing', {
      message: 'The runner offers this job no OIDC token.',
      hint: 'Add to the job in the workflow file:\npermissions:\n  id-token: write',
    })
  }
  // The client masks the token as soon as it has it.
  const text = await getIDToken(audience).catch((cause: unknown) => {
    throw failed(`GitHub gave no OIDC token for "${audience}".`, cause)
  })
  return { token: new Secret(text), claims: decodeClaims(text, audience) }
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
  if (typeof value !== 'object' || value === null) throw failed('The OIDC token of this job holds no claims.')
  const claims = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const named = Object.fromEntries(claims)
  if (named.aud !== audience) throw failed(`The OIDC token of this job is for "${named.aud}", not for "${audience}".`)
  if (!named.sub) throw failed('The OIDC token of this job names no subject.')
  return named
}

function failed(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('oidc-failed', { message, hint: 'Run the job again: what is done stays done.', cause })
}
