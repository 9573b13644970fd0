import { describe, expect, test } from '@jest/globals'
import { type CoreMetadata, parseMetadata } from '../../../src/distribution/metadata.ts'
import { refusalOf } from '../../refusal-of.ts'
import { askMetadata } from '../packaging-oracle.ts'

const head = (version: string): string => `Metadata-Version: ${version}\nName: rocket\nVersion: 1.0\n`

const read = (text: string): CoreMetadata => parseMetadata(Buffer.from(text), 'METADATA of rocket')

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
    "'jane' is not a valid email address: An email address must have an @-sign",
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
    'Only License-Expression should be present',
    'two statements of the license',
  ],
  [
    head('2.4').concat('License-File: ../LICENSE\n'),
    head('2.4').concat('License-File: LICENSE\n'),
    "'../LICENSE' is invalid for 'license-file'",
    'a path out of the project',
  ],
]

describe('core metadata that is refused', () => {
  const answers = askMetadata(refused.map(([text]) => text))

  test.each(refused)('%j is refused, %j is not ("%s"): %s', async (text, neighbor, message) => {
    const { code, message: found } = await refusalOf(() => read(text))
    expect([code, found]).toEqual(['metadata-invalid', expect.stringContaining(message)])
    expect(read(neighbor).name).toBe('rocket')
  })

  test('what packaging refuses is refused', () => {
    // Rules of the index alone. (Twine lets 2.0 pass, and a stray line begins the body.)
    const ours = refused.filter((_, index) => answers[index]?.faults.length === 0)
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
})
