import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { inspectDistribution } from '../../../src/distribution.ts'
import { refusalOf } from '../../refusal-of.ts'
import { metadataText, recordOf, wheelEntries, wheelName, wheelText, zip } from '../archives.ts'
import { bytesOf } from '../byte-sources.ts'

const folder = 'rocket-1.0.dist-info'

const changed = (changes: Readonly<Record<string, string | undefined>>): Buffer => zip(wheelEntries(changes))

const record = recordOf(wheelEntries({ [`${folder}/RECORD`]: undefined }))
const firstContents = '__version__ = "1.0"\n'
const digestOf = (algorithm: string): Buffer => createHash(algorithm).update(firstContents).digest()

const withLicense = metadataText.replace('Summary', 'License-File: LICENSE\nSummary')

// A code, a part of the message, the archive, and the nearest archive that passes.
const refused: Readonly<Record<string, readonly [code: string, text: string, bad: Buffer, good: Buffer]>> = {
  'no METADATA': [
    'metadata-invalid',
    `it has no ${folder}/METADATA`,
    changed({ [`${folder}/METADATA`]: undefined }),
    zip(wheelEntries()),
  ],
  'no WHEEL': [
    'metadata-invalid',
    `it has no ${folder}/WHEEL`,
    changed({ [`${folder}/WHEEL`]: undefined }),
    zip(wheelEntries()),
  ],
  'no RECORD': [
    'record-invalid',
    `it has no ${folder}/RECORD`,
    changed({ [`${folder}/RECORD`]: undefined }),
    zip(wheelEntries()),
  ],
  'two .dist-info folders': [
    'metadata-mismatch',
    'the .dist-info folders are',
    changed({ 'other-1.0.dist-info/METADATA': '' }),
    changed({ 'other-1.0.data/METADATA': '' }),
  ],
  'a great METADATA': [
    'file-too-large',
    'METADATA has 16777217 bytes',
    changed({ [`${folder}/METADATA`]: metadataText.padEnd(16 * 1024 * 1024 + 1) }),
    changed({ [`${folder}/METADATA`]: metadataText.padEnd(16 * 1024 * 1024) }),
  ],
  'another project in METADATA': [
    'metadata-mismatch',
    "Start filename for 'plane' with 'plane'",
    changed({ [`${folder}/METADATA`]: metadataText.replace('rocket', 'plane') }),
    changed({ [`${folder}/METADATA`]: metadataText.replace('rocket', 'Rocket') }),
  ],
  'another version in METADATA': [
    'metadata-mismatch',
    "Version in filename should be '1.1' not '1.0'",
    changed({ [`${folder}/METADATA`]: metadataText.replace('1.0', '1.1') }),
    changed({ [`${folder}/METADATA`]: metadataText.replace('1.0', '1.0.0') }),
  ],
  'a license file that is not there': [
    'metadata-invalid',
    `License-File LICENSE does not exist at ${folder}/licenses/LICENSE`,
    changed({ [`${folder}/METADATA`]: withLicense, LICENSE: 'MIT' }),
    changed({ [`${folder}/METADATA`]: withLicense, [`${folder}/licenses/LICENSE`]: 'MIT' }),
  ],
  'other tags in WHEEL': [
    'metadata-mismatch',
    'its tags are py2-none-any, py3-none-any, those of the file name are py3-none-any',
    changed({ [`${folder}/WHEEL`]: `${wheelText}Tag: py2-none-any\n` }),
    changed({ [`${folder}/WHEEL`]: `${wheelText}Tag: py3-none-any\n` }),
  ],
  'a wheel of the future': [
    'metadata-invalid',
    'Wheel-Version is "2.0"',
    changed({ [`${folder}/WHEEL`]: wheelText.replace('1.0', '2.0') }),
    changed({ [`${folder}/WHEEL`]: wheelText.replace('1.0', '1.9') }),
  ],
  'a script named as a path': [
    'metadata-invalid',
    'Invalid entry point name "../fly" in \'console_scripts\'',
    changed({ [`${folder}/entry_points.txt`]: '[console_scripts]\n../fly = rocket:fly\n' }),
    changed({
      [`${folder}/entry_points.txt`]: '# comment\n[console_scripts]\nfly = rocket:fly\n\n[plugins]\na b = rocket\n',
    }),
  ],
  'entry points without a section': [
    'metadata-invalid',
    'line 1 is not "name = object"',
    changed({ [`${folder}/entry_points.txt`]: 'fly = rocket:fly\n' }),
    changed({ [`${folder}/entry_points.txt`]: '' }),
  ],
  'a member that RECORD does not list': [
    'record-invalid',
    'extra.py is missing',
    zip([...wheelEntries(), { name: 'extra.py' }]),
    zip([...wheelEntries(), { name: 'extra/' }]),
  ],
  'a member that only RECORD lists': [
    'record-invalid',
    'lost.py is not in the wheel',
    changed({ [`${folder}/RECORD`]: `${record}lost.py,,\n` }),
    changed({ [`${folder}/RECORD`]: record }),
  ],
  'another digest in RECORD': [
    'record-invalid',
    'rocket/__init__.py has sha256=',
    changed({ [`${folder}/RECORD`]: record.replace(/sha256=./, 'sha256=-') }),
    changed({ [`${folder}/RECORD`]: record }),
  ],
  'another size in RECORD': [
    'record-invalid',
    'rocket/__init__.py has 20 bytes instead of 21',
    changed({ [`${folder}/RECORD`]: record.replace(',20\n', ',21\n') }),
    changed({ [`${folder}/RECORD`]: record.replace(',20\n', ',\n') }),
  ],
  'no digest in RECORD': [
    'record-invalid',
    'rocket/__init__.py has no digest',
    changed({ [`${folder}/RECORD`]: record.replace(/sha256=[^,]*/, '') }),
    changed({
      [`${folder}/RECORD`]: record.replace(/sha256=[^,]*/, `sha512=${digestOf('sha512').toString('base64url')}`),
    }),
  ],
  'an MD5 in RECORD': [
    'record-invalid',
    'line 1 is not "path,algorithm=digest,size"',
    changed({ [`${folder}/RECORD`]: record.replace(/sha256=[^,]*/, 'md5=abc') }),
    changed({ [`${folder}/RECORD`]: record.replace(/^([^,]*)/, '"$1"') }),
  ],
  'a line twice in RECORD': [
    'record-invalid',
    '"rocket/__init__.py" stands in it twice',
    changed({ [`${folder}/RECORD`]: record.replace(/^(.*\n)/, '$1$1') }),
    changed({ [`${folder}/RECORD`]: record.replace(/^(.*\n)/, '$1\n') }),
  ],
}

describe('the contents of a wheel', () => {
  test.each(Object.entries(refused).map(([reason, row]) => [reason, ...row] as const))(
    '%s: refused with %s ("%s")',
    async (_, code, text, bad, good) => {
      const error = await refusalOf(() => inspectDistribution(wheelName, bytesOf(bad)))
      expect([error.code, error.message]).toEqual([code, expect.stringContaining(text)])
      expect((await inspectDistribution(wheelName, bytesOf(good))).metadata.name).toContain('ocket')
    },
  )

  test('digests in hex are taken, as uv_build 0.8.3 wrote them', async () => {
    const hex = record.replace(/sha256=[^,]*/, `sha256=${digestOf('sha256').toString('hex')}`)
    const contents = changed({ [`${folder}/RECORD`]: hex })
    expect((await inspectDistribution(wheelName, bytesOf(contents))).name).toBe(wheelName)
  })
})
