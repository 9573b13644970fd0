import { describe, expect, test } from '@jest/globals'
import { assignmentsTo, keywordArgument } from '../../src/release/project/python.ts'
import { askBackEnds } from './back-ends.ts'

const pyproject = `[project]
name = "sample"
description = "d"
dynamic = ["version"]
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"
`

const read = [
  ['plain', '__version__ = "1.0"\n', '1.0', 1],
  ['without a line end', "__version__='1.0'", '1.0', 1],
  ['annotated', '__version__: str = "1.0"\n', '1.0', 1],
  ['annotated with brackets', '__version__: "Final[str]" = "1.0"\n', '1.0', 1],
  ['one of several names', 'VERSION = __version__ = "1.0"\n', '1.0', 1],
  ['in triple quotes', '__version__ = """1.0"""\n', '1.0', 1],
  ['joined from two constants', '__version__ = "1." \'0\'\n', '1.0', 1],
  ['raw', '__version__ = r"1.0"\n', '1.0', 1],
  ['with a comment behind', '__version__ = "1.0"  # x-release\n', '1.0', 1],
  ['with another statement behind', '__version__ = "1.0"; x = 1\n', '1.0', 1],
  ['on a line that goes on', '__version__ = \\\n    "1.0"\n', '1.0', 1],
  ['after a docstring that shows one', '"""\n__version__ = "0.1"\n"""\n\n__version__ = "1.0"\n', '1.0', 5],
  ['after a comment that shows one', '# __version__ = "0.1"\n__version__ = "1.0"\n', '1.0', 2],
  ['after a list over several lines', '__all__ = [\n"a",\n"__version__ = 1",\n]\n__version__ = "1.0"\n', '1.0', 5],
  ['after quotes in quotes', `a = "it's"\nb = 'say "x"'\n__version__ = "1.0"\n`, '1.0', 3],
  ['after an escaped quote', 'a = "\\""\n__version__ = "1.0"\n', '1.0', 2],
  ['after a comparison', '__version__ = "1.0"\n__version__ == "2.0"\n', '1.0', 1],
  ['the first of two', '__version__ = "1.0"\n__version__ = "2.0"\n', '1.0', 1],
  ['not inside a function', 'def f():\n    __version__ = "0.1"\n__version__ = "1.0"\n', '1.0', 3],
  ['not behind a condition', 'if 0: __version__ = "0.1"\n__version__ = "1.0"\n', '1.0', 2],
  ['not of a class', 'class A:\n    __version__ = "0.1"\n\n__version__ = "1.0"\n', '1.0', 4],
  ['not a keyword argument', 'f = dict(\n__version__ = "0.1"\n)\n__version__ = "1.0"\n', '1.0', 4],
  ['with lines of another system', 'x = 1\r\n__version__ = "1.0"\r\n', '1.0', 2],
] as const

describe('an assignment, as flit reads it by the syntax tree', () => {
  const answers = askBackEnds(read.map(([, source]) => ({ 'pyproject.toml': pyproject, 'sample.py': source })))

  test.each(
    read.map(([reason, source, text, line], index) => ({ reason, source, text, line, answer: answers[index] })),
  )('$reason', ({ source, text, line, answer }) => {
    expect(assignmentsTo('__version__', source)[0]).toEqual({ text, line })
    expect(answer).toEqual(['sample', text])
  })
})

test.each([
  ['a call', '__version__ = metadata.version("sample")\n'],
  ['a sum', '__version__ = "1" + ".0"\n'],
  ['a number', '__version__ = 1.0\n'],
  ['bytes', '__version__ = b"1.0"\n'],
  ['a formatted string', '__version__ = f"{major}.0"\n'],
  ['a string with an escape', '__version__ = "1\\x2e0"\n'],
  ['a string that is not closed', '__version__ = "1.0\n'],
])('no constant is seen in %s', (_, source) => {
  expect(assignmentsTo('__version__', source)).toEqual([{ text: undefined, line: 1 }])
})

test.each([
  ['an empty file', ''],
  ['another name', '__version = "1.0"\n'],
  ['a part of an object', 'about.__version__ = "1.0"\n'],
  ['an addition to it', '__version__ += "1.0"\n'],
  ['an annotation alone', '__version__: str\n'],
  ['an import', 'from ._version import __version__\n'],
  ['a docstring that is not closed', '"""\n__version__ = "1.0"\n'],
])('no assignment is seen in %s', (_, source) => {
  expect(assignmentsTo('__version__', source)).toEqual([])
})

test.each([
  ['a literal', 'setup(name="x", version="1.0")', { text: '1.0', line: 1 }],
  ['a literal among others', 'setup(\n  packages=find(version="0"),\n  version = "1.0",\n)', { text: '1.0', line: 3 }],
  ['an attribute of the module', 'setuptools.setup(version="1.0")', { text: '1.0', line: 1 }],
  ['a call behind a condition', 'if __name__ == "__main__":\n    setup(version="1.0")', { text: '1.0', line: 2 }],
  ['a name', 'version = "1.0"\nsetup(version=version)', { text: undefined, line: 2 }],
  ['an expression', 'setup(version="1." + minor)', { text: undefined, line: 1 }],
  ['no such keyword', 'setup(name="version")', undefined],
  ['no call', 'def setup(version="1.0"): pass', undefined],
  ['two calls', 'setup(version="1.0")\nsetup(version="2.0")', undefined],
  ['a call that is not closed', 'setup(version="1.0"', { text: undefined, line: 1 }],
])('the keyword of a call: %s', (_, source, expected) => {
  expect(keywordArgument({ of: 'setup', keyword: 'version', source })).toEqual(expected)
})
