import { expect, test } from '@jest/globals'
import { fetch } from '../../../src/clients/toolkit/undici.ts'

test('nothing sends past the engine: a fetch that no request brought refuses', () => {
  expect(() => fetch()).toThrow('This action has no fetch of undici: nothing in it asks for one.')
})
