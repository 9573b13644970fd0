import { describe, expect, test } from '@jest/globals'
import { ofPackage } from '../../../src/errors.ts'
import { announcedVersion, comingVersion } from '../../../src/release/coming/coming-version.ts'
import { readSettings } from '../../../src/release/settings.ts'
import { refusalOf } from '../../refusal-of.ts'
import { treeOf } from '../tree-of.ts'
import { versionOf } from '../version-of.ts'

const flit = '\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n'
const written = (version: string) => `[project]\nname = "tidy-box"\nversion = "${version}"\n${flit}`
const fromTag =
  '[project]\nname = "tidy-box"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools_scm]\n'

/** A section for each of these: version, then what its day is. */
const log = (...sections: readonly (readonly [version: string, day: string])[]): string =>
  sections
    .map(([version, day]) => `## Version ${version}\n\n${day === '' ? '' : `${day}\n\n`}-   Fix the lid.\n`)
    .join('\n')

const open = 'Unreleased'
const released = 'Released 2026-01-05'

/** A project with its tags, of which `+` marks those of other branches. */
function projectOf(pyproject: string, changes: string | undefined, tags: readonly string[]) {
  const tree = treeOf({ 'pyproject.toml': pyproject, ...(changes === undefined ? {} : { 'CHANGES.md': changes }) })
  const { settings } = readSettings(pyproject)
  const askReleased = async () =>
    tags.map((tag) => ({ version: versionOf(tag.replace('+', '')), isBefore: !tag.startsWith('+') }))
  return {
    announced: () => announcedVersion(tree, settings, askReleased),
    coming: () => comingVersion(tree, settings, { askReleased, today: '2026-11-30' }),
  }
}

const none = undefined

describe('a version that is announced', () => {
  test.each<[why: string, pyproject: string, changes: string | undefined, tags: readonly string[], reason: string]>([
    [
      'in both places',
      written('3.2.0.dev'),
      log(['3.2.0', open], ['3.1.0', released]),
      [],
      '3.2.0 is the version that pyproject.toml:3 and CHANGES.md:1 announce.',
    ],
    [
      'by the development version alone',
      written('3.2.0.dev0'),
      none,
      [],
      '3.2.0 is the version that pyproject.toml:3 announces.',
    ],
    [
      'beside entries that have no version yet',
      written('3.2.0.dev0'),
      '## Unreleased\n\n- Fix.\n\n## 3.1.0 (2026-01-05)\n\n- Begin.\n',
      [],
      '3.2.0 is the version that pyproject.toml:3 announces.',
    ],
    [
      'by the change log alone, while the file has the last release',
      written('3.1.0'),
      log(['3.2.0', open], ['3.1.0', released]),
      [],
      '3.2.0 is the version that CHANGES.md:1 announces.',
    ],
    [
      'by the change log, while the version comes from the tag',
      fromTag,
      log(['3.2.0', open], ['3.1.0', released]),
      [],
      '3.2.0 is the version that CHANGES.md:1 announces.',
    ],
    [
      'of which a section of another version is open too',
      written('3.2.0.dev'),
      log(['3.2.0', open], ['3.1.1', open], ['3.1.0', released]),
      [],
      '3.2.0 is the version that pyproject.toml:3 and CHANGES.md:1 announce.',
    ],
    [
      'a pre-release in the section of its base version',
      written('3.2.0b1.dev0'),
      log(['3.2.0', open], ['3.1.0', released]),
      [],
      '3.2.0b1 is the version that pyproject.toml:3 and CHANGES.md:1 announce.',
    ],
    [
      'whose day is written down already',
      written('3.2.0.dev'),
      log(['3.2.0', 'Released 2026-12-01'], ['3.1.0', released]),
      [],
      '3.2.0 is the version that pyproject.toml:3 announces.',
    ],
    [
      'equal, and spelled in two ways',
      written('3.2.dev'),
      log(['3.2.0', open], ['3.1.0', released]),
      [],
      '3.2 is the version that pyproject.toml:3 and CHANGES.md:1 announce.',
    ],
    [
      'without a date, where nobody writes any and no tag has it',
      fromTag,
      log(['3.2.0', ''], ['3.1.0', '']),
      ['3.1.0'],
      '3.2.0 is the version that CHANGES.md:1 announces.',
    ],
  ])('%s', async (_, pyproject, changes, tags, reason) => {
    const project = projectOf(pyproject, changes, tags)
    const version = versionOf(reason.split(' ', 1)[0] ?? '')
    expect(await project.announced()).toEqual({ version, reason })
    expect(await project.coming()).toEqual({ version, reason })
  })
})

const refused = (message: string, hint: string) => ({ code: 'version-not-announced', message, hint })
const begin = `Name the version, or begin it by \`release-action next${ofPackage}\`.`

test.each<
  [why: string, pyproject: string, changes: string | undefined, tags: readonly string[], next: string, found: string]
>([
  [
    'a release, as it is written',
    written('3.1.0'),
    log(['3.1.0', released]),
    [],
    '3.1.1 is the next fix version after 3.1.0, which pyproject.toml:3 has.',
    ': pyproject.toml:3 has "3.1.0" and CHANGES.md:1 has version 3.1.0 (2026-01-05)',
  ],
  [
    'a release, by the change log alone',
    fromTag,
    log(['3.1.0', released], ['3.0.0', released]),
    ['4.0.0'],
    '3.1.1 is the next fix version after 3.1.0, which CHANGES.md:1 has.',
    ': CHANGES.md:1 has version 3.1.0 (2026-01-05)',
  ],
  [
    'a release without a date, whose tag is there',
    fromTag,
    log(['3.1.0', ''], ['3.0.0', '']),
    ['3.0.0', '3.1.0'],
    '3.1.1 is the next fix version after 3.1.0, which CHANGES.md:1 has.',
    ': CHANGES.md:1 has version 3.1.0 (without a date)',
  ],
  [
    'a release, by its tag alone',
    fromTag,
    none,
    ['3.0.0', '3.10.0', '3.9.0', '+4.0.0'],
    '3.10.1 is the next fix version after 3.10.0, the greatest tag.',
    '',
  ],
  [
    'a release, by its tag on a branch that was not merged as it was',
    fromTag,
    none,
    ['+3.1.0'],
    '3.1.1 is the next fix version after 3.1.0, the greatest tag.',
    '',
  ],
  [
    'a version that a release was followed by, and a program replaces',
    written('3.1.0+dev'),
    log(['3.1.0', released]),
    [],
    '3.1.1 is the next fix version after 3.1.0, which CHANGES.md:1 has.',
    ': pyproject.toml:3 has "3.1.0+dev" and CHANGES.md:1 has version 3.1.0 (2026-01-05)',
  ],
])('%s announces nothing, and the next fix version follows', async (_, pyproject, changes, tags, next, found) => {
  const project = projectOf(pyproject, changes, tags)
  expect(await project.coming()).toEqual({ version: versionOf(next.split(' ', 1)[0] ?? ''), reason: next })
  const message = `No file announces the version that comes next${found}.`
  expect((await refusalOf(project.announced)).toProblem()).toMatchObject(refused(message, begin))
})

test('after a pre-release comes the next one, though the section of the final version is open', async () => {
  const project = projectOf(written('3.2.0rc1'), log(['3.2.0', open], ['3.1.0', released]), [])
  expect((await project.coming()).reason).toBe(
    '3.2.0rc2 is the next fix version after 3.2.0rc1, which pyproject.toml:3 has.',
  )
  expect((await project.announced()).reason).toBe('3.2.0 is the version that CHANGES.md:1 announces.')
})

test.each<[why: string, pyproject: string, changes: string | undefined, message: string]>([
  [
    'a development version and an open section of another one',
    written('3.2.0.dev'),
    log(['3.3.0', open], ['3.1.0', released]),
    'The files announce different versions: pyproject.toml:3 has "3.2.0.dev" and CHANGES.md:1 has version 3.3.0 (not released).',
  ],
  [
    'two open sections, and no version in any file',
    fromTag,
    log(['3.3.0', open], ['3.2.1', 'In development']),
    'The files announce different versions: CHANGES.md:1 has version 3.3.0 (not released) and CHANGES.md:7 has version 3.2.1 (not released).',
  ],
])('%s: refused', async (_, pyproject, changes, message) => {
  const project = projectOf(pyproject, changes, [])
  const problem = refused(message, 'Name the version, or make them agree.')
  expect((await refusalOf(project.announced)).toProblem()).toMatchObject(problem)
  expect((await refusalOf(project.coming)).toProblem()).toMatchObject(problem)
})

test('a project that nobody released, and that announces nothing, is refused', async () => {
  const project = projectOf(fromTag, none, [])
  const problem = refused('No file announces the version that comes next.', 'Name the version.')
  expect((await refusalOf(project.coming)).toProblem()).toMatchObject(problem)
})
