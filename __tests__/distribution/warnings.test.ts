import { expect, test } from '@jest/globals'
import { warnOfSizes } from '../../src/distribution/warnings.ts'

test('a file over the usual limit of PyPI is a warning: a project can have its limit raised', () => {
  const limit = 100 * 1024 ** 2
  const files = [limit, limit + 1].map((sizeBytes) => ({ name: `${sizeBytes}.whl`, sizeBytes }))
  expect(warnOfSizes(files).map(({ severity, message }) => [severity, message.split(' ')[0]])).toEqual([
    ['warning', `"${limit + 1}.whl"`],
  ])
})
