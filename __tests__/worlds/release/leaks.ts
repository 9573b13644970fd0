import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import type { Release } from '../release.ts'
import { worldState } from './world-state.ts'

/**
 * What of a log people can see: the runner takes the masks out, and shows debug lines, in which the artifact client
 * prints its signed addresses, with what was masked before them as stars. Nothing else is forgiven by a mask.
 */
function shownOf(log: string): string {
  const masks: string[] = []
  const shown = log.split('\n').flatMap((line) => {
    const mask = /^::add-mask::(.+)$/.exec(line)?.[1]
    if (mask !== undefined) masks.push(mask)
    if (mask !== undefined) return []
    return line.startsWith('::debug::')
      ? [masks.reduce((text, hidden) => text.replaceAll(hidden, '***'), line)]
      : [line]
  })
  return shown.join('\n')
}

/** Close a release, after a look for tokens in all that its jobs left. */
export async function closeRelease(release: Release): Promise<void> {
  try {
    await expectNoSecrets(release)
  } finally {
    await release[Symbol.asyncDispose]()
  }
}

/**
 * Look for every token that any job of this release was given, in everything that the jobs left: what they printed,
 * their outputs and summaries, what they kept on disk, the artifacts, and what the world shows.
 */
async function expectNoSecrets(release: Release): Promise<void> {
  const { ledger, work, world } = release.stage
  const secrets = [...ledger.secrets].flatMap((secret) => [
    secret,
    Buffer.from(`__token__:${secret}`).toString('base64'),
    Buffer.from(`x-access-token:${secret}`).toString('base64'),
  ])
  const texts = new Map<string, string>()
  for (const run of (await readdir(work)).filter((name) => name.startsWith('run-'))) {
    for (const entry of await readdir(join(work, run), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      const text = await readFile(path, 'latin1')
      texts.set(path, entry.name === 'log' ? shownOf(text) : text)
    }
  }
  for (const { id, bytes } of world.artifacts.artifacts) texts.set(`artifact ${id}`, bytes.toString('latin1'))
  texts.set('world', JSON.stringify(worldState(release)))
  expect(secrets.length).toBeGreaterThan(0)
  expect([...texts.keys()].some((path) => path.endsWith('/log'))).toBe(true)
  const leaking = [...texts].filter(([, text]) => secrets.some((secret) => text.includes(secret)))
  expect(leaking.map(([place]) => place)).toEqual([])
}
