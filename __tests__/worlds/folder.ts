import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from '@jest/globals'

/** A private folder for the tests of one file; `at` makes a path in it that no other test has. */
export function testFolder(): { at(name?: string): string } {
  let folder = ''
  let count = 0
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'clients-test-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    at: (name = 'file') => {
      count += 1
      return join(folder, `${count}-${name}`)
    },
  }
}
