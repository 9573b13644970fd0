import { expect, test } from '@jest/globals'
import { retryAfterMs } from '../../../src/clients/http/rate-limit.ts'

const now = new Date('2026-11-25T12:00:00Z')

test.each<[header: string | undefined, expected: number | undefined, why: string]>([
  [undefined, undefined, 'no header'],
  ['0', 0, 'now'],
  ['120', 120_000, 'seconds'],
  ['Wed, 25 Nov 2026 12:00:30 GMT', 30_000, 'a date, which counts from now'],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0, 'a date that is over'],
  ['1.5', undefined, 'no fractions'],
  ['-1', undefined, 'nothing negative'],
  ['2026-11-25T12:00:30Z', undefined, 'a date in another form'],
  ['soon GMT', undefined, 'no date'],
  ['9999999999', undefined, 'more than anybody waits'],
])('"%s" means %s ms: %s', (header, expected, _why) => {
  expect(retryAfterMs(header === undefined ? {} : { 'retry-after': header }, now)).toBe(expected)
})

test("a date counts from the server's own clock, where it tells it", () => {
  const headers = { 'retry-after': 'Wed, 25 Nov 2026 13:00:30 GMT', date: 'Wed, 25 Nov 2026 13:00:00 GMT' }
  expect(retryAfterMs(headers, now)).toBe(30_000)
})
