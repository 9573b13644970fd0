import { expect, test } from '@jest/globals'
import { fitsGlob } from '../../src/release/fragments/name-glob.ts'
import { fragmentsOf } from '../../src/release/fragments/tree-fragments.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

const size = 400_000
const filled = (piece: string): string => piece.repeat(Math.ceil(size / piece.length))
const numbered = (line: (index: number) => string): string =>
  Array.from({ length: 10_000 }, (_, index) => line(index)).join('\n')

/** A project whose configuration is a file of its own, with fragments under the names that each of the tools takes. */
const fragments = ['changelog.d/a.md', 'news/1.feature', '.changes/unreleased/a.yaml']
const waiting = Array.from({ length: 500 }, (_, index) => `news/${'a'.repeat(100)}${index}.feature`)
const filesWith = (files: ProjectFiles): ProjectFiles => ({
  ...files,
  ...Object.fromEntries([...fragments, ...waiting].map((path) => [path, ''])),
})
const towncrier = (lines: string): ProjectFiles => ({ 'towncrier.toml': `[tool.towncrier]\n${lines}\n` })
const scriv = (lines: string): ProjectFiles => ({ 'setup.cfg': `[scriv]\n${lines}\n` })
const changie = (lines: string): ProjectFiles => ({ '.changie.yaml': lines })

// What takes more than linear time, or memory, would not end within the limit of a test.
test.each<[string, ProjectFiles, string, number]>([
  [
    'sections of one folder',
    towncrier(`directory = "news"\n${numbered(() => '[[tool.towncrier.section]]\npath = ""')}`),
    'towncrier',
    501,
  ],
  [
    'sections, and as many names that are ignored',
    towncrier(
      `directory = "news"\nignore = [${numbered((index) => `"${index}",`)}]\n${numbered((index) => `[[tool.towncrier.section]]\npath = "${index}"`)}`,
    ),
    'towncrier',
    0,
  ],
  [
    'types',
    towncrier(
      `directory = "news"\n${numbered((index) => `[tool.towncrier.fragment.a${index}]`)}\n[tool.towncrier.fragment.feature]`,
    ),
    'towncrier',
    501,
  ],
  [
    'runs in a name that is ignored',
    towncrier(`directory = "news"\nignore = ["${'*a'.repeat(60)}*b"]`),
    'towncrier',
    501,
  ],
  [
    'braces in it',
    towncrier('directory = "news"\nignore = ["{1..9999999}", "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"]'),
    'towncrier',
    501,
  ],
  [
    'brackets in it',
    towncrier(`directory = "news"\nignore = ["${filled('[')}", "[z-a]", "[", "[]", "[!]"]`),
    'towncrier',
    501,
  ],
  [
    'names in the name of a file',
    towncrier(`directory = "news"\nname = "${filled('$&')}"\nfilename = "${filled('{name}')}"\nsingle_file = false`),
    'towncrier',
    501,
  ],
  [
    'names in a title',
    towncrier(`directory = "news"\nname = "${"$'".repeat(400)}"\ntitle_format = "${'{name}'.repeat(150)}"`),
    'towncrier',
    501,
  ],
  [
    'versions in the name of a file',
    towncrier(`directory = "news"\nfilename = "${filled('{version}')}"\nsingle_file = false`),
    'towncrier',
    501,
  ],
  ['spaces in a title', towncrier(`directory = "news"\ntitle_format = "${filled(' ')}a{version}"`), 'towncrier', 501],
  ['folders in one another', towncrier(`directory = "${filled('a/../')}news"`), 'towncrier', 0],
  [
    'values of another kind',
    towncrier(
      'directory = 1\nignore = { a = 1 }\nsection = [1, []]\ntype = "a"\nfragment = []\nname = []\nfilename = 2026-02-18\nsingle_file = 1',
    ),
    'towncrier',
    0,
  ],
  ['options', scriv(numbered((index) => `a${index} = b`)), 'scriv', 1],
  ['options of one name', scriv(filled('format = md\n')), 'scriv', 1],
  ['lines of one value', scriv(`changelog =\n${filled('  a\n')}`), 'scriv', 1],
  ['brackets in a header', { 'setup.cfg': `[scriv]\nformat = md\n${filled('[')}` }, 'scriv', 1],
  ['runs in a pattern', scriv(`skip_fragments = ${filled('*a')}*b`), 'scriv', 1],
  ['signs before a value', scriv(`format ${filled(' ')}= md`), 'scriv', 1],
  ['a way out of the repository', scriv(`fragment_directory = ${filled('../')}`), 'scriv', 0],
  ['names of JavaScript', scriv('__proto__ = a\nconstructor = b\ntostring = c'), 'scriv', 1],
  [
    'spaces before a value that is not there',
    changie(`changesDir:${filled(' ')}\nunreleasedDir:${filled('\t')}`),
    'changie',
    1,
  ],
  ['keys', changie(filled('changesDir\n')), 'changie', 1],
  ['quotes', changie(`changesDir: ${filled('"')}`), 'changie', 0],
  ['comments', changie(`changesDir: .changes${filled(' #')}`), 'changie', 1],
  ['levels', changie(`${filled('[')}\nchangesDir: .changes`), 'changie', 1],
  ['references', changie(`a: &a [*a, *a]\n${filled('<<: *a\n')}`), 'changie', 1],
])('many %s', async (_, files, name, count) => {
  const found = await fragmentsOf(treeOf(filesWith(files)))
  expect([found?.tool.name, found?.waiting.length]).toEqual([name, count])
})

test.each([
  ['a.md', 'a.*', true, 'a run'],
  ['a.md', '*.md', true, 'one at the beginning'],
  ['aab', '*ab', true, 'a run that has to be longer than it seemed'],
  ['abcabd', 'a*c*d', true, 'several'],
  ['abcabd', 'a*c*c', false, 'the last of which finds no end'],
  ['a', 'a**', true, 'an empty run'],
  ['', '*', true, 'of nothing'],
  ['ab', 'a?', true, 'one sign'],
  ['a', 'a?', false, 'which has to be there'],
  ['.a', '*', true, 'a dot is a sign as others'],
  ['1.2', '[0-9]*.[0-9]*', true, 'a range'],
  ['v1', '[!0-9]1', true, 'all but a range'],
  ['11', '[!0-9]1', false, 'and one of it'],
  ['-', '[a-]', true, 'a hyphen at the end is one'],
  [']', '[]]', true, 'a bracket at the beginning is one'],
  ['[a', '[a', true, 'a bracket that is not closed too'],
  ['m', '[z-a]', false, 'a range the wrong way round is empty'],
  ['{a,b}', '{a,b}', true, 'braces are what they are'],
  ['a', '{a,b}', false, 'and name nothing else'],
  ['a'.repeat(300), `${'*a'.repeat(130)}`, false, 'a glob that is longer than names'],
])('the name %s fits %s: %s, %s', (name, glob, fits) => {
  expect(fitsGlob(name, glob)).toBe(fits)
})
