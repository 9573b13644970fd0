import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/commands/check.ts'
import { next } from '../../src/commands/next.ts'
import { prepare } from '../../src/commands/prepare.ts'
import { type Laptop, laptopWith, runOn } from '../worlds/laptop.ts'

const named = (name: string, version: string) =>
  `[project]\nname = "${name}"\nversion = "${version}"\n\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n`
const log = '## 1.2.0\n\nUnreleased\n\n- Add a thing.\n\n## 1.1.0\n\nReleased 2026-01-05\n\n- Begin.\n'

/** A workspace of two packages, one with a name that the name of the other begins with, and a root that is none. */
const workspace = {
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n',
  'packages/box/pyproject.toml': named('tidy-box', '1.2.0.dev'),
  'packages/box/CHANGES.md': log,
  'packages/box/src/tidy_box/__init__.py': '"""A box."""\n',
  'packages/lid/pyproject.toml': named('tidy-box-lid', '1.2.0.dev'),
  'packages/lid/CHANGES.md': log,
} as const

/** A laptop with the last release of the box tagged. */
function laptopAt(files: Readonly<Record<string, string>> = workspace, tags: readonly string[] = ['tidy-box-1.1.0']) {
  const laptop = laptopWith(files)
  for (const tag of tags) laptop.clone.git(['tag', '--annotate', '--message', tag, tag])
  return laptop
}

/** Commit on a new branch of that name. */
function commitOn(laptop: Laptop, branch: string, files: Readonly<Record<string, string>>): void {
  const { clone } = laptop
  clone.git(['switch', '--quiet', '--create', branch])
  for (const [path, text] of Object.entries(files)) clone.write(path, text)
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--message', branch])
}

const subjectAndFiles = ({ clone }: Laptop, revision = 'HEAD'): readonly string[] =>
  clone
    .git(['show', '--format=%s', '--name-only', revision])
    .split('\n')
    .filter((line) => line !== '')

const released = (name: 'box' | 'lid') => ({
  [`packages/${name}/pyproject.toml`]: workspace[`packages/${name}/pyproject.toml`].replace('1.2.0.dev', '1.2.0'),
  [`packages/${name}/CHANGES.md`]: log.replace('Unreleased', 'Released 2026-02-18'),
})

/** What `check` says: the verdict, and the code of each problem. */
async function judged(laptop: Laptop, ...words: readonly string[]) {
  const { output, refusal } = await runOn(laptop, check, [...words, '--json'])
  if (refusal !== undefined) return [refusal.code]
  const { headline, problems } = JSON.parse(output.join('\n')) as {
    readonly headline: string
    readonly problems: readonly { readonly code: string; readonly severity: string }[]
  }
  return [headline.replace(/ at [0-9a-f]{12}/, ''), ...problems.map(({ code, severity }) => `${severity} ${code}`)]
}

describe('prepare and next', () => {
  test('change one package, on a branch and under a tag with its name', async () => {
    const laptop = laptopAt()
    const { output, refusal } = await runOn(laptop, prepare, ['1.2.0', '--package', 'tidy-box', '--tag'])
    expect(refusal).toBeUndefined()
    expect(output[0]).toMatch(/^check: Go for tidy-box 1\.2\.0 at /)
    expect(laptop.clone.git(['branch', '--show-current'])).toBe('release-tidy-box-1.2.0')
    expect(laptop.clone.git(['tag', '--list', 'tidy-box-1.2.0', '--format=%(contents:subject)'])).toBe(
      'release tidy-box 1.2.0',
    )
    expect(subjectAndFiles(laptop)).toEqual([
      'release tidy-box 1.2.0',
      'packages/box/CHANGES.md',
      'packages/box/pyproject.toml',
    ])
  })

  test('two releases may be open at once; the folder names the package, then the branch does', async () => {
    const laptop = laptopAt()
    await runOn(laptop, prepare, ['1.2.0', '--package', 'tidy-box'])
    laptop.clone.git(['switch', '--quiet', 'stable'])
    const folder = join(laptop.clone.directory, 'packages/lid')
    const { exitCode } = await runOn(laptop, prepare, [], { folder })
    expect([exitCode, laptop.clone.git(['branch', '--show-current'])]).toEqual([0, 'release-tidy-box-lid-1.2.0'])
    expect(subjectAndFiles(laptop)[0]).toBe('release tidy-box-lid 1.2.0')
    const again = await runOn(laptop, prepare, ['--json'])
    expect(JSON.parse(again.output[0] ?? '')).toMatchObject({
      verdict: 'ready',
      tag: 'tidy-box-lid-1.2.0',
      version: '1.2.0',
    })
  })

  test('a prefix names the package', async () => {
    const laptop = laptopAt(workspace, ['box-1.1.0', 'lid-1.1.0'])
    const { output } = await runOn(laptop, prepare, ['1.2.0', '--tag-prefix', 'lid-', '--json'])
    expect(JSON.parse(output[0] ?? '')).toMatchObject({ tag: 'lid-1.2.0', branch: 'release-tidy-box-lid-1.2.0' })
  })

  test('next begins a version of one package', async () => {
    const laptop = laptopAt({ ...workspace, ...released('lid') })
    const { exitCode, output } = await runOn(laptop, next, ['--package', 'packages/lid'])
    expect(output.join('\n')).toContain('git push origin HEAD:refs/heads/start-tidy-box-lid-1.2.1')
    expect([exitCode, ...subjectAndFiles(laptop)]).toEqual([
      0,
      'start tidy-box-lid 1.2.1',
      'packages/lid/CHANGES.md',
      'packages/lid/pyproject.toml',
    ])
  })

  test('next writes a development version as the package did before its releases, whatever the root does', async () => {
    const toml = (version: string) => ({ 'packages/box/pyproject.toml': named('tidy-box', version) })
    const root = { 'pyproject.toml': `${named('tidy', '3.0.0')}\n${workspace['pyproject.toml']}` }
    const laptop = laptopAt({ ...workspace, ...released('box'), ...root, ...toml('1.2.0.dev0') }, ['v3.0.0'])
    commitOn(laptop, 'any', toml('1.2.0'))
    laptop.clone.git(['tag', '--annotate', '--message', 'x', 'tidy-box-1.2.0'])
    const { refusal } = await runOn(laptop, next, ['1.2.1', '--package', 'tidy-box'])
    expect([refusal, laptop.read('packages/box/pyproject.toml')]).toEqual([undefined, named('tidy-box', '1.2.1.dev0')])
  })

  test.each([
    ['prepare', prepare],
    ['next', next],
  ])('%s asks for the package where nothing names one', async (_, command) => {
    expect((await runOn(laptopAt(), command, ['1.2.0'])).refusal).toEqual({
      code: 'package-unknown',
      message: 'The tree has the packages "tidy-box" and "tidy-box-lid", and none is named.',
      hint: 'Name one by `--package NAME`.',
    })
  })

  test('a root that is a project is meant where nothing names another', async () => {
    const root = {
      'pyproject.toml': `${named('tidy', '3.0.0.dev')}\n${workspace['pyproject.toml']}`,
      'CHANGES.md': log,
    }
    const laptop = laptopAt({ ...workspace, ...root }, ['v1.1.0', 'tidy-box-4.0.0'])
    const { output } = await runOn(laptop, prepare, ['1.2.0', '--json'])
    expect(JSON.parse(output[0] ?? '')).toMatchObject({ tag: 'v1.2.0', branch: 'release-1.2.0' })
    expect(subjectAndFiles(laptop)).toEqual(['release version 1.2.0', 'CHANGES.md', 'pyproject.toml'])
  })

  test.each([
    ['1.3.0', 'packages/lid', 'change-log-section-missing', 'next 1.3.0 --package tidy-box-lid`'],
    ['1.3.0', 'packages/lid', 'change-log-section-missing', 'prepare 1.3.0 --package tidy-box-lid --edit`'],
    ['', 'packages/box', 'version-not-announced', 'next --package tidy-box`'],
  ])('advice of a refusal names the package: prepare %s in %s', async (version, folder, code, command) => {
    const box = { 'packages/box/pyproject.toml': named('tidy-box', '1.1.0'), 'packages/box/CHANGES.md': '# Changes\n' }
    const laptop = laptopAt({ ...workspace, ...box })
    const words = version === '' ? [] : [version]
    const { refusal } = await runOn(laptop, prepare, words, { folder: join(laptop.clone.directory, folder) })
    expect(refusal).toMatchObject({ code, hint: expect.stringContaining(`\`release-action ${command}`) })
  })

  test('what is refused names the package, and the file from the root', async () => {
    const laptop = laptopAt({ ...workspace, 'packages/box/CHANGES.md': '# Changes\n\n## Someday\n\n- A thing.\n' })
    const { output } = await runOn(laptop, prepare, ['1.2.0', '--package', 'tidy-box', '--json'])
    expect(JSON.parse(output[0] ?? '')).toMatchObject({
      problems: [
        {
          code: 'change-log-not-understood',
          place: 'The package "tidy-box"',
          file: 'packages/box/CHANGES.md',
          line: 3,
        },
      ],
    })
  })
})

describe('check', () => {
  test('judges the package that the branch releases', async () => {
    const laptop = laptopAt()
    commitOn(laptop, 'any', released('lid'))
    expect(await judged(laptop)).toEqual(['Go for tidy-box-lid 1.2.0.'])
  })

  test('says that a branch releases none', async () => {
    const laptop = laptopAt()
    commitOn(laptop, 'any', { 'packages/box/src/tidy_box/new.py': '' })
    expect(await judged(laptop)).toEqual([
      'No release, so nothing to judge. None of the packages "tidy-box" and "tidy-box-lid" is released.',
    ])
  })

  test('names the package in what it advises', async () => {
    const laptop = laptopAt()
    const unnamed = released('box')['packages/box/CHANGES.md']?.replace(
      '## 1.2.0\n\nReleased 2026-02-18',
      '## Unreleased',
    )
    commitOn(laptop, 'any', { ...released('box'), 'packages/box/CHANGES.md': unnamed ?? '' })
    const { output } = await runOn(laptop, check, [])
    expect(output.join('\n')).toContain('as `release-action prepare 1.2.0 --package tidy-box` does')
  })

  test('refuses two releases in one branch, unless one is named', async () => {
    const laptop = laptopAt()
    commitOn(laptop, 'any', { ...released('box'), ...released('lid') })
    expect(await judged(laptop)).toEqual(['packages-several'])
    expect(await judged(laptop, '--package', 'tidy-box')).toEqual([
      'No-go for tidy-box 1.2.0: 1 problem to fix.',
      'error unexpected-files',
    ])
  })

  test('allows the files of the package, and a new version of another one that it needs', async () => {
    const lid = workspace['packages/lid/pyproject.toml']
    const laptop = laptopAt({ ...workspace, 'packages/lid/pyproject.toml': lid.replace('1.2.0.dev', '1.1.0') })
    commitOn(laptop, 'needs', {
      ...released('box'),
      'packages/lid/pyproject.toml': lid.replace('1.2.0.dev', '1.1.1.dev'),
    })
    expect(await judged(laptop)).toEqual(['Go for tidy-box 1.2.0.'])
    commitOn(laptop, 'slipped', { 'packages/lid/src/tidy_lid.py': '', 'README.md': 'Read.\n' })
    expect(await judged(laptop)).toEqual(['No-go for tidy-box 1.2.0: 1 problem to fix.', 'error unexpected-files'])
  })

  test('counts no tag of another package', async () => {
    const laptop = laptopAt({ ...workspace, ...released('box') }, ['tidy-box-1.2.0', 'tidy-box-lid-9.0', '9.0', 'v8.0'])
    const { clone } = laptop
    clone.git(['commit', '--quiet', '--allow-empty', '--message', 'more'])
    clone.git(['tag', '--annotate', '--message', 'x', 'tidy-box-lid-9.1'])
    expect(await judged(laptop, 'tidy-box-1.2.0')).toEqual(['Go for tidy-box 1.2.0.'])
    expect(await judged(laptop, '9.0')).toEqual(['package-unknown'])
  })

  test('refuses a second project of one folder whose version comes from the tag', async () => {
    const too =
      '[project]\nname = "tidy-too"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools_scm]\n'
    const packages =
      '[tool.release-action]\npackages = [{ name = "tidy", folder = "." }, { name = "tidy-too", folder = ".", project-file = "too.toml" }]\n'
    const files = { 'pyproject.toml': `${named('tidy', '1.2.0')}\n${packages}`, 'too.toml': too, 'CHANGES.md': log }
    const { output } = await runOn(laptopAt(files, []), check, ['--package', 'tidy-too'])
    expect(output.join('\n')).toContain(
      'too.toml takes the version from the tag, by setuptools-scm, and is built in the place of pyproject.toml: the tool would see a changed checkout.',
    )
  })

  test('learns a prefix from the version that a package had', async () => {
    const laptop = laptopAt({ ...workspace, ...released('box') }, ['core-v1.2.0', 'other-v7.0'])
    expect(await judged(laptop, 'core-v1.2.0')).toEqual(['Go for tidy-box 1.2.0.'])
  })

  test.each([
    ['nightly-2026.02.16', 'Go for 1.2.0.', 'a name that is not that of the project is that of something else'],
    ['tidy-2.0.0', 'No-go for 1.2.0: 1 problem to fix.', 'that of the project is a release of it'],
  ])('the first tag without a name, after %s: %s, since %s', async (earlier, headline) => {
    const files = { 'pyproject.toml': named('tidy', '1.2.0.dev'), 'CHANGES.md': log }
    const laptop = laptopAt(files, [earlier])
    commitOn(laptop, 'release', {
      'pyproject.toml': named('tidy', '1.2.0'),
      'CHANGES.md': log.replace('Unreleased', 'Released 2026-02-18'),
    })
    laptop.clone.git(['tag', '--annotate', '--message', 'x', '1.2.0'])
    expect((await judged(laptop, '1.2.0'))[0]).toBe(headline)
  })

  test('says that a tag with a slash starts nothing', async () => {
    const publish = (tags: string) => ({
      '.github/workflows/publish.yaml': `on: {push: {tags: [${tags}]}}\njobs: {build: {steps: [{uses: pallets/release-action@v1}]}}\n`,
    })
    const go = 'Go for tidy-box 1.2.0.'
    const laptop = laptopAt({ ...workspace, ...publish('"*"') }, ['tidy-box/1.1.0'])
    commitOn(laptop, 'one', released('box'))
    expect(await judged(laptop)).toEqual([go, 'warning tag-starts-nothing'])
    const other = laptopAt({ ...workspace, ...publish('"**"') }, ['tidy-box/1.1.0'])
    commitOn(other, 'one', released('box'))
    expect(await judged(other)).toEqual([go])
  })
})
