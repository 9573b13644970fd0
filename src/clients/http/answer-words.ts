import { isRecord } from '../../json-value.ts'
import type { Secret } from '../../secret.ts'
import type { HttpResponse } from './send.ts'

const lengthLimit = 300
// Shorter parts of a token say nothing, and are found in any text.
const shortestSecret = 16

/**
 * What a server said, on one line: the `message` of a JSON answer, the text of a page, or the start of anything else.
 *
 * @param secrets What was sent: a server may quote it, so whatever is part of it is shown as `***`.
 * @returns At most 300 characters; `(nothing)` for an empty body.
 */
export function answerWords({ body }: Pick<HttpResponse, 'body'>, secrets: readonly Secret[]): string {
  const text = body.toString('utf8', 0, 20_000)
  const words = withoutSecrets(messageOf(text) ?? textOfPage(text), secrets)
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, lengthLimit) || '(nothing)'
}

/** A text in which no token is left, whole or cut. */
export function withoutSecrets(text: string, secrets: readonly Secret[]): string {
  const hidden = secrets.map((secret) => secret.reveal())
  return text.replaceAll(/[\w-]{16,}/g, (run) => {
    const isSecret = hidden.some((secret) => {
      return (
        secret.includes(run) || secret.split('.').some((part) => part.length >= shortestSecret && run.includes(part))
      )
    })
    return isSecret ? '***' : run
  })
}

function messageOf(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) && typeof value.message === 'string' && value.message !== '' ? value.message : undefined
  } catch {
    return undefined
  }
}

function textOfPage(text: string): string {
  if (!/^\s*</.test(text)) return text
  return text.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ')
}
