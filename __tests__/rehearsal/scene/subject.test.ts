import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type Git, gitIn } from '../../../src/clients/git/isolated.ts'
import { identity } from '../../../src/rehearsal/scene/maintainer.ts'
import { makeScene, type SceneOptions } from '../../../src/rehearsal/scene.ts'
import { parseVersion } from '../../../src/release/version.ts'
import { makeRepository, projectRoot, temporaryFolder } from '../../worlds/rehearsal.ts'

const now = new Date('2027-03-04T12:00:00Z')

const project = (version: string): string =>
  `[project]\nname = "example"\nversion = "${version}"\n\n[build-system]\nrequires = ["flit_core<4"]\nbuild-backend = "flit_core.buildapi"\n`
const scm =
  '[project]\nname = "example"\ndynamic = ["version"]\n\n[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n\n[tool.setuptools_scm]\n'
const section = (version: string, said: string, entry = '- Fix.\n'): string =>
  `## Version ${version}\n\n${said}${said === '' ? '' : '\n\n'}${entry}`
const log = (...sections: readonly string[]): string => sections.join('\n\n')
const old = section('1.1.0', 'Released 2027-01-04')
const undated = section('1.1.0', '')

type State = Readonly<Record<string, string>>
const before: State = { 'pyproject.toml': project('1.1.0'), 'CHANGES.md': old }
const begun: State = { 'pyproject.toml': project('1.2.0.dev'), 'CHANGES.md': log(section('1.2.0', 'Unreleased'), old) }
const dated: State = {
  'pyproject.toml': project('1.2.0'),
  'CHANGES.md': log(section('1.2.0', 'Released 2027-03-04'), old),
}

const tagged =
  (name: string, at = 'HEAD') =>
  (git: Git) =>
    git(['tag', '--annotate', '--message', 'x', name, at], identity(now))
const nothing = async (): Promise<string> => ''

type Asked = Partial<Pick<SceneOptions, 'tag' | 'tagPrefix'>> & { readonly version?: string }

/** What is released: the tag, and what was made of what is checked out. */
interface Expected {
  readonly tag: string
  readonly made: string
}

const rows: readonly (readonly [
  reason: string,
  states: readonly State[],
  git: (git: Git) => Promise<unknown>,
  asked: Asked,
  expected: Expected | string,
])[] = [
  ['a release that is not tagged yet', [begun, dated], nothing, {}, { tag: '1.2.0', made: 'as it is' }],
  ['a release with its tag on it', [begun, dated], tagged('1.2.0'), {}, { tag: '1.2.0', made: 'as it is' }],
  ['its tag with a prefix', [begun, dated], tagged('v1.2.0'), {}, { tag: 'v1.2.0', made: 'as it is' }],
  [
    'a section that is dated on any day',
    [before, { ...dated, 'CHANGES.md': log(section('1.2.0', 'Released 2026-03-04'), old) }],
    tagged('1.1.0', 'HEAD^'),
    {},
    { tag: '1.2.0', made: 'as it is' },
  ],
  ['the version that is announced', [before, begun], tagged('1.1.0', 'HEAD^'), {}, { tag: '1.2.0', made: 'prepare' }],
  [
    'another version that is asked for',
    [before, begun],
    tagged('1.1.0', 'HEAD^'),
    { version: '2.0.0' },
    { tag: '2.0.0', made: 'next, prepare, entry' },
  ],
  [
    'the version of what is checked out',
    [begun, dated],
    nothing,
    { version: '1.2.0' },
    { tag: '1.2.0', made: 'as it is' },
  ],
  [
    'a version after what is checked out',
    [begun, dated],
    nothing,
    { version: '1.3.0' },
    { tag: '1.3.0', made: 'next, prepare, entry' },
  ],
  [
    'a commit after a release',
    [before, { ...before, 'x.py': '' }],
    tagged('1.1.0', 'HEAD^'),
    {},
    { tag: '1.1.1', made: 'next, prepare, entry' },
  ],
  [
    'a section that is begun and empty',
    [before, { ...begun, 'CHANGES.md': log(section('1.2.0', 'Unreleased', ''), old) }],
    tagged('1.1.0', 'HEAD^'),
    {},
    { tag: '1.2.0', made: 'prepare, entry' },
  ],
  [
    'no change log',
    [{ 'pyproject.toml': `${project('1.2.0')}\n[tool.release-action]\nchange-log = "none"\n` }],
    nothing,
    {},
    { tag: '1.2.0', made: 'as it is' },
  ],
  [
    'sections that have no date',
    [{ 'pyproject.toml': project('1.2.0'), 'CHANGES.md': log(section('1.2.0', ''), undated) }],
    nothing,
    {},
    { tag: '1.2.0', made: 'as it is' },
  ],
  [
    'the same, but tagged before',
    [{ 'pyproject.toml': project('1.1.0'), 'CHANGES.md': undated }, { 'x.py': '' }],
    tagged('1.1.0', 'HEAD^'),
    {},
    { tag: '1.1.1', made: 'next, prepare, entry' },
  ],
  [
    'the first section without a date',
    [{ 'pyproject.toml': project('1.2.0'), 'CHANGES.md': log(section('1.2.0', ''), old) }],
    tagged('1.1.0', 'HEAD'),
    {},
    { tag: '1.2.0', made: 'prepare' },
  ],
  [
    'a version from the tag, on a dated section',
    [{ 'pyproject.toml': scm, 'CHANGES.md': dated['CHANGES.md'] ?? '' }],
    nothing,
    {},
    { tag: '1.2.0', made: 'as it is' },
  ],
  [
    'a version from the tag, on an open section',
    [{ 'pyproject.toml': scm, 'CHANGES.md': begun['CHANGES.md'] ?? '' }],
    nothing,
    {},
    { tag: '1.2.0', made: 'prepare' },
  ],
  [
    'a pre-release with the section of its base',
    [{ ...begun, 'pyproject.toml': project('1.2.0rc1') }],
    nothing,
    {},
    { tag: '1.2.0rc1', made: 'as it is' },
  ],
  [
    'a release whose tag begins as the last one',
    [before, dated],
    tagged('release-1.1.0', 'HEAD^'),
    {},
    { tag: 'release-1.2.0', made: 'as it is' },
  ],
  [
    'the prefix that is given goes before that of the last tag',
    [before, dated],
    tagged('release-1.1.0', 'HEAD^'),
    { tagPrefix: 'v' },
    { tag: 'v1.2.0', made: 'as it is' },
  ],
  [
    'a version of the calendar with its zeros',
    [{ ...dated, 'pyproject.toml': project('2026.07.22'), 'CHANGES.md': section('2026.07.22', 'Released 2027-03-04') }],
    nothing,
    {},
    { tag: '2026.07.22', made: 'as it is' },
  ],
  [
    'an old tag by its name',
    [before, begun],
    tagged('1.1.0', 'HEAD^'),
    { tag: '1.1.0' },
    { tag: '1.1.0', made: 'as it is' },
  ],
  [
    'a tag to make on what is checked out',
    [begun, dated],
    nothing,
    { tag: 'v1.2.0' },
    { tag: 'v1.2.0', made: 'as it is' },
  ],
  [
    'an old version, which only its tag names',
    [before, begun],
    tagged('1.1.0', 'HEAD^'),
    { version: '1.1.0' },
    'tag-not-here',
  ],
]

test.each(rows)('%s', async (_reason, states, change, { version, ...asked }, expected) => {
  await using folder = await temporaryFolder()
  const source = join(folder.path, 'project')
  const work = join(folder.path, 'work')
  await mkdir(work)
  await makeRepository(source, states)
  const git = gitIn(source, process.env)
  await change(git)
  const parsed = version === undefined ? undefined : parseVersion(version)
  const options = { project: source, root: projectRoot, environment: process.env, now: () => now }
  const scene = makeScene({ ...options, ...asked, ...(parsed && { version: parsed }) }, work)
  if (typeof expected === 'string') {
    await expect(scene).rejects.toMatchObject({ code: expected })
    return
  }
  const { tag, made, origin } = await scene
  const parts = [
    ...(made?.isBegun ? ['next'] : []),
    ...(made?.isReleased ? ['prepare'] : []),
    ...(made?.hasMadeUpEntry ? ['entry'] : []),
  ]
  expect({ tag, made: parts.join(', ') || 'as it is' }).toEqual(expected)
  const log = await origin.git(['log', '--format=%s', `${await git(['rev-parse', 'HEAD'])}..${origin.commit}`])
  expect(log.split('\n').filter(Boolean)).toEqual([
    ...(made?.isReleased ? [`release version ${tag}`] : []),
    ...(made?.isBegun ? [`start version ${tag}`] : []),
  ])
  expect(await git(['for-each-ref', '--format=%(refname)', 'refs/heads'])).toBe('refs/heads/main')
})

describe('of several packages', () => {
  const member = (name: string, version: string, changes: string): State => ({
    [`packages/${name}/pyproject.toml`]: project(version).replace('"example"', `"${name}"`),
    [`packages/${name}/CHANGES.md`]: changes,
  })
  const workspace: State = { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n' }
  const withRoot: State = { ...begun, 'pyproject.toml': `${project('1.2.0.dev')}\n${workspace['pyproject.toml']}` }
  const open = log(section('1.2.0', 'Unreleased'), old)
  const box = member('box', '1.2.0.dev', open)
  const lid = member('lid', '2.0.0.dev', log(section('2.0.0', 'Unreleased'), old))
  const members = { ...workspace, ...box, ...lid }
  const outBox = member('box', '1.2.0', log(section('1.2.0', 'Released 2027-03-04'), old))
  const branch = (name: string) => (git: Git) => git(['switch', '--quiet', '--create', name])
  const filesOf = (name: string) => [`packages/${name}/CHANGES.md`, `packages/${name}/pyproject.toml`]

  /** Tags whose prefix names no package: when the older one was made, two packages had its version. */
  const taggedWithoutName = async (git: Git): Promise<string> => {
    await tagged('core-v1.2.0')(git)
    await git(['switch', '--quiet', '--create', 'later'])
    const box = join(await git(['rev-parse', '--show-toplevel']), 'packages/box/pyproject.toml')
    await writeFile(box, project('1.3.0').replace('"example"', '"box"'))
    await git(['commit', '--quiet', '--all', '--message', 'release box 1.3.0'], identity(now))
    await tagged('core-v1.3.0')(git)
    return await git(['switch', '--quiet', 'main'])
  }

  /** What is released: the tag, the commits that were made, and the files that they change. */
  interface Released {
    readonly tag: string
    readonly commits: readonly string[]
    readonly files: readonly string[]
  }

  test.each<
    [
      reason: string,
      state: State,
      git: (git: Git) => Promise<unknown>,
      asked: Pick<SceneOptions, 'package' | 'tagPrefix' | 'tag'> & {
        readonly version?: string
        /** Below the top. */
        readonly at?: string
      },
      expected: Released | string,
    ]
  >([
    ['none is named, and the root is no project', members, nothing, {}, 'package-unknown'],
    ['one is named that is not there', members, nothing, { package: 'hinge' }, 'package-unknown'],
    [
      'one is named, whose next version is asked for',
      members,
      tagged('lid-v9.0', 'HEAD'),
      { package: 'box', version: '1.3.0' },
      { tag: 'box-v1.3.0', commits: ['release box 1.3.0', 'start box 1.3.0'], files: filesOf('box') },
    ],
    [
      'one is named by its folder',
      members,
      nothing,
      { package: 'packages/lid' },
      { tag: 'lid-2.0.0', commits: ['release lid 2.0.0'], files: filesOf('lid') },
    ],
    [
      'the folder is inside of one',
      { ...members, 'packages/lid/src/lid.py': '' },
      nothing,
      { at: 'packages/lid/src' },
      { tag: 'lid-2.0.0', commits: ['release lid 2.0.0'], files: filesOf('lid') },
    ],
    ['the folder is in none', { ...members, ...withRoot, 'docs/a.md': '' }, nothing, { at: 'docs' }, 'input-invalid'],
    [
      'the folder is one, and a tag is named',
      members,
      nothing,
      { at: 'packages/lid', tag: 'lid-2.0.0' },
      'input-invalid',
    ],
    [
      'the prefix of its tags names it',
      members,
      nothing,
      { tagPrefix: 'lid-' },
      { tag: 'lid-2.0.0', commits: ['release lid 2.0.0'], files: filesOf('lid') },
    ],
    [
      'the branch names it, and has its release',
      { ...members, ...outBox },
      branch('release-box-1.2.0'),
      {},
      { tag: 'box-1.2.0', commits: [], files: [] },
    ],
    [
      'an old tag, whose prefix is told by a later one',
      { ...members, ...outBox, ...member('lid', '1.2.0', old) },
      taggedWithoutName,
      { tag: 'core-v1.2.0' },
      { tag: 'core-v1.2.0', commits: [], files: [] },
    ],
    [
      'the root is a project, and the tags of others do not count',
      { ...members, ...withRoot },
      tagged('box-1.2.0'),
      {},
      { tag: '1.2.0', commits: ['release version 1.2.0'], files: ['CHANGES.md', 'pyproject.toml'] },
    ],
  ])('%s', async (_reason, state, change, { version, at = '', ...asked }, expected) => {
    await using folder = await temporaryFolder()
    const source = join(folder.path, 'project')
    const work = join(folder.path, 'work')
    await mkdir(work)
    await makeRepository(source, [workspace, state])
    const git = gitIn(source, process.env)
    await change(git)
    const parsed = version === undefined ? undefined : parseVersion(version)
    const options = { project: join(source, at), root: projectRoot, environment: process.env, now: () => now }
    const scene = makeScene({ ...options, ...asked, ...(parsed && { version: parsed }) }, work)
    if (typeof expected === 'string') {
      await expect(scene).rejects.toMatchObject({ code: expected })
      return
    }
    const { tag, origin } = await scene
    const range = `${await git(['rev-parse', 'HEAD'])}..${origin.commit}`
    const linesOf = async (...command: readonly string[]): Promise<readonly string[]> =>
      (await origin.git(command)).split('\n').filter(Boolean)
    expect({
      tag,
      commits: await linesOf('log', '--format=%s', range),
      files: await linesOf('diff', '--name-only', range),
    }).toEqual(expected)
  })
})
