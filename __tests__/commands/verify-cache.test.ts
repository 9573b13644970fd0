import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { cacheFolder } from '../../src/commands/verify/cache-folder.ts'

test.each<[variables: Readonly<Record<string, string>>, parent: string]>([
  [{ XDG_CACHE_HOME: '/cache', HOME: '/home/a' }, '/cache'],
  [{ XDG_CACHE_HOME: 'cache', HOME: '/home/a' }, '/home/a/.cache'],
  [{ XDG_CACHE_HOME: '', HOME: '/home/a' }, '/home/a/.cache'],
  [{ HOME: '' }, tmpdir()],
  [{ HOME: 'home' }, tmpdir()],
  [{}, tmpdir()],
])('%j keeps the root below %s, and never in the working folder', (variables, parent) => {
  expect(cacheFolder(variables)).toBe(join(parent, 'release-action', 'tuf'))
})
