import { describe, expect, test } from '@jest/globals'
import { findChangeLog } from '../../src/release/change-log.ts'
import { kindOfFile } from '../../src/release/checks/habits/file-kinds.ts'
import type { CheckFacts } from '../../src/release/checks.ts'
import { editNext, editRelease } from '../../src/release/edit.ts'
import { commandsOf, fragmentsOf } from '../../src/release/fragments/tree-fragments.ts'
import { known } from '../../src/release/known.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { codeOfPending, refusalOf } from '../refusal-of.ts'
import { codesOf, dated, facts, problemsOf, section, state } from './check-facts.ts'
import { type ProjectFiles, treeOf } from './tree-of.ts'
import { versionOf } from './version-of.ts'

const version = versionOf('1.3.0')
const day = '2026-02-18'
const project = '[project]\nname = "tidy-box"\nversion = "1.3.0.dev"\n'
const oldLog = '# Changes\n\n## 1.2.0 (2026-01-05)\n\n- Boxes.\n'
const newLog = `# Changes\n\n## 1.3.0 (${day})\n\n- A lid.\n\n## 1.2.0 (2026-01-05)\n\n- Boxes.\n`

/** Files without a text. */
const empty = (...paths: readonly string[]): ProjectFiles => Object.fromEntries(paths.map((path) => [path, '']))
const towncrier = (lines: string): ProjectFiles => ({ 'pyproject.toml': `${project}[tool.towncrier]\n${lines}\n` })

const ofVersions = towncrier('directory = "fragments"\nsingle_file = false\nfilename = "news/{version}.md"')

describe('the tool of a project, and what it would take', () => {
  test.each<[string, ProjectFiles, string, readonly string[]]>([
    [
      'towncrier, by its usual types, in any form of their names',
      {
        ...towncrier('directory = "news"'),
        ...empty(
          'news/1.feature',
          'news/+lid.bugfix.rst',
          'news/1.2.doc.3.md',
          'news/gh-4.misc.html',
          'news/5.other.rst',
        ),
        ...empty('news/feature', 'news/examples.rst', 'news/README.rst', 'news/.gitignore', 'news/old/6.feature.rst'),
      },
      'towncrier NEWS.rst',
      ['news/+lid.bugfix.rst', 'news/1.2.doc.3.md', 'news/1.feature', 'news/gh-4.misc.html'],
    ],
    [
      'towncrier.toml goes before pyproject.toml',
      {
        ...towncrier('directory = "news"'),
        'towncrier.toml': '[tool.towncrier]\ndirectory = "./changelog/"\nfilename = "CHANGES.md"\n',
        ...empty('news/1.feature', 'changelog/2.feature'),
      },
      'towncrier CHANGES.md',
      ['changelog/2.feature'],
    ],
    [
      'types as a list of tables',
      {
        ...towncrier(
          'directory = "news"\n[[tool.towncrier.type]]\ndirectory = "trivial"\n[[tool.towncrier.type]]\nname = "Lids"',
        ),
        ...empty('news/1.trivial.rst', 'news/2.lids.rst', 'news/3.feature.rst'),
      },
      'towncrier NEWS.rst',
      ['news/1.trivial.rst', 'news/2.lids.rst'],
    ],
    [
      'types as tables',
      {
        ...towncrier(
          'directory = "news"\n[tool.towncrier.fragment.chore]\n[tool.towncrier.fragment.fix]\nname = "Fixes"',
        ),
        ...empty('news/1.chore.rst', 'news/2.fix.rst', 'news/3.feature.rst'),
      },
      'towncrier NEWS.rst',
      ['news/1.chore.rst', 'news/2.fix.rst'],
    ],
    [
      'the template and what is to be ignored',
      {
        ...towncrier('directory = "news"\ntemplate = "news/_template.feature.rst"\nignore = ["*.MISC.*"]'),
        ...empty('news/_template.feature.rst', 'news/1.misc.rst', 'news/2.feature.rst'),
      },
      'towncrier NEWS.rst',
      ['news/2.feature.rst'],
    ],
    [
      'without a directory, the folder of the package',
      {
        ...towncrier('package = "tidy_box"\npackage_dir = "src"'),
        ...empty('src/tidy_box/newsfragments/1.feature', 'newsfragments/2.feature'),
      },
      'towncrier NEWS.rst',
      ['src/tidy_box/newsfragments/1.feature'],
    ],
    [
      'sections below a directory',
      {
        ...towncrier(
          'directory = "changes"\n[[tool.towncrier.section]]\npath = ""\n[[tool.towncrier.section]]\npath = "lids"',
        ),
        ...empty('changes/1.feature', 'changes/lids/2.feature', 'changes/boxes/3.feature'),
      },
      'towncrier NEWS.rst',
      ['changes/1.feature', 'changes/lids/2.feature'],
    ],
    [
      'sections without a directory',
      {
        ...towncrier('name = "Tidy"\n[[tool.towncrier.section]]\npath = "lids"'),
        ...empty('newsfragments/1.feature', 'lids/newsfragments/2.feature'),
      },
      'towncrier NEWS.rst',
      ['lids/newsfragments/2.feature'],
    ],
    [
      'a file for each version is not the one of all',
      {
        ...towncrier('directory = "news"\nsingle_file = false\nfilename = "docs/{version}.rst"'),
        ...empty('news/1.doc'),
      },
      'towncrier undefined',
      ['news/1.doc'],
    ],
    ['a folder outside', { ...towncrier('directory = "../news"'), ...empty('news/1.doc') }, 'towncrier NEWS.rst', []],
    [
      'scriv, by pyproject.toml',
      {
        'pyproject.toml': `${project}[tool.scriv]\nformat = "md"\n`,
        ...empty('changelog.d/20260105_120000_ada.md', 'changelog.d/README.md', 'changelog.d/new_fragment.md.j2'),
      },
      'scriv CHANGELOG.md',
      ['changelog.d/20260105_120000_ada.md'],
    ],
    [
      'scriv, by setup.cfg, with a folder and a pattern of its own',
      {
        'setup.cfg': '[tool.scriv]\nfragment-directory = scriv.d\nskip_fragments = _*\nchangelog = docs/log.rst\n',
        ...empty('scriv.d/a.rst', 'scriv.d/_b.rst', 'scriv.d/README.rst', 'scriv.d/c.txt', 'changelog.d/d.rst'),
      },
      'scriv docs/log.rst',
      ['scriv.d/README.rst', 'scriv.d/a.rst'],
    ],
    [
      'scriv, by scriv.ini in its folder, which goes before all',
      {
        'tox.ini': '[scriv]\noutput_file = HISTORY.md\n',
        'changelog.d/scriv.ini': `[scriv]\nchangelog = CHANGES.\${config:format}\nformat = rst\n`,
        ...empty('changelog.d/a.md'),
      },
      'scriv CHANGES.rst',
      ['changelog.d/a.md'],
    ],
    [
      'scriv, whose change log stands elsewhere',
      { 'setup.cfg': '[scriv]\nchangelog = literal: a.py: LOG\n', ...empty('changelog.d/a.md') },
      'scriv undefined',
      ['changelog.d/a.md'],
    ],
    [
      'scriv, by the names of its fragments',
      empty('changelog.d/20260105_120000_ada_lid.rst'),
      'scriv CHANGELOG.rst',
      ['changelog.d/20260105_120000_ada_lid.rst'],
    ],
    [
      'changie keeps a file for each version',
      {
        '.changie.yaml':
          'changesDir: .changes\nunreleasedDir: "unreleased"\nchangelogPath: CHANGELOG.md # all\nversionExt: md\n',
        ...empty('.changes/v1.2.0.md', '.changes/header.tpl.md', '.changes/unreleased/Added-2026.yaml'),
        ...empty('.changes/unreleased/.gitkeep'),
      },
      'changie CHANGELOG.md',
      ['.changes/unreleased/Added-2026.yaml'],
    ],
    ['reno keeps its notes for ever', empty('releasenotes/notes/add-lid-95915aaedd3c48d8.yaml'), 'reno undefined', []],
    [
      'newsfragments/, whose name says it',
      empty('newsfragments/1.feature.rst', 'newsfragments/lid.rst', 'newsfragments/2.odd', 'newsfragments/README.md'),
      'folder undefined',
      ['newsfragments/1.feature.rst', 'newsfragments/lid.rst'],
    ],
    ['changelog.d/ without any', empty('changelog.d/.gitkeep'), 'folder undefined', []],
    [
      'CHANGES/, whose files say it',
      empty(
        'CHANGES/1.feature',
        'CHANGES/2.bugfix.rst',
        'CHANGES/3.misc.1.md',
        'CHANGES/4.rst',
        'CHANGES/.TEMPLATE.txt',
      ),
      'folder undefined',
      ['CHANGES/1.feature', 'CHANGES/2.bugfix.rst', 'CHANGES/3.misc.1.md', 'CHANGES/4.rst'],
    ],
    [
      'news/ with a template',
      empty('news/TEMPLATE.rst', 'news/add-lid.rst', 'news/1.2.0.rst'),
      'folder undefined',
      ['news/add-lid.rst'],
    ],
    [
      'docs/changelog/',
      empty('docs/changelog/7.bugfix.rst', 'docs/changelog/index.rst'),
      'folder undefined',
      ['docs/changelog/7.bugfix.rst'],
    ],
    ['a folder of pages', empty('changelog/1.2.0.md', 'changelog/index.md', 'news/2026-01-05-box.md'), 'none', []],
    ['a module of that name', empty('news/__init__.py', 'news/views.feature.py', 'changes/feature.py'), 'none', []],
    ['a configuration that is no TOML', { 'pyproject.toml': '[tool.towncrier', ...empty('a/1.feature') }, 'none', []],
  ])('%s', async (_, files, tool, waiting) => {
    const found = await fragmentsOf(treeOf(files))
    const name = found === undefined ? 'none' : [found.tool.name, found.tool.changeLog].join(' ').trim()
    expect([found?.tool.changeLog === undefined && found ? `${name} undefined` : name, found?.waiting ?? []]).toEqual([
      tool,
      waiting,
    ])
  })

  test.each([
    ['towncrier', towncrier('directory = "news"'), ['towncrier build --version 1.3.0']],
    ['scriv', { 'setup.cfg': '[scriv]\nformat = md\n' }, ['scriv collect --version 1.3.0']],
    ['changie', empty('.changie.yaml', '.changes/1.2.0.md'), ['changie batch 1.3.0', 'changie merge']],
    ['changie with v', empty('.changie.yaml', '.changes/v1.2.0.md'), ['changie batch v1.3.0', 'changie merge']],
    ['a folder', empty('newsfragments/.gitkeep'), []],
  ])('the command of %s', async (_, files, expected) => {
    const found = await fragmentsOf(treeOf(files))
    expect(found && commandsOf(found.tool, version)).toEqual(expected)
  })
})

describe('the change log of a tool', () => {
  test.each<[string, ProjectFiles, readonly (string | undefined)[]]>([
    [
      'where the configuration says it, though another is in a usual place',
      {
        ...towncrier('directory = "news"\nfilename = "docs/source/past.md"'),
        'docs/source/past.md': newLog,
        'CHANGES.md': oldLog,
      },
      ['docs/source/past.md', '1.3.0', '1.2.0'],
    ],
    [
      'elsewhere, where that file is not there yet',
      { ...towncrier('directory = "news"'), 'CHANGES.md': oldLog },
      ['CHANGES.md', '1.2.0'],
    ],
    [
      'with a name of its own before the versions',
      {
        ...towncrier('name = "The Tidy Box"\nfilename = "CHANGES.md"'),
        'CHANGES.md': oldLog.replaceAll('## ', '## The Tidy Box '),
      },
      ['CHANGES.md', '1.2.0'],
    ],
    [
      'with words of its own before them',
      {
        ...towncrier(
          'package = "tidy_box"\nfilename = "CHANGES.md"\ntitle_format = "## Box News [{version}] - {project_date}"',
        ),
        'CHANGES.md': oldLog.replaceAll('## ', '## Box News '),
      },
      ['CHANGES.md', '1.2.0'],
    ],
    [
      'by scriv, with its anchors',
      {
        'setup.cfg': '[scriv]\nformat = rst\n',
        'CHANGELOG.rst':
          '.. scriv-insert-here\n\n.. _changelog-1.3.0:\n\n1.3.0 — 2026-02-18\n==================\n\n- A lid.\n',
      },
      ['CHANGELOG.rst', '1.3.0'],
    ],
  ])('%s', async (_, files, expected) => {
    const found = await findChangeLog(treeOf(files), { kind: 'search' }, 'tidy-box')
    expect([found?.path, ...(found?.sections.flatMap(({ spelledVersions }) => spelledVersions) ?? [])]).toEqual(
      expected,
    )
  })
})

/** The facts of a release of 3.2.0 in a project with a tool, whose fragments wait at the release and at its base. */
async function factsOf(files: ProjectFiles, change: Partial<CheckFacts> = {}): Promise<Partial<CheckFacts>> {
  const fragments = await fragmentsOf(treeOf(files))
  const { state: here, base } = facts(change)
  return { ...change, state: { ...here, fragments }, base: base && { ...base, fragments } }
}

describe('button 1', () => {
  const left = { ...towncrier('directory = "news"'), ...empty('news/1.feature.rst') }
  const before = { state: state('3.2.0', section('3.1.0')) }

  test('the tool is the next button', async () => {
    const many = { ...left, ...empty('news/2.feature', 'news/3.doc', 'news/4.misc', 'news/5.misc') }
    expect(problemsOf(await factsOf(many, before))).toEqual([
      {
        code: 'change-log-fragments',
        severity: 'error',
        message:
          '5 fragments of the change log are not in a section of version "3.2.0" yet: "news/1.feature.rst", "news/2.feature", "news/3.doc", and 2 more.',
        hint: 'Run `towncrier build --version 3.2.0`, which writes the section, and commit what it changes.',
        file: 'news/1.feature.rst',
      },
    ])
  })

  test('what is left beside the section is named', async () => {
    expect(problemsOf(await factsOf(left))).toEqual([
      {
        code: 'change-log-fragments',
        severity: 'error',
        message: 'One fragment of the change log is left beside its section of version "3.2.0": "news/1.feature.rst".',
        hint: 'Move what they say into the section, and delete them, in one commit.',
        file: 'news/1.feature.rst',
      },
    ])
  })

  test.each<[string, ProjectFiles, Partial<CheckFacts>, readonly string[]]>([
    ['none is left, and the section is there', towncrier('directory = "news"'), {}, []],
    [
      'none is left, and the section is missing',
      towncrier('directory = "news"'),
      before,
      ['error change-log-section-missing'],
    ],
    [
      'a folder that only looks like one, with a section',
      empty('newsfragments/a.md'),
      {},
      ['warning change-log-fragments'],
    ],
    ['a folder, without a section', empty('newsfragments/a.md'), before, ['error change-log-fragments']],
    [
      'a pre-release may leave them to the final one',
      left,
      {
        state: state('3.2.0rc1', section('3.2.0rc1'), section('3.1.0')),
        base: state('3.2.0.dev', section('3.1.0', { date: dated('2025-11-11') })),
      },
      ['warning change-log-fragments'],
    ],
    ['no change log', left, { settings: { ...defaultSettings, changeLog: { kind: 'none' } } }, []],
    [
      'no change log yet',
      left,
      { state: { ...state('3.2.0'), changeLog: { kind: 'read', value: undefined } } },
      ['error change-log-fragments'],
    ],
    [
      'reno writes none',
      empty('reno.yaml'),
      { state: { ...state('3.2.0'), changeLog: { kind: 'read', value: undefined } } },
      [],
    ],
  ])('%s', async (_, files, change, expected) => {
    expect(codesOf(await factsOf(files, change))).toEqual(expected)
  })

  test.each<[string, ProjectFiles, string]>([
    ['a fragment of towncrier', { ...towncrier('directory = "notes"') }, 'notes/3522.feature'],
    ['a fragment of scriv', { 'setup.cfg': '[scriv]\nfragment_directory = notes\n' }, 'notes/a.md'],
    ['a version of changie', empty('.changie.yaml'), '.changes/v3.2.0.md'],
    ['a version of towncrier', ofVersions, 'news/3.2.0.md'],
    ['a version in a customary folder', {}, 'releases/v3.2.0.md'],
    ['a note of reno', empty('reno.yaml'), 'releasenotes/notes/a.yaml'],
    ['one in a customary folder', {}, 'newsfragments/12.feature.md'],
  ])('%s is never foreign', async (_, files, path) => {
    const changes = known([{ path, extent: 'any' } as const])
    expect(codesOf(await factsOf(files, { changes }))).toEqual([])
  })

  test('what belongs to a release is said by the base alone', async () => {
    const { state: here } = await factsOf(towncrier('directory = "src"\n[tool.towncrier.fragment.py]'))
    const changes = known([{ path: 'src/lid.py', extent: 'any' } as const])
    expect(codesOf({ ...(here && { state: here }), changes })).toEqual(['error unexpected-files'])
  })

  test.each([
    ['changelog/12.bugfix.rst', 'release'],
    ['changelog/12.py', 'source'],
    ['../tests/test_lid.py', 'tests'],
    ['../lid/conftest.py', 'tests'],
    ['../lid/contest.py', 'other'],
    ['news/views.feature.py', 'source'],
    ['newsfragments/README.rst', 'other'],
    ['src/news/12.bugfix.rst', 'other'],
  ])('%s is of the kind %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind)
  })
})

describe('prepare and next run nothing of the project', () => {
  const release = (files: ProjectFiles) => editRelease(treeOf(files), defaultSettings, { version, day, kept: 'near' })
  const waiting = { ...towncrier('directory = "news"\nfilename = "CHANGES.md"'), ...empty('news/1.doc', 'news/2.doc') }

  test('they say what to run', async () => {
    const { code, message, hint } = await refusalOf(() => release({ ...waiting, 'CHANGES.md': oldLog }))
    expect({ code, message, hint }).toEqual({
      code: 'change-log-fragments',
      message:
        '2 fragments of the change log are not in a section of version "1.3.0" yet: "news/1.doc" and "news/2.doc".',
      hint: 'Run `towncrier build --version 1.3.0`, which writes the section, and commit what it changes.',
    })
  })

  test.each<[string, ProjectFiles, string]>([
    ['no change log yet', waiting, 'change-log-fragments'],
    [
      'an unreleased section, which they are not in',
      { ...waiting, 'CHANGES.md': `# Changes\n\n## Unreleased\n\n- A lid.\n` },
      'change-log-fragments',
    ],
    ['a section that some are not in', { ...waiting, 'CHANGES.md': newLog }, 'change-log-fragments'],
    [
      'none, and no section',
      { ...towncrier('directory = "news"'), 'CHANGES.md': oldLog },
      'change-log-section-missing',
    ],
    ['none, and a section', { ...towncrier('directory = "news"'), 'CHANGES.md': newLog }, 'accepted'],
    [
      'a folder, and a section',
      { 'pyproject.toml': project, 'CHANGES.md': newLog, ...empty('newsfragments/a.md') },
      'accepted',
    ],
    [
      'a folder, and no section',
      { 'pyproject.toml': project, 'CHANGES.md': oldLog, ...empty('newsfragments/a.md') },
      'change-log-fragments',
    ],
    ['reno', { 'pyproject.toml': project, ...empty('reno.yaml', 'releasenotes/notes/a.yaml') }, 'accepted'],
    ['none, and the file of the version', { ...ofVersions, 'news/1.3.0.md': newLog }, 'accepted'],
    ['none, and the file of another version', { ...ofVersions, 'news/1.2.0.md': oldLog }, 'change-log-section-missing'],
    [
      'no tool, and the file of another version',
      { 'pyproject.toml': project, 'docs/releases/1.2.0.md': oldLog },
      'change-log-section-missing',
    ],
  ])('%s', async (_, files, expected) => {
    expect(await codeOfPending(() => release(files))).toBe(expected)
  })

  test('the file of the version alone is dated', async () => {
    const files = { 'docs/releases/1.2.0.md': oldLog, 'docs/releases/1.3.0.md': '# 1.3.0\n\nUnreleased\n\n- A lid.\n' }
    const edits = await release({ 'pyproject.toml': project, ...files })
    expect([edits.get('docs/releases/1.3.0.md'), edits.size]).toEqual([
      files['docs/releases/1.3.0.md'].replace('Unreleased', `Released ${day}`),
      2,
    ])
  })

  test('the edit goes on where the tool has written the section', async () => {
    const edits = await release({ ...towncrier('directory = "news"\nfilename = "CHANGES.md"'), 'CHANGES.md': newLog })
    expect([...edits.keys()]).toEqual(['pyproject.toml'])
  })

  test.each<[string, ProjectFiles, readonly string[]]>([
    ['towncrier', { ...towncrier('directory = "news"'), 'CHANGES.md': oldLog }, ['pyproject.toml']],
    [
      'a folder',
      { 'pyproject.toml': project, 'CHANGES.md': oldLog, ...empty('changelog.d/.gitkeep') },
      ['pyproject.toml'],
    ],
    ['reno without a change log', { 'pyproject.toml': project, ...empty('reno.yaml') }, ['pyproject.toml']],
    [
      'reno with one',
      { 'pyproject.toml': project, 'CHANGES.md': oldLog, ...empty('reno.yaml') },
      ['pyproject.toml', 'CHANGES.md'],
    ],
    [
      'by hand, in a file for each version',
      { 'pyproject.toml': project, 'docs/releases/1.2.0.md': oldLog },
      ['pyproject.toml'],
    ],
  ])('next begins no section where a tool writes it: %s', async (_, files, expected) => {
    expect([...(await editNext(treeOf(files), defaultSettings, versionOf('1.4.0'))).keys()]).toEqual(expected)
  })
})
