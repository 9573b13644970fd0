import { answeredAddress } from '../../endpoints.ts'
import type { HttpResponse } from './send.ts'

/** Where an answer leads. */
export type Redirect =
  /** It is an answer itself. */
  | { readonly kind: 'none' }
  /** To the same server, as after a renaming: whoever asked may follow with its token. */
  | { readonly kind: 'same'; readonly url: string }
  /** To another server, which gets no token, and of which bytes are taken that a digest or signature proves; no answer is. */
  | { readonly kind: 'other'; readonly url: string }
  /** To where nobody may follow: plain `http:`, credentials, or this machine. */
  | { readonly kind: 'refused'; readonly why: string }

const statuses = [301, 302, 303, 307, 308]

/** How many redirects of one request are followed. */
export const redirectLimit = 5

/**
 * Where an answer to a request leads.
 *
 * @param url What was asked.
 */
export function redirectOf(
  { method, url }: { readonly method: string; readonly url: string },
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
): Redirect {
  // 301 and 302 turn a write into a read, by old custom; 303 does so by definition.
  const isWrite = method !== 'GET' && method !== 'HEAD'
  if (!statuses.includes(status) || (isWrite && status < 307)) return { kind: 'none' }
  const { location = '' } = headers
  if (location === '' || !URL.canParse(location, url)) return { kind: 'refused', why: 'a redirect to nowhere' }
  const to = new URL(location, url)
  const answered = answeredAddress(to.href, url)
  switch (answered.kind) {
    case 'refused':
      return { kind: 'refused', why: `a redirect to ${answered.why}` }
    case 'usable':
      return { kind: to.origin === new URL(url).origin ? 'same' : 'other', url: to.href }
  }
}
