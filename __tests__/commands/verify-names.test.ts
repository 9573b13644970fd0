import { expect, test } from '@jest/globals'
import { requirePlainName } from '../../src/commands/verify/gathering/gathered.ts'
import { ReleaseError } from '../../src/errors.ts'

/** What is said of a name; `undefined` if it is taken. */
function refusalOf(name: string): string | undefined {
  try {
    requirePlainName(name)
    return undefined
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'file-name-invalid') return error.message
    throw error
  }
}

test.each([
  ['example_greeting-1.2.0-py3-none-any.whl', true, 'a wheel'],
  ['x-1!2.0+local.1.tar.gz', true, 'every sign that a version has'],
  ['Release notes, (final).zip', true, 'whoever names a file may name any'],
  ['-x.whl', true, 'a dash at the beginning leads nowhere'],
  ['.hidden', true, 'nor does a dot'],
  ['a  b.whl', false, 'two spaces part the columns of the report'],
  [' a.whl', false, 'a space that nobody sees'],
  ['a.whl ', false, 'a space that nobody sees'],
  [' ', false, 'nothing to be seen'],
  ['', false, 'nothing to be seen'],
  ['a"b.whl', false, 'quotes end a name in messages'],
  ['a/b.whl', false, 'a folder'],
  ['..\\b.whl', false, 'a folder of another system'],
  ['a\nb.whl', false, 'a second line'],
  ['a.whl\n', false, 'a line end, which $ of a pattern would pass'],
  ['a\u202Eb.whl', false, 'a change of direction'],
  ['naïve.whl', false, 'letters that others look like'],
  ['a\u00a0b.whl', false, 'a space of another kind'],
])('the name %j is taken: %s, as %s', (name, isTaken) => {
  expect(refusalOf(name) === undefined).toBe(isTaken)
})

test('what is refused is shown, with what would be taken', () => {
  expect(refusalOf('a\u202Eb.whl')).toBe(
    'A file is named "a\\u{202e}b.whl": a name shows as what it is if it has ASCII letters, digits, and signs other than / \\ ", and single spaces between them.',
  )
})
