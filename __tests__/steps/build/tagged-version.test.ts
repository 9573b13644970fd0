import { expect, test } from '@jest/globals'
import { readTag } from '../../../src/release/tag.ts'
import { requireFirst, type TagOnCommit } from '../../../src/steps/build/tagged-version.ts'
import { refusalOf } from '../../refusal-of.ts'

const reading = readTag('1.2.0', '')
if (reading.kind !== 'release') throw new Error('1.2.0 is a version')
const { tag } = reading

const tool = (passesOver: boolean) => ({
  tool: 'a-tool',
  file: 'pyproject.toml',
  line: 8,
  tags: { kind: 'pattern', where: '[a]', pattern: '^v?(\\d.*)$', globs: ['*[0-9]*'], passesOver } as const,
})
const annotated = (name: string, taggedSeconds: number): TagOnCommit => ({ name, isAnnotated: true, taggedSeconds })
const lightweight = (name: string): TagOnCommit => ({ name, isAnnotated: false, taggedSeconds: undefined })

test.each<[string, readonly TagOnCommit[]]>([
  ['it is alone', [annotated('1.2.0', 100)]],
  ['it is newer than another', [annotated('1.1.9', 90), annotated('1.2.0', 100)]],
  ['it is annotated, and another is not', [lightweight('9.0'), annotated('1.2.0', 100)]],
  ['another has the same version', [annotated('v1.2', 110), annotated('1.2.0', 100)]],
  ['another is of no interest to the tool', [annotated('latest', 110), annotated('1.2.0', 100)]],
  ['both are lightweight, and it is the first by name', [lightweight('1.3.0'), lightweight('1.2.0')]],
])('the tag is taken: %s', (_, tags) => {
  expect(() => requireFirst(tags, tag, tool(false))).not.toThrow()
})

test.each<[string, readonly TagOnCommit[], string]>([
  ['a newer one', [annotated('1.3.0', 110), annotated('1.2.0', 100)], '1.3.0'],
  ['an annotated one, where it is lightweight', [annotated('1.1.0', 90), lightweight('1.2.0')], '1.1.0'],
  ['one that the tool looks at, and cannot read', [annotated('build-7', 110), annotated('1.2.0', 100)], 'build-7'],
])('another tag is taken: %s', async (_, tags, other) => {
  expect(await refusalOf(() => requireFirst(tags, tag, tool(false)))).toMatchObject({
    code: 'version-already-tagged',
    message: `The commit has the tag "${other}" too, which a-tool takes before "1.2.0".`,
    hint: `Delete the tag "${other}" if it is the wrong one; else release "1.2.0" from a commit of its own.`,
  })
})

test('a tool that passes over what it cannot read takes the next one', () => {
  const tags = [annotated('build-7', 110), annotated('1.2.0', 100)]
  expect(() => requireFirst(tags, tag, tool(true))).not.toThrow()
})

test.each<[string, readonly TagOnCommit[]]>([
  ['none', []],
  ['another one', [annotated('1.1.0', 90)]],
])('a checkout without the tag is refused: it has %s', async (_, tags) => {
  expect(await refusalOf(() => requireFirst(tags, tag, tool(false)))).toMatchObject({
    code: 'tag-not-found',
    message:
      'The checkout does not have the tag "1.2.0", from which a-tool takes the version: it would build a development version.',
  })
})
