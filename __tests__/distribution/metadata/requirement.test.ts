import { expect, test } from '@jest/globals'
import { type RequirementReading, readRequirement } from '../../../src/distribution/metadata/requirement.ts'

const none = (expected: string, rest: string): RequirementReading => ({ kind: 'none', expected, rest })

test.each([
  ['x', 'a name is enough'],
  ['x>=1,', 'nothing behind a comma'],
  ['x (>=1)', 'the form of older metadata'],
  ['x ( >= 1.0 , < 2 ) ; os_name == "nt"', 'space between all parts'],
  ['x[]', 'no extras in brackets'],
  ['x[a, b-c]>=1', 'two extras'],
  ['x_>=1', 'a name may end in an underscore here'],
  ['A.b-c', 'every sign of a name'],
  ['x==1.0.*', 'a wild card'],
  ['x!=1.0+local.1', 'a local version is compared by == and !='],
  ['x===foo', 'whatever is behind ==='],
  ['x===', 'even nothing'],
  ['x~=1.2.post3', 'two numbers behind ~='],
  ['x==1!2.0rc1.post3.dev4', 'every part of a version'],
  ['x>=V1.0-1', 'other spellings of versions'],
  ["x;extra=='y'", 'a marker without spaces'],
  ['x ; "a" in platform_machine and (os.name != \'nt\' or sys_platform not in "win32")', 'nested markers'],
  ["x; python_version ~= '3.8' or dependency_groups == 'a'", 'variables of later standards'],
  ["x; os_name == '\\d'", 'an escape that Python leaves as it is'],
])('%j is a requirement: %s', (text) => {
  expect(readRequirement(text)).toEqual({ kind: 'requirement', name: /[\w.-]+/.exec(text)?.[0], url: undefined })
})

test.each([
  ['x @ https://example.com/x.whl', 'https://example.com/x.whl'],
  ['x[a]@file:///x ; os_name == "nt"', 'file:///x'],
  ['x @ git+https://example.com/x.git@main ', 'git+https://example.com/x.git@main'],
])('%j is a direct reference', (text, url) => {
  expect(readRequirement(text)).toEqual({ kind: 'requirement', name: 'x', url })
})

test.each<readonly [string, unknown, string]>([
  ['', none('the name of a project', ''), 'nothing'],
  ['-x', none('the name of a project', '-x'), 'a sign before the name'],
  ['./x', none('the name of a project', './x'), 'a path'],
  ['x y', none('a comma, a semicolon, or the end', 'y'), 'two names'],
  ['x;', none('a variable of environments, or a quoted text', ''), 'a marker of nothing'],
  ['x=1', none('a comma, a semicolon, or the end', '=1'), 'no operator'],
  ['x>=1 <2', none('a comma, a semicolon, or the end', '<2'), 'no comma'],
  ['x>=1.0.*', none('no ".*" behind this operator and version', '.*'), 'a wild card of an order'],
  ['x==1.0a1.*', none('no ".*" behind this operator and version', '.*'), 'a wild card of a pre-release'],
  ['x>=1+local', none('no local version behind this operator', '+local'), 'a local version of an order'],
  ['x~=1', none('a comma, a semicolon, or the end', '~=1'), 'one number behind ~='],
  ['x==1.0-foo', none('a comma, a semicolon, or the end', '-foo'), 'no version'],
  ['x===a,b', none('version specifiers', ''), 'a comma does not belong to what === compares with'],
  ['x (>=1', none('a comma or ")"', ''), 'an open parenthesis'],
  ['x[a', none('a comma or "]"', ''), 'an open bracket'],
  ['x[a b]', none('a comma or "]"', 'b]'), 'two extras without a comma'],
  ['x[a,]', none('the name of an extra', ']'), 'a comma before nothing'],
  ['x>=1; python_version<3', none('a variable of environments, or a quoted text', '3'), 'a version without quotes'],
  ["x>=1; extra = 'y'", none('<, <=, ==, !=, >=, >, ~=, ===, in, or "not in"', "= 'y'"), 'no comparison'],
  ['x; os_name', none('<, <=, ==, !=, >=, >, ~=, ===, in, or "not in"', ''), 'a variable alone'],
  ["x; os_name == 'a' os_name == 'b'", none('"and", "or", or the end', "os_name == 'b'"), 'no "and"'],
  ["x; (os_name == 'a'", none('"and", "or", or ")"', ''), 'an open parenthesis of a marker'],
  ["x; os == 'a'", none('a variable of environments, or a quoted text', "os == 'a'"), 'no such variable'],
  ["x; os_name == '\\x4'", none('a text that Python can read', "'\\x4'"), 'an escape that Python refuses'],
  ['x @ ', none('a URL', ''), 'no URL'],
  ['x @ file:///x; y', none('a semicolon or the end', 'y'), 'the semicolon belongs to the URL'],
  [`x; ${'('.repeat(300)}`, expect.objectContaining({ kind: 'none' }), 'more than Python would read'],
])('%j is none, %j: %s', (text, reading, _) => {
  expect(readRequirement(text)).toEqual(reading)
})
