import { expect, test } from '@jest/globals'
import { requireAssetsFit, warnOfSizes } from '../../src/distribution/warnings.ts'
import { codeOf } from '../refusal-of.ts'

test('a file above what PyPI takes at first is a warning', () => {
  const files = [1, 100 * 1024 ** 2, 100 * 1024 ** 2 + 1].map((sizeBytes) => ({ name: `${sizeBytes}.whl`, sizeBytes }))
  expect(warnOfSizes(files).map(({ severity, message }) => [severity, message.split(' ')[0]])).toEqual([
    ['warning', '"104857601.whl"'],
  ])
})

test('so are files that are too great together', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ name: `${index}.whl`, sizeBytes: 100 * 1024 ** 2 }))
  expect(warnOfSizes(files(102))).toEqual([])
  expect(warnOfSizes(files(103)).map(({ severity, message }) => [severity, message])).toEqual([
    [
      'warning',
      'The files have 10800332800 bytes together; PyPI takes 10737418240 of a project unless its limit was raised.',
    ],
  ])
})

test('more files than a release page holds are refused', () => {
  const files = (count: number) => Array.from({ length: count })
  expect(codeOf(() => requireAssetsFit(files(999)))).toBe('accepted')
  expect(codeOf(() => requireAssetsFit(files(1000)))).toBe('file-too-large')
})
