import { expect, test } from '@jest/globals'
import { isSpelledOtherwise, spelledAlike, taggedSpelling } from '../../../src/release/tag/spelling.ts'
import { parseVersion } from '../../../src/release/version.ts'

test.each<[isOther: boolean, spelling: string, last: string, reason: string, written?: string]>([
  [false, '1.3.0', '1.2.0 1.1.0 1.0.0', 'alike'],
  [false, '1.3.0', '', 'there is nothing to compare with'],
  [true, '2026.7.22', '2026.06.02 2026.05.01', 'without the zeros'],
  [true, '2026.07.22', '2026.6.2 2026.5.1', 'with zeros'],
  [false, '2026.11.30', '2026.06.02 2026.05.01', 'no number that shows it'],
  [false, '2026.07.22', '2026.11.30 2026.12.12', 'no number before that shows it'],
  [false, '2026.07.22', '2026.6.2 2026.05.01', 'both were used'],
  [true, '1.2', '1.1.2 1.1.1 1.1.0', 'two numbers for three', '1.2.0'],
  [true, '1.2.0', '1.1 1.0', 'three numbers for two', '1.2'],
  [false, '1.0', '0.12.4 0.12.3 0.12.2', 'as many numbers as the project writes, as Flask 1.0'],
  [false, '1.2', '1.1.1 1.1 1.0', 'both were used'],
  [true, '1.2.0-RC1', '1.1.0 1.0.0rc1', 'the form of semver'],
  [false, '1.2.0-rc1', '1.1.0 1.1.0-rc2', 'the form that was used'],
  [false, '1.2.00', '1.1.0', 'a zero too many is no calendar'],
  [false, '1!1.2.0', '1.1.0', 'an epoch is no number of the version'],
])('spelled otherwise: %s, %s after [%s]: %s', (isOther, spelling, last, _, written = spelling) => {
  expect(
    isSpelledOtherwise(
      spelling,
      written,
      last.split(' ').filter((name) => name !== ''),
    ),
  ).toBe(isOther)
})

test.each<[written: string | undefined, text: string, spelling: string, reason: string]>([
  ['2026.07.22', '2026.7.22', '2026.07.22', 'as the file has it'],
  ['1.2', '1.2.0', '1.2', 'as many numbers as the file has'],
  ['v1.2', '1.2', '1.2', 'a v belongs to no version'],
  ['1.2-RC1', '1.2rc1', '1.2rc1', 'the normal form of all else'],
  [undefined, '1.2', '1.2', 'no file has it'],
])('written %j, the tag of %s spells it %s: %s', (written, text, spelling) => {
  const version = parseVersion(text)
  if (version === undefined) throw new Error(`no version: ${text}`)
  expect(taggedSpelling(version, written)).toBe(spelling)
})

test.each([
  ['2026.7.2', '2026.06.11', '2026.07.02', 'with zeros, as before'],
  ['2026.11.1.dev', '2026.07.22', '2026.11.01.dev', 'a development version too'],
  ['2026.7.2', '2026.6.11', '2026.7.2', 'without, as before'],
  ['2026.7.2', '2026.10.11 2026.09.01', '2026.07.02', 'the nearest that shows it'],
  ['2026.7.2', '', '2026.7.2', 'nothing shows it'],
  ['1.2.0', '1.01.0', '1.02.0', 'a zero alone stays'],
  ['2026.7', '26.06', '2026.07', 'a month alone'],
])('%s after [%s] is written %s: %s', (text, others, written) => {
  expect(spelledAlike(text, others.split(' '))).toBe(written)
})
