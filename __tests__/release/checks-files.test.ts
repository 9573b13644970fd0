import { describe, expect, test } from '@jest/globals'
import type { Problem } from '../../src/errors.ts'
import { kindOfFile } from '../../src/release/checks/habits/file-kinds.ts'
import { type CheckFacts, decideCheck } from '../../src/release/checks.ts'
import { known, unknown } from '../../src/release/known.ts'
import { defaultSettings } from '../../src/release/settings.ts'
import { changed, codesOf, facts, problemsOf, unreadable } from './check-facts.ts'

const changing = (...paths: readonly string[]): Partial<CheckFacts> => ({
  changes: known(changed(...paths)),
})

const allowing = (...allowFiles: readonly string[]): Partial<CheckFacts> => ({
  settings: { ...defaultSettings, allowFiles },
})

describe('what a pull request changes', () => {
  const hint =
    'Move the change to a pull request of its own; what belongs to every release is named by allow-files in [tool.release-action].'

  test.each<[string, Partial<CheckFacts>, Problem]>([
    [
      'source code',
      changing('CHANGES.rst', 'src/quart/app.py'),
      {
        code: 'unexpected-files',
        severity: 'error',
        message: 'The release changes source code: "src/quart/app.py".',
        hint,
        file: 'src/quart/app.py',
      },
    ],
    [
      'many files, of which five are named',
      changing(
        'tests/test_a.py',
        'tests/test_b.py',
        'tests/c.py',
        'tests/d.py',
        'tests/e.py',
        'tests/f.py',
        'tests/g.py',
      ),
      {
        code: 'unexpected-files',
        severity: 'error',
        message:
          'The release changes tests: "tests/test_a.py", "tests/test_b.py", "tests/c.py", "tests/d.py", "tests/e.py", and 2 more.',
        hint,
        file: 'tests/test_a.py',
      },
    ],
    [
      'the workflow that publishes',
      changing('.github/workflows/publish.yaml'),
      {
        code: 'unexpected-workflow-files',
        severity: 'warning',
        message:
          'The release changes ".github/workflows/publish.yaml": the tag runs its own workflow files, and they decide what is built, signed, and published.',
        hint: 'Change workflows in a pull request of their own, and release from its merge; else review every line.',
        file: '.github/workflows/publish.yaml',
      },
    ],
    [
      'a name that tries to be more than a name',
      changing('src/\u202e::error::$(touch x)\n.py'),
      {
        code: 'unexpected-files',
        severity: 'error',
        message: 'The release changes source code: "src/\\u{202e}::error::$(touch x)\\u{a}.py".',
        hint,
        file: 'src/\u202e::error::$(touch x)\n.py',
      },
    ],
  ])('%s', (_, change, problem) => {
    expect(problemsOf(change)).toEqual([problem])
  })

  test('every kind is a problem of its own', () => {
    const paths = [
      'src/a.py',
      'tests/test_a.py',
      'MANIFEST.in',
      'docs/a.rst',
      'tox.ini',
      '.github/workflows/tests.yaml',
    ]
    expect(codesOf(changing(...paths))).toEqual([
      'error unexpected-files',
      'error unexpected-files',
      'error unexpected-files',
      'warning unexpected-files',
      'warning unexpected-files',
      'warning unexpected-workflow-files',
    ])
  })

  test.each<[string, Partial<CheckFacts>]>([
    ['nothing else', changing('CHANGES.rst', 'pyproject.toml', 'uv.lock')],
    ['locks of requirements', changing('requirements/dev.txt', 'requirements-docs.in')],
    ['older metadata', changing('setup.py', 'setup.cfg')],
    [
      'the line of the version in a Python file',
      { changes: known([{ path: 'src/a/__init__.py', extent: 'version' }]) },
    ],
    ['what the project allows', { ...changing('a/translations/de/a.po'), ...allowing('a/translations/**') }],
    ['a single file that the project allows', { ...changing('src/a/data.json'), ...allowing('src/*/data.json') }],
  ])('accepted: %s', (_, change) => {
    expect(codesOf({ ...facts(), ...change })).toEqual([])
  })

  test('the line of the version in a Python file, and another line', () => {
    expect(codesOf(changing('src/a/__init__.py'))).toEqual(['error unexpected-files'])
  })

  test('what runs when the release is built', () => {
    const { base } = facts()
    if (base?.project.kind !== 'read') throw new Error('the base can be read')
    const project = { ...base.project.value, buildBackend: 'flit_core.buildapi', buildRequires: ['flit_core<4'] }
    expect(problemsOf({ base: { ...base, project: { kind: 'read', value: project } } })).toEqual([
      {
        code: 'unexpected-files',
        severity: 'warning',
        message: 'The release changes how the project is built: "flit_core.buildapi, flit_core<4" became "".',
        hint: 'Change [build-system] in a pull request of its own, whose builds are tested.',
        file: 'pyproject.toml',
      },
    ])
  })

  test.each<[string, (is: CheckFacts) => Partial<CheckFacts>]>([
    ['the commit', (is) => ({ state: { ...is.state, project: unreadable('version-not-found') } })],
    ['its base', (is) => ({ base: is.base && { ...is.base, project: unreadable('version-not-found') } })],
  ])('where %s does not show the place of its version, no file is foreign', (_, change) => {
    const is = facts(changing('src/a/_version.py', '.github/workflows/publish.yaml'))
    const decision = decideCheck({ ...is, ...change(is) })
    const rules = decision.kind === 'not-a-release' ? [] : decision.rules
    const claims = ['Only files that a release touches are changed', 'No workflow file is changed']
    expect(rules.filter(({ claim }) => claims.includes(claim))).toEqual([
      expect.objectContaining({ result: 'not-checked', reason: 'where the project states its version cannot be read' }),
      expect.objectContaining({ result: 'warning' }),
    ])
  })

  test('without a base nothing can be compared', () => {
    expect(codesOf({ changes: unknown('the base is not known') })).toEqual([])
  })
})

describe('kinds of files', () => {
  test.each([
    ['pyproject.toml', 'release'],
    ['sub/pyproject.toml', 'other'],
    ['uv.lock', 'release'],
    ['requirements/tests-pallets-min.in', 'release'],
    ['.github/workflows/publish.yaml', 'workflow'],
    ['.github/actions/a/action.yml', 'workflow'],
    ['.github/dependabot.yml', 'tooling'],
    ['.pre-commit-config.yaml', 'tooling'],
    ['.readthedocs.yaml', 'tooling'],
    ['tox.ini', 'tooling'],
    ['docs/conf.py', 'documentation'],
    ['doc/advanced.rst', 'documentation'],
    ['README.rst', 'documentation'],
    ['examples/celery/README.md', 'documentation'],
    ['tests/conftest.py', 'tests'],
    ['flask_admin/tests/geoa/__init__.py', 'tests'],
    ['src/a/test_it.py', 'tests'],
    ['src/a/testing.py', 'source'],
    ['src/flask/app.py', 'source'],
    ['src/markupsafe/_speedups.c', 'source'],
    ['flask_admin/static/admin.js', 'source'],
    ['wtforms/locale/de/LC_MESSAGES/wtforms.po', 'translations'],
    ['flask_security/translations/flask_security.pot', 'translations'],
    ['docs/locale/ja/index.mo', 'translations'],
    ['.github/workflows/de.po', 'workflow'],
    ['MANIFEST.in', 'other'],
    ['', 'other'],
  ])('%s is of kind %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind)
  })
})
