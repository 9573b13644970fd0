/**
 * How long a server asks its clients to stay away.
 *
 * @param header `Retry-After`: seconds, or an HTTP date, which counts from `now`.
 * @returns Milliseconds, never negative; `undefined` without a header that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  if (/^[0-9]{1,9}$/.test(header)) return Number(header) * 1000
  const at = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime())
}
