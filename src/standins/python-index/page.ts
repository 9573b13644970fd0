import type { StandInRequest, StandInResponse } from '../server.ts'
import { acceptedOffers } from './reading/accept.ts'

/** Title and explanation of each status, from Pyramid, the framework that PyPI is written in. */
const statuses = {
  200: { title: 'OK', explanation: '' },
  308: { title: 'Permanent Redirect', explanation: 'The resource has been moved permanently.' },
  400: {
    title: 'Bad Request',
    explanation: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
  },
  403: { title: 'Forbidden', explanation: 'Access was denied to this resource.' },
  404: { title: 'Not Found', explanation: 'The resource could not be found.' },
  410: {
    title: 'Gone',
    explanation: 'This resource is no longer available.  No forwarding address is given.',
  },
  409: {
    title: 'Conflict',
    explanation: 'There was a conflict when trying to complete your request.',
  },
  // Assumed: a failure of its own reaches people as a page of the servers before it.
  500: {
    title: 'Internal Server Error',
    explanation: 'The server has either erred or is incapable of performing the requested operation.',
  },
} as const

/** The statuses that have a page. */
export type PageStatus = keyof typeof statuses

/** What PyPI refuses, with its own text: thrown by the checks, answered by `page`. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: PageStatus

  constructor(status: PageStatus, text: string) {
    super(text)
    this.status = status
  }
}

/**
 * The page that Pyramid writes for a status, in the form that the client accepts.
 *
 * @param text PyPI's own text: after the status in the status line, and in the body; empty for a plain success.
 * @returns HTML for who takes anything, JSON (`message`, `code`, `title`) for who prefers it, text without an `Accept`.
 *   PyPI also puts the text into the status line; HTTP/2 has none, so a client must read the body, and here it has to.
 * @see https://github.com/Pylons/pyramid/blob/2.0.2/src/pyramid/httpexceptions.py
 */
export function page(request: StandInRequest, status: PageStatus, text: string): StandInResponse {
  const { title, explanation } = statuses[status]
  // A status line is Latin-1: what does not fit comes as a question mark, also where JSON repeats the line.
  const code = `${status} ${text === '' ? title : text}`.replace(/[^\x00-\xff]/gu, '?')
  const accept = request.headers.accept
  const [form] = accept === undefined ? [] : acceptedOffers(accept, ['text/html', 'application/json'])
  if (form === 'text/html') {
    const body = `${explanation}<br/><br/>\n${escapeHtml(text)}\n\n`
    const html = `<html>\n <head>\n  <title>${code}</title>\n </head>\n <body>\n  <h1>${code}</h1>\n  ${body}\n </body>\n</html>`
    return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: html }
  }
  const message = `${explanation}\n\n\n${text}\n\n`
  if (form === 'application/json') {
    return { status, headers: { 'content-type': 'application/json' }, body: { message, code, title } }
  }
  return { status, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: `${code}\n\n${message}` }
}

/** Text made safe for HTML, as Python's `html.escape` makes it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
}
