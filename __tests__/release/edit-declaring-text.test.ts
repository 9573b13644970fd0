import { expect, test } from '@jest/globals'
import { changesVersionOnly, type DeclaringText } from '../../src/release/edit/declaring-text.ts'
import { findDeclarations } from '../../src/release/project/declarations.ts'
import { readProject } from '../../src/release/project.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'

const flit = '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n'
const dynamic = { 'pyproject.toml': `[project]\nname = "sample"\ndynamic = ["version"]\n${flit}` }
const module = 'src/sample/__init__.py'
const setup = 'from setuptools import setup\n\nsetup(name="sample", version="1.1.0")\n'

async function declaring(files: ProjectFiles, path: string): Promise<DeclaringText> {
  const tree = treeOf(files)
  const sources = await findDeclarations(tree, await readProject(tree))
  return { text: files[path] ?? '', sources: sources.filter(({ file }) => file === path) }
}

/** Whether only the version differs between one text of a file and another, with the project's other files beside it. */
async function isVersionOnly(path: string, texts: readonly string[]): Promise<boolean> {
  const others = path === module ? dynamic : {}
  const [before, after] = await Promise.all(texts.map((text) => declaring({ ...others, [path]: text }, path)))
  if (before === undefined || after === undefined) throw new Error('Two texts are compared.')
  return changesVersionOnly(before, after)
}

test.each<[string, string, string, string]>([
  [
    'a module',
    module,
    '"""1.1.0"""\n__version__ = "1.1.0"  # 1.1.0\n',
    '"""1.1.0"""\n__version__ = "1.2.0"  # 1.1.0\n',
  ],
  ['its line ends', module, '\uFEFF#\r\n__version__ = "1.1.0"\r\n', '\uFEFF#\r\n__version__ = "1.2.0"\r\n'],
  ['a constant below its name', module, '__version__ = \\\n  "1.1.0"\n', '__version__ = \\\n  "1.2.0.dev"\n'],
  [
    'setup.cfg',
    'setup.cfg',
    '[metadata]\nname = sample\nversion = 1.1.0\n',
    '[metadata]\nname = sample\nversion = 1.2.0\n',
  ],
  [
    'setup.cfg, value below',
    'setup.cfg',
    '[metadata]\nversion =\n  1.1.0\nname = sample\n',
    '[metadata]\nversion =\n  1.2.0\nname = sample\n',
  ],
  ['setup.py', 'setup.py', setup, setup.replace('1.1.0', '1.2.0')],
  [
    'two versions of one file',
    'pyproject.toml',
    '[tool.poetry]\nversion = "1.1.0"\n[project]\nname = "sample"\nversion = "1.1.0.dev"\n',
    '[tool.poetry]\nversion = "1.2.0"\n[project]\nname = "sample"\nversion = "1.2.0.dev"\n',
  ],
  [
    'one of two',
    'pyproject.toml',
    '[tool.poetry]\nversion = "1.1.0"\n[project]\nname = "sample"\nversion = "1.1.0"\n',
    '[tool.poetry]\nversion = "1.1.0"\n[project]\nname = "sample"\nversion = "1.2.0"\n',
  ],
  ['nothing', module, '__version__ = "1.1.0"\n', '__version__ = "1.1.0"\n'],
])('only the version differs: %s', async (_, path, before, after) => {
  expect(await isVersionOnly(path, [before, after])).toBe(true)
  expect(await isVersionOnly(path, [after, before])).toBe(true)
})

const version = '__version__ = "1.1.0"\n'

test.each<[string, string, string, string]>([
  ['code on the same line', module, version, '__version__ = "1.2.0"; import os\n'],
  ['a string that is no constant', module, `${version}a = f"{x}"\n`, `${version.replace('1.1', '1.2')}a = f"{y}"\n`],
  ['a string with escapes', module, `${version}a = "\\x00"\n`, `${version.replace('1.1', '1.2')}a = "\\x01"\n`],
  ['an encoding', module, `# coding: utf-8\n${version}`, `# coding: utf-7\n${version.replace('1.1', '1.2')}`],
  ['a comment on the same line', module, version, '__version__ = "1.2.0"  # noqa\n'],
  ['line ends', module, version, '__version__ = "1.2.0"\r\n'],
  ['another line and not the version', module, `${version}a = 1\n`, `${version}a = 2\n`],
  ['the version in a comment', module, '__version__ = "1.1.0"  # 1.1.0\n', '__version__ = "1.1.0"  # 1.2.0\n'],
  ['a version that moved', module, `${version}a = 1\n`, `a = 1\n${version.replace('1.1', '1.2')}`],
  ['a second declaration', module, version, `${version}__version__ = "1.2.0"\n`],
  [
    'an option of setup.cfg',
    'setup.cfg',
    '[metadata]\nname = sample\nversion = 1.1.0\n',
    '[metadata]\nname = sample\nversion = 1.2.0\n[options]\nzip_safe = 1\n',
  ],
  ['an argument of setup.py', 'setup.py', setup, setup.replace('"1.1.0"', '"1.2.0", cmdclass=x()')],
])('something else differs: %s', async (_, path, before, after) => {
  expect(await isVersionOnly(path, [before, after])).toBe(false)
})
