import { expect, test } from '@jest/globals'
import { endedRehearse } from './worlds/ended-rehearse.ts'

test('`npm run rehearse` is ended while it serves: no process is left', async () => {
  expect(await endedRehearse(['--serve'], /^index http/m)).toBeGreaterThan(2)
})
