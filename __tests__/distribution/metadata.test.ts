import { describe, expect, test } from '@jest/globals'
import { type CoreMetadata, parseMetadata } from '../../src/distribution/metadata.ts'
import { metadataFields } from '../../src/distribution/metadata-fields.ts'
import { askMetadata } from './packaging-oracle.ts'
import { refusalOf } from './refusal-of.ts'

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
  [`${head('1.2')}Home-page: https://example.org/?q=a%20b\n`, 'an address in the web'],
]

// The first text is refused, the second is the nearest one that passes.
const refused: readonly (readonly [string, string, string, string])[] = [
  [head('2.6'), head('2.5'), "'2.6' is not a valid metadata version", 'PyPI takes up to 2.5'],
  [head('2.0'), head('2.1'), "'2.0' is not a valid metadata version", '2.0 was withdrawn'],
  ['Name: rocket\nVersion: 1.0\n', head('1.0'), 'None is not a valid metadata version', 'no version of the metadata'],
  ['Metadata-Version: 1.0\nName: rocket\n', head('1.0'), "'version' is a required field", 'no version'],
  [head('1.0').replace('rocket', 'rocket!'), head('1.0'), "'rocket!' is invalid for 'name'", 'no name'],
  [head('1.0').replace(/1.0\n$/, '2010i\n'), head('1.0'), "'2010i' is invalid for 'version'", 'no version'],
  [head('2.1').concat('Version: 1.0\n'), head('2.1'), "'version' stands 2 times", 'a field twice'],
  [
    head('2.1').concat('Flavor: sweet\n'),
    head('2.1').concat('Summary: a\n'),
    "unrecognized field: 'flavor'",
    'unknown',
  ],
  [head('2.1').concat('Summary\n'), head('2.1').concat('Summary: a\n'), 'line 4 is neither', 'a line without a colon'],
  [
    head('2.1').concat('Summary: a\n        b\n'),
    head('2.1').concat('Summary: a\n'),
    'must be a single line',
    'folded',
  ],
  [
    head('2.1').concat(`Summary: ${'a'.repeat(513)}\n`),
    head('2.1').concat(`Summary: ${'a'.repeat(512)}\n`),
    '512 characters or less',
    'a long summary',
  ],
  [
    head('2.1').concat('Description: a\n\nb\n'),
    head('2.1').concat('\nb\n'),
    'there is a body as well',
    'two descriptions',
  ],
  [
    head('2.1').concat('Dynamic: license\n'),
    head('2.2').concat('Dynamic: license\n'),
    'dynamic introduced in metadata version 2.2, not 2.1',
    'a field of a later version',
  ],
  [
    head('2.2').concat('Dynamic: Version\n'),
    head('2.2').concat('Dynamic: Summary\n'),
    "'version' is not allowed as a dynamic field",
    'what is always static',
  ],
  [
    head('2.1').concat('Description-Content-Type: text/html\n'),
    head('2.1').concat('Description-Content-Type: text/plain\n'),
    "'text/html' is not a valid description-content-type",
    'a description that PyPI does not render',
  ],
  [
    head('2.1').concat('Description-Content-Type: text/markdown; variant=Pandoc\n'),
    head('2.1').concat('Description-Content-Type: text/markdown; variant=CommonMark\n'),
    "not 'Pandoc'",
    'a Markdown that PyPI does not render',
  ],
  [
    head('2.1').concat('Description-Content-Type: text/x-rst; charset=latin-1\n'),
    head('2.1').concat('Description-Content-Type: text/x-rst; charset=UTF-8\n'),
    'only specify UTF-8',
    'another encoding',
  ],
  [
    head('1.2').concat('Requires-Dist: six @ https://example.org/six.whl\n'),
    head('1.2').concat('Requires-Dist: six\n'),
    "Can't have direct dependency: 'six @ https://example.org/six.whl'",
    'a dependency outside of the index',
  ],
  [
    head('1.2').concat('Requires-Dist: ./six\n'),
    head('1.2').concat('Requires-Dist: six\n'),
    "'./six' is invalid for 'requires-dist'",
    'no requirement',
  ],
  [
    head('1.2').concat('Requires-Python: 3.9\n'),
    head('1.2').concat('Requires-Python: ==3.9\n'),
    "'3.9' is invalid for 'requires-python'",
    'no specifier',
  ],
  [
    head('1.2').concat('Author-email: jane\n'),
    head('1.2').concat('Author-email: Jane <jane@example.org>\n'),
    "'jane' is not a valid author-email address",
    'no address',
  ],
  [
    head('1.2').concat('Home-page: example.org\n'),
    head('1.2').concat('Home-page: https://example.org\n'),
    "'example.org' is not a valid url",
    'no address in the web',
  ],
  [
    head('1.2').concat('Project-URL: https://example.org\n'),
    head('1.2').concat('Project-URL: Source, https://example.org\n'),
    'must have a URL',
    'no label',
  ],
  [
    head('1.2').concat(`Project-URL: ${'a'.repeat(33)}, https://example.org\n`),
    head('1.2').concat(`Project-URL: ${'a'.repeat(32)}, https://example.org\n`),
    'must be 32 characters or less',
    'a long label',
  ],
  [
    head('1.2').concat('Project-URL: a, https://example.org\nProject-URL: a, https://example.com\n'),
    head('1.2').concat('Project-URL: a, https://example.org\nProject-URL: b, https://example.com\n'),
    "'project-url' has the label 'a' twice",
    'a label twice',
  ],
  [
    head('1.2').concat('Classifier: Private :: Do Not Upload\n'),
    head('1.2').concat('Classifier: Typing :: Typed\n'),
    "'Private :: Do Not Upload' is not a valid classifier",
    'the way to say "never upload"',
  ],
  [
    head('2.4').concat('License: MIT\nLicense-Expression: MIT\n'),
    head('2.4').concat('License-Expression: MIT\n'),
    'cannot stand together',
    'two statements of the license',
  ],
  [
    head('2.4').concat('License-File: ../LICENSE\n'),
    head('2.4').concat('License-File: LICENSE\n'),
    "'../LICENSE' is invalid for 'license-file'",
    'a path out of the project',
  ],
]

describe('core metadata', () => {
  const answers = askMetadata([...accepted, ...refused].map(([text]) => text))

  test.each(accepted.map((row, index) => [...row, answers[index]] as const))('%j: %s', (text, _, answer) => {
    expect(answer?.faults).toEqual([])
    expect(inFormOf(read(text))).toEqual(answer?.raw)
  })

  test.each(refused)('%j is refused, %j is not ("%s"): %s', async (text, neighbor, message) => {
    const { code, message: found } = await refusalOf(() => read(text))
    expect([code, found]).toEqual(['metadata-invalid', expect.stringContaining(message)])
    expect(read(neighbor).name).toBe('rocket')
  })

  test('what packaging refuses is refused', () => {
    // Rules of the index alone. (Twine lets 2.0 pass, and a stray line begins the body.)
    const ours = refused.filter((_, index) => answers[accepted.length + index]?.faults.length === 0)
    expect(ours.map(([, , , reason]) => reason)).toEqual([
      '2.0 was withdrawn',
      'a line without a colon',
      'a long summary',
      'a dependency outside of the index',
      'no address',
      'no address in the web',
      'no label',
      'a long label',
      'the way to say "never upload"',
      'two statements of the license',
    ])
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
