import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Git } from '../../src/clients/git.ts'
import { changesOf, gatherStates, settingsAt } from '../../src/clients/release-states.ts'
import type { FileChange } from '../../src/release/checks.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { type Clone, newClone, newFolder } from '../worlds/clone.ts'

const environment = { PATH: process.env.PATH, HOME: newFolder() }
const moduleFile = 'src/tidy_box/__init__.py'

function commit(clone: Clone): string {
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--allow-empty', '--message', 'a commit'])
  return clone.git(['rev-parse', 'HEAD'])
}

/** A project whose version stands in its module. */
function dynamicProject(): Clone {
  const clone = newClone()
  const lines = [
    '[project]',
    'name = "tidy-box"',
    'dynamic = ["version"]',
    '[build-system]',
    'requires = ["flit_core"]',
  ]
  clone.write('pyproject.toml', `${lines.join('\n')}\nbuild-backend = "flit_core.buildapi"\n`)
  clone.write(moduleFile, "'Tidy.'\n\n__version__ = '3.2.0.dev'\nx = 1\n")
  return clone
}

async function changes(clone: Clone, base: string) {
  const git = new Git(clone.directory, environment)
  const subject = { commit: commit(clone), base, settings: defaultSettings, askedTag: undefined }
  return changesOf(await gatherStates(git, subject))
}

describe('a file that declares the version', () => {
  test.each<[string, string, FileChange['extent']]>([
    ['the version', "'Tidy.'\n\n__version__ = '3.2.0'\nx = 1\n", 'version'],
    ['code on its line', "'Tidy.'\n\n__version__ = '3.2.0'; import evil\nx = 1\n", 'beside-version'],
    ['another line', "'Tidy.'\n\n__version__ = '3.2.0'\nx = 2\n", 'beside-version'],
    ['a line more', "'Tidy.'\n\n__version__ = '3.2.0'\nimport evil\nx = 1\n", 'beside-version'],
    ['a comment', "'Tidy.'\n\n__version__ = '3.2.0'  # now\nx = 1\n", 'words'],
    ['its line ends', "'Tidy.'\r\n\r\n__version__ = '3.2.0'\r\nx = 1\r\n", 'words'],
  ])('with a change of %s', async (_, text, extent) => {
    const clone = dynamicProject()
    const base = commit(clone)
    clone.write(moduleFile, text)
    expect(await changes(clone, base)).toEqual([{ path: moduleFile, extent }])
  })

  test('with a change of its mode', async () => {
    const clone = dynamicProject()
    const base = commit(clone)
    clone.write(moduleFile, "'Tidy.'\n\n__version__ = '3.2.0'\nx = 1\n")
    chmodSync(join(clone.directory, moduleFile), 0o755)
    expect(await changes(clone, base)).toEqual([{ path: moduleFile, extent: 'any' }])
  })
})

test('a file in which a project has its version, and that is read as a bystander too', async () => {
  const clone = newClone()
  clone.write(
    'pyproject.toml',
    '[project]\nname = "tidy-box"\ndynamic = ["version"]\n[build-system]\nbuild-backend = "maturin"\n',
  )
  clone.write('Cargo.toml', '[package]\nname = "tidy-box"\nversion = "3.1.0"\n')
  const base = commit(clone)
  clone.write('Cargo.toml', '[package]\nname = "tidy-box"\nversion = "3.2.0"\n')
  expect(await changes(clone, base)).toEqual([{ path: 'Cargo.toml', extent: 'version' }])
})

test('files that come, go, and change are named in order', async () => {
  const clone = dynamicProject()
  clone.write('b.txt', '1')
  clone.write('gone.txt', '1')
  const base = commit(clone)
  clone.git(['rm', '--quiet', 'gone.txt'])
  clone.write('b.txt', '2')
  clone.write('a.txt', '1')
  expect((await changes(clone, base)).map(({ path }) => path)).toEqual(['a.txt', 'b.txt', 'gone.txt'])
})

test('settings of a commit; a file that is no text sets nothing', async () => {
  const clone = dynamicProject()
  clone.write('pyproject.toml', '[tool.release-action]\ntag-prefix = "v"\n')
  const set = commit(clone)
  clone.write('pyproject.toml', Buffer.from('[tool.release-action]\n# \xff', 'latin1'))
  const broken = commit(clone)
  const git = new Git(clone.directory, environment)
  expect((await settingsAt(git, set)).settings.tagPrefix).toBe('v')
  expect(await settingsAt(git, broken)).toEqual({ settings: defaultSettings, problems: [] })
})
