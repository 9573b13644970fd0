import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readZip } from '../../src/distribution/zip/archive.ts'
import { requireFraming } from '../../src/distribution/zip/framing.ts'
import { codeOfPending } from '../refusal-of.ts'
import { withShared } from '../shared.ts'
import { bytesOf } from './byte-sources.ts'

// Archives on which this code departs from PyPI, each with the reason.
const departures: ReadonlyMap<string, string> = new Map([
  [
    'short_usize_zip64.zip',
    'a stored member with two sizes: PyPI takes it, no builder writes it, readers see two contents',
  ],
])

async function verdict(path: string): Promise<'accept' | 'reject'> {
  const bytes = bytesOf(readFileSync(path))
  const code = await codeOfPending(async () => requireFraming('case.zip', bytes, await readZip('case.zip', bytes)))
  return code === 'accepted' ? 'accept' : 'reject'
}

describe('the archives with which PyPI tests its own check of zip files', () => {
  withShared('zip-confusion', (folder) => {
    const cases = (['accept', 'reject'] as const).flatMap((expected) =>
      readdirSync(join(folder, 'vectors/zip-confusion', expected)).map((name) => ({ name, expected })),
    )
    const path = ({ name, expected }: (typeof cases)[number]): string =>
      join(folder, 'vectors/zip-confusion', expected, name)

    test.each(cases.filter(({ name }) => !departures.has(name)))('$name: $expected', async (found) => {
      expect(await verdict(path(found))).toBe(found.expected)
    })

    test.each(cases.filter(({ name }) => departures.has(name)))(
      '$name: refused, although PyPI takes it',
      async (found) => {
        expect([found.expected, await verdict(path(found))]).toEqual(['accept', 'reject'])
      },
    )

    test('all of them were looked at, and one departs', () => {
      const listed = readFileSync(join(folder, 'vectors/index.tsv'), 'utf8').match(/^zip-confusion\//gm) ?? []
      expect([cases.length, departures.size]).toEqual([listed.length, 1])
    })
  })
})
