import { expect, test } from '@jest/globals'
import { assignmentsTo, keywordArgument } from '../../src/release/project/python.ts'
import { assignedVersions } from './assigned-versions.ts'

test.each(assignedVersions)('an assignment, as flit reads it by the syntax tree: %s', (_, source, text, line) => {
  expect(assignmentsTo('__version__', source)[0]).toEqual({ text, line })
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
