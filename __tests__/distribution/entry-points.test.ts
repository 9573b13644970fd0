import { expect, test } from '@jest/globals'
import { faultOfEntryPoints } from '../../src/distribution/entry-points.ts'

test.each([
  ['[console_scripts]\nfly = rocket:fly\n', 'the usual one'],
  ['', 'nothing'],
  ['# comment\n; another\n\n[plugins]\na/b c = rocket\n', 'names of other groups, and comments'],
  ['  [console_scripts]\n  fly = rocket:fly\n', 'indented from the first line on'],
  ['[console_scripts]\nfly = rocket\n  :fly = 1\nland = rocket:land\n', 'a value of two lines'],
  ['[console_scripts] # fly\nfly-2.0_x = %(rocket)s\r\n', 'words behind a header, and a value that nobody reads'],
  ['[DEFAULT]\na/b = c\n[DEFAULT]\n', 'a section for all, twice, where there are no scripts'],
  ['[a]\nx = 1\n[b]\nx = 1\n', 'the same name in two groups'],
  ['[gui_scripts]\nflüge = rocket:fly\n', 'letters of any language'],
])('%j is fine: %s', (text) => {
  expect(faultOfEntryPoints(Buffer.from(text))).toBeUndefined()
})

test.each([
  ['fly = rocket:fly\n', 'line 1 is not "name = object"', 'no section'],
  ['[console_scripts]\nfly rocket:fly\n', 'line 2 is not "name = object"', 'no ='],
  ['[console_scripts]\n= rocket:fly\n', 'line 2 is not "name = object"', 'no name'],
  ['[a]\nx = 1\nx = 2\n', 'line 3 repeats "x"', 'a name twice'],
  ['[a]\n[b]\n[a]\n', 'line 3 repeats "a"', 'a section twice'],
  ['[console_scripts]\n../fly = rocket:fly\n', `Invalid entry point name "../fly" in 'console_scripts'`, 'a path'],
  ['[gui_scripts]\na b = rocket\n', `Invalid entry point name "a b" in 'gui_scripts'`, 'a space'],
  ['[DEFAULT]\na/b = c\n[gui_scripts]\n', `Invalid entry point name "a/b" in 'gui_scripts'`, 'a path for all'],
  ['\ufeff[console_scripts]\n', 'it begins with a byte order mark', 'what Python takes for a word'],
])('%j is refused, %j: %s', (text, fault) => {
  expect(faultOfEntryPoints(Buffer.from(text))).toBe(fault)
})

test('bytes that are no UTF-8 are refused', () => {
  expect(faultOfEntryPoints(Buffer.from([0x5b, 0xff]))).toBe('it is not UTF-8')
})
