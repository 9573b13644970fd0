import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { Manifest } from '../../../src/release/manifest.ts'
import { inspectParts } from '../../../src/steps/collect/inspection.ts'
import type { Part } from '../../../src/steps/collect/part.ts'
import { silent } from '../../../src/voice.ts'
import { metadataText, wheelEntries, wheelName, zip } from '../../distribution/archives.ts'
import { refusalOf } from '../../refusal-of.ts'
import { testFolder } from '../../worlds/folder.ts'

const scratch = testFolder()
const metadata = 'rocket-1.0.dist-info/METADATA'
const key = 'rocket/tests/server.pem'
const unclosed = metadataText
  .replace('Goes up.', 'Goes ``up.')
  .replace('Summary', 'Description-Content-Type: text/x-rst\nSummary')
// No key, and put together so that no scanner takes this file for a leak.
const secret = `${['-----BEGIN', 'PRIVATE', 'KEY-----'].join(' ')}\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDBj08sp5++4anG\n`
const manifest: Manifest = {
  schema: 1,
  project: 'rocket',
  isPart: true,
  version: '1.0',
  tag: '1.0',
  tagPrefix: '',
  commit: 'c0'.repeat(20),
  notes: 'Fly.',
  files: [],
}

/** A part with one wheel. */
function part(job: string, changes: Readonly<Record<string, string>>, said: Part['manifest']): Part {
  const folder = scratch.at(job)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, wheelName), zip(wheelEntries(changes)))
  return { builder: { job }, artifactName: job, folder, names: [wheelName], manifest: said }
}

test('a description that the job of the build judged is not judged again', async () => {
  const changes = { [metadata]: unclosed }
  const [file] = await inspectParts([part('ours', changes, manifest)], silent)
  expect(file).toMatchObject({ name: wheelName, builtBy: { job: 'ours' } })
})

test('a description of files that another action uploaded is judged here', async () => {
  const found = await refusalOf(() => inspectParts([part('other', { [metadata]: unclosed }, undefined)], silent))
  expect([found.code, found.message]).toEqual([
    'metadata-invalid',
    expect.stringContaining(`The description of ${wheelName}`),
  ])
})

test.each<[string, readonly (readonly string[] | undefined)[], number]>([
  ['every part that could ask', [['rocket/tests/*'], undefined, ['*.md', 'rocket/tests/*']], 0],
  ['one part alone, which could have made it up', [['rocket/tests/*'], []], 1],
  ['nobody', [undefined], 1],
])('a secret of a test, allowed by %s', async (_, globs, held) => {
  const parts = globs.map((allowed, index) =>
    part(`job-${index}`, { [key]: secret }, { ...manifest, ...(allowed && { allowed }) }),
  )
  const inspected = await inspectParts(parts, silent)
  expect(inspected.map(({ distribution }) => distribution.secretsOfTests.length)).toEqual(globs.map(() => held))
})
