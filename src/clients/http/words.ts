import { isRecord } from '../../json-value.ts'
import type { Secret } from '../../secret.ts'
import type { HttpRequest, HttpResponse } from './send.ts'

// What a server says on purpose may be long: the index explains. A page, or a text of somebody between, says little.
const messageLimit = 1000
const textLimit = 300
// Shorter parts of a token say nothing, and are found in any text.
const shortestSecret = 16

/**
 * What a server said, on one line: the message of a JSON answer, the text of a page, or the start of anything else.
 *
 * Of JSON it is `code` where that is text, as the index has it, which repeats the status in front; else `message`, with
 * GitHub's `errors` behind it.
 *
 * @param hidden What was sent: a server may quote it, so whatever is part of it is shown as `***`.
 * @returns At most 1000 characters of a message, and 300 of anything else; `(nothing)` for an empty body.
 */
export function serverWords(
  { status, body }: Pick<HttpResponse, 'status' | 'body'>,
  hidden: readonly string[],
): string {
  const text = body.toString('utf8', 0, 20_000)
  const message = messageOf(text)
  const said = withoutSecrets(message ?? textOfPage(text), hidden)
    .replaceAll(/\s+/g, ' ')
    .trim()
  const words = said.startsWith(`${status} `) && message !== undefined ? said.slice(`${status} `.length) : said
  return words.slice(0, message === undefined ? textLimit : messageLimit) || '(nothing)'
}

/** What a request carries that no message may show: the given secrets, and what authorizes it in each of its forms. */
export function hiddenIn({ headers }: Pick<HttpRequest, 'headers'>, secrets: readonly Secret[] = []): string[] {
  const [scheme, credentials = ''] = (headers.authorization ?? '').split(' ', 2)
  const password = scheme === 'Basic' ? (Buffer.from(credentials, 'base64').toString().split(':', 2)[1] ?? '') : ''
  return [...secrets.map((secret) => secret.reveal()), credentials, password].filter((one) => one !== '')
}

/** A text in which no token is left, whole or cut. */
export function withoutSecrets(text: string, hidden: readonly string[]): string {
  const whole = hidden.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)
  return whole.replaceAll(/[\w-]{16,}/g, (run) => {
    const isSecret = hidden.some((secret) => {
      return (
        secret.includes(run) || secret.split('.').some((part) => part.length >= shortestSecret && run.includes(part))
      )
    })
    return isSecret ? '***' : run
  })
}

function messageOf(text: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value)) return undefined
  const { code, message, errors } = value
  if (typeof code === 'string' && code.trim() !== '') return code
  if (typeof message !== 'string' || message.trim() === '') return undefined
  return errors === undefined ? message : `${message} ${JSON.stringify(errors)}`
}

function textOfPage(text: string): string {
  if (!/^\s*</.test(text)) return text
  return text.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ')
}
