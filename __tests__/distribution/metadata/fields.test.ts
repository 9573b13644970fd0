import { describe, expect, test } from '@jest/globals'
import { metadataFields } from '../../../src/distribution/metadata/fields.ts'
import { type CoreMetadata, parseMetadata } from '../../../src/distribution/metadata.ts'
import { refusalOf } from '../../refusal-of.ts'
import { askMetadata } from '../packaging-oracle.ts'

const head = (version: string): string => `Metadata-Version: ${version}\nName: rocket\nVersion: 1.0\n`

const read = (text: string): CoreMetadata => parseMetadata(Buffer.from(text), 'METADATA of rocket')

const accepted: readonly (readonly [string, string])[] = [
  [head('1.0'), 'three fields are enough'],
  [`${head('2.1')}\nBody\n\nof two paragraphs\n`, 'a body'],
  [`${head('2.1')}Description: first\n        second\n         \n        last\n`, 'a folded description in a header'],
  [`${head('2.1')}License: MIT\n        \n        Permission is granted\n`, 'a folded license with an empty line'],
  [`${head('2.1')}License:\n        Permission is granted\n`, 'a header that begins on its second line'],
  [`${head('2.1')}Author: Zoë Müller\n\nGrüße 🚀\n`, 'UTF-8 in headers and body'],
  [head('2.1').replaceAll('\n', '\r\n').concat('Summary: a\r\n\r\nBody\r\nof two lines\r\n'), 'line ends of Windows'],
  ['metadata-version: 2.1\nNAME:rocket\nversion:\t1.0\n', 'headers have no case, and may have no space'],
  [
    `${head('1.2')}Classifier: A :: B\nRequires-Dist: six\nClassifier: C :: D\nRequires-Dist: x[y]>=1;extra=='dev'\n`,
    'repeated',
  ],
  [`${head('1.2')}Requires-Python: >=3.9, !=3.10.*\nRequires-Dist: name (>=1.0)\n`, 'specifiers, the old form as well'],
  [
    `${head('2.1')}Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM\n`,
    'a content type with parameters',
  ],
  [`${head('2.1')}Description-Content-Type: text/x-rst\nProvides-Extra: dev\n`, 'another one'],
  [`${head('2.2')}Dynamic: Requires-Dist\nDynamic: license\n`, 'dynamic fields'],
  [`${head('2.4')}License-Expression: MIT\nLicense-File: LICENSE\nLicense-File: docs/NOTICE.txt\n`, 'PEP 639'],
  [`${head('1.2')}Author-email: "Doe, Jane" <jane@example.org>, joe@example.org\n`, 'several addresses'],
  [`${head('1.2')}Author-email: Jane <>\n`, 'no address at all'],
  [`${head('1.2')}Home-page: https://example.org/?q=a%20b\n`, 'an address in the web'],
]

describe('core metadata', () => {
  const answers = askMetadata(accepted.map(([text]) => text))

  test.each(accepted.map((row, index) => [...row, answers[index]] as const))('%j: %s', (text, _, answer) => {
    expect(answer?.faults).toEqual([])
    expect(inFormOf(read(text))).toEqual(answer?.raw)
  })

  test.each([
    [Buffer.from([0x4e, 0xff]), 'it is not UTF-8', 'an older encoding'],
    [Buffer.from(`\uFEFF${head('1.0')}`), 'line 1 is neither', 'a byte order mark hides the first header'],
    [Buffer.from(''), 'None is not a valid metadata version', 'nothing at all'],
  ])('%j is refused ("%s"): %s', async (contents, text) => {
    const { code, message } = await refusalOf(() => parseMetadata(contents, 'METADATA of rocket'))
    expect([code, message]).toEqual(['metadata-invalid', expect.stringContaining(text)])
  })

  test('all faults stand in one message', async () => {
    const { message } = await refusalOf(() => read('Metadata-Version: 2.6\nName: rocket\nFlavor: sweet\n'))
    expect(message).toBe(
      "METADATA of rocket: unrecognized field: 'flavor'; '2.6' is not a valid metadata version; 'version' is a required field.",
    )
  })

  test('a local version has a code of its own', async () => {
    const { code } = await refusalOf(() => read(head('1.0').replace(/1.0\n$/, '1.0+here\n')))
    expect(code).toBe('version-local')
  })

  test('UNKNOWN, empty values, and License-File of older metadata count as absent', () => {
    const { fields } = read(head('2.1').concat('Home-page: UNKNOWN\nSummary:\nLicense-File: LICENSE\n\n UNKNOWN \n'))
    expect([...fields.keys()]).toEqual(['metadata-version', 'name', 'version'])
  })
})

/** Our reading as packaging would write it. */
function inFormOf(metadata: CoreMetadata): Record<string, unknown> {
  const irregular: Record<string, string> = {
    platform: 'platforms',
    'supported-platform': 'supported_platforms',
    'license-file': 'license_files',
  }
  return Object.fromEntries(
    [...metadata.fields].map(([header, values]) => {
      const { form = '', isRepeatable = false } = metadataFields.get(header) ?? {}
      return [irregular[header] ?? form, isRepeatable ? values : values[0]]
    }),
  )
}
