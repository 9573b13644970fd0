import { expect, test } from '@jest/globals'
import { compareRequired, refusalOf } from '../../../src/attestation/judging/comparison.ts'

test.each<[expected: string | undefined, found: string | undefined, line: string | undefined]>([
  ['example/tidy-box', 'example/tidy-box', undefined],
  ['example/tidy-box', 'example/tidy-boxes', 'expected "example/tidy-box", found "example/tidy-boxes"'],
  [
    'Example/Tidy-Box',
    'example/tidy-box',
    'expected "Example/Tidy-Box", found "example/tidy-box", which differs in the case of letters only',
  ],
  ['example/tidy-box', undefined, 'expected "example/tidy-box", found nothing'],
  [undefined, undefined, 'expected nothing, found nothing'],
])('%s and %s are refused with %s', (expected, found, line) => {
  const comparison = compareRequired(['repository', 'identity-repository', expected, found])
  const refusal = refusalOf([comparison], 'It differs:', 'Look.')
  expect(refusal?.message).toBe(line && `It differs:\n  repository: ${line}`)
})
