/** What Rekor, version 1, sends with every answer to reading, and the timestamp authority with every answer. */
export const neverCached = {
  'cache-control': 'no-cache, no-store, no-transform, must-revalidate, private, max-age=0',
  expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
  pragma: 'no-cache',
  vary: 'Origin',
  'x-accel-expires': '0',
}
