import type { StandInRequest, StandInResponse } from './server.ts'

/**
 * The part of stored bytes that a request wants: 206, 416 for a part that is not there, and everything, with 200, for
 * whoever names no part or one in another form.
 *
 * @param whole The answer with all bytes; its headers have the `etag`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14
 */
export function answerRange(
  { headers }: Pick<StandInRequest, 'headers'>,
  whole: StandInResponse & { readonly body: Buffer },
): StandInResponse {
  const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? []
  const withRanges = { ...whole.headers, 'accept-ranges': 'bytes' }
  if (first === '') return { ...whole, headers: withRanges }
  const total = whole.body.length
  const start = Number(first)
  const end = last === '' ? total - 1 : Math.min(Number(last), total - 1)
  if (start >= total || end < start) {
    return { status: 416, headers: { ...withRanges, 'content-range': `bytes */${total}` }, body: '' }
  }
  const range = { 'content-range': `bytes ${start}-${end}/${total}` }
  return { status: 206, headers: { ...withRanges, ...range }, body: whole.body.subarray(start, end + 1) }
}
