import { createHash, randomBytes } from 'node:crypto'
import { helpUrl, type IndexContext } from '../context.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import type { Project, UploadToken } from '../state.ts'

/**
 * Make an upload token.
 *
 * @returns `pypi-` and base64url of what looks like a macaroon: version, location, identifier, and a random rest.
 *   Its rights are kept here, not in it, so nothing can be read out of it or added to it.
 */
export function issueToken({ host, state }: IndexContext, rights: UploadToken): string {
  const location = Buffer.from(host === 'pypi' ? 'pypi.org' : 'test.pypi.org')
  const secret = randomBytes(64)
  const head = Buffer.from([2, 1, location.length, ...location, 2, secret.length])
  const token = `pypi-${Buffer.concat([head, secret]).toString('base64url')}`
  state.tokens.set(keyOf(token), rights)
  return token
}

/**
 * Who sends a request.
 *
 * @param header `Basic` with the user `__token__`, `Bearer`, or `token`.
 * @throws Refusal 403 when nobody is known by it. An expired token still says who sent it.
 */
export function authenticate({ host, state }: IndexContext, header: string | undefined): UploadToken {
  const [scheme = '', credentials = ''] = (header ?? '').split(' ')
  const token = scheme.toLowerCase() === 'basic' ? passwordOf(credentials) : credentials
  const rights = ['basic', 'bearer', 'token'].includes(scheme.toLowerCase())
    ? state.tokens.get(keyOf(token))
    : undefined
  if (rights !== undefined) return rights
  throw new Refusal(
    403,
    `Invalid or non-existent authentication information. See ${helpUrl(host, 'invalid-auth')} for more information.`,
  )

  function passwordOf(encoded: string): string {
    const text = Buffer.from(encoded, 'base64').toString('utf8')
    const user = text.slice(0, Math.max(0, text.indexOf(':')))
    if (user === '__token__') return text.slice(user.length + 1)
    throw new Refusal(
      403,
      'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
        `See ${helpUrl(host, 'apitoken')} and ${helpUrl(host, 'trusted-publishers')}`,
    )
  }
}

/**
 * Check that a token may upload to a project: that it is for it, and that the project takes anything. In quarantine only its
 * publishers are kept out.
 *
 * @throws Refusal 403 `Invalid API Token: …` with every reason, joined, or `… isn't allowed to upload to project …`.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py
 */
export function permitUpload(context: IndexContext, token: UploadToken, project: Project): void {
  if (token.kind === 'publisher') checkCaveats(context, token, project)
  const isOpen = project.status === 'active' || (project.status === 'quarantined' && token.kind === 'account')
  if (isOpen) return
  const who = token.kind === 'account' ? "The user 'owner'" : 'The given token'
  throw new Refusal(
    403,
    `${who} isn't allowed to upload to project ${repr(project.name)}. ` +
      `See ${helpUrl(context.host, 'project-name')} for more information.`,
  )
}

type PublisherToken = Extract<UploadToken, { readonly kind: 'publisher' }>

function checkCaveats({ now }: IndexContext, token: PublisherToken, project: Project): void {
  const reasons: string[] = []
  if (!token.publisher.projects.has(project.normalizedName)) {
    reasons.push(`OIDC scoped token is not valid for project ${repr(project.name)}`)
  }
  if (!token.projects.has(project.normalizedName)) {
    reasons.push(`project-scoped token is not valid for project: ${repr(project.name)}`)
  }
  // Twice, as PyPI says it: a client has to look for a part of the text.
  if (now().getTime() / 1000 >= token.expiresAt) reasons.push('token is expired', 'token is expired')
  if (reasons.length > 0) throw new Refusal(403, `Invalid API Token: ${reasons.join(', ')}`)
}

/** Tokens are not kept, only their digests: the state may be printed. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
