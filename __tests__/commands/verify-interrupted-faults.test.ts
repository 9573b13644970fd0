import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { readShippedRoot } from '../../src/clients/trust/shipped-root.ts'
import { newFolder } from '../worlds/clone.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

// Whoever looks up the address of a server waits for ever.
const silence = `
import { syncBuiltinESMExports } from 'node:module'
import dns from 'node:dns'
dns.lookup = () => setInterval(() => {}, 1000)
syncBuiltinESMExports()
`

test.each([
  ['SIGINT', [130, null]],
  ['SIGTERM', [143, null]],
  ['SIGHUP', [null, 'SIGHUP']],
] as const)('%s leaves no download behind, and ends the process', async (signal, end) => {
  const folder = newFolder()
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  const root = join(folder, 'trusted_root.json')
  writeFileSync(root, (await readShippedRoot()).trustedRoot)
  const silenced = ['--import', `data:text/javascript,${encodeURIComponent(silence)}`]
  const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: temporary, GIT_CONFIG_NOSYSTEM: '1' }
  const child = spawn(process.execPath, [...silenced, cli, 'verify', 'flask==3.0.0', '--trusted-root', root], {
    env,
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = once(child, 'exit')
  const kept = (): string[] => readdirSync(temporary).filter((name) => name.startsWith('release-action-verify'))
  while (kept().length === 0 && child.exitCode === null) await wait(20)
  expect(kept()).toHaveLength(1)
  child.kill(signal)
  expect(await ended).toEqual(end)
  expect(kept()).toEqual([])
})
