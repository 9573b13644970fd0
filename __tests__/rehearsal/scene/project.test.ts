import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { gitIn } from '../../../src/clients/git/isolated.ts'
import { repositoryOfUrl } from '../../../src/clients/git/remote.ts'
import { copyRepository } from '../../../src/rehearsal/scene/copy.ts'
import { makeOrigin } from '../../../src/rehearsal/scene/origin.ts'
import { findSource } from '../../../src/rehearsal/scene/project.ts'
import { makeSample } from '../../../src/rehearsal/scene/sample.ts'
import { makeRepository, projectRoot, temporaryFolder } from '../../worlds/rehearsal.ts'

const now = new Date('2027-03-04T12:00:00Z')

async function sample(folder: string) {
  const target = join(folder, 'sample')
  await makeSample({ source: join(projectRoot, 'examples/sample'), target, environment: process.env, now })
  return { target, git: gitIn(target, process.env) }
}

describe('the sample', () => {
  test('has a history with a release, the start of the next, and a release branch', async () => {
    await using folder = await temporaryFolder()
    const { git } = await sample(folder.path)
    expect((await git(['log', '--format=%D|%s|%an <%ae>|%cI', 'release-1.2.0'])).split('\n')).toEqual([
      'tag: 1.2.0, release-1.2.0|release version 1.2.0|Example Maintainer <maintainer@example.org>|2027-03-04T12:00:00+00:00',
      'HEAD -> main|start version 1.2.0|Example Maintainer <maintainer@example.org>|2027-02-12T12:00:00+00:00',
      'tag: 1.1.0|release version 1.1.0|Example Maintainer <maintainer@example.org>|2027-01-04T12:00:00+00:00',
      '|greet people|Example Maintainer <maintainer@example.org>|2027-01-03T12:00:00+00:00',
    ])
    expect(await git(['cat-file', '-t', '1.2.0'])).toBe('tag')
  })

  test.each([
    ['1.2.0', '1.2.0', ['Released 2027-03-04', 'Released 2027-01-04']],
    ['main', '1.2.0.dev', ['Unreleased', 'Released 2027-01-04']],
    ['1.1.0', '1.1.0', ['Released 2027-01-04']],
    ['1.1.0^', '1.1.0.dev', ['Unreleased']],
  ])('at %s has version %s and the sections %j', async (revision, version, states) => {
    await using folder = await temporaryFolder()
    const { git } = await sample(folder.path)
    expect(await git(['show', `${revision}:pyproject.toml`])).toContain(`\nversion = "${version}"\n`)
    const changeLog = await git(['show', `${revision}:CHANGES.rst`])
    expect(changeLog.split('\n').filter((line) => /^(?:Released|Unreleased)/.test(line))).toEqual(states)
  })

  test('the release commit changes two lines', async () => {
    await using folder = await temporaryFolder()
    const { git } = await sample(folder.path)
    expect((await git(['diff', '--numstat', 'main', '1.2.0'])).split('\n')).toEqual([
      '1\t1\tCHANGES.rst',
      '1\t1\tpyproject.toml',
    ])
  })
})

describe('makeOrigin', () => {
  const files = { 'a.txt': '1' }
  const refsOf = async (folder: string): Promise<string[]> =>
    (await gitIn(folder, process.env)(['for-each-ref', '--format=%(refname)'])).split('\n')

  async function originOf(source: string, work: string, tag: string, isSample = false) {
    const { mergedInto } = isSample
      ? { mergedInto: [] }
      : await findSource({ project: source, root: projectRoot, work, environment: process.env, now })
    const copy = await copyRepository({ folder: source, isSample, missing: 'nothing', mergedInto }, work, process.env)
    return await makeOrigin(copy, { tag, commit: copy.head, isMade: false, isHeldBack: isSample, now })
  }

  test('holds a tag back until it is pushed', async () => {
    await using folder = await temporaryFolder()
    const { target } = await sample(folder.path)
    const origin = await originOf(target, folder.path, '1.2.0', true)
    const before = [
      'refs/heads/main',
      'refs/heads/release-1.2.0',
      'refs/pull/1/head',
      'refs/pull/1/merge',
      'refs/tags/1.1.0',
    ]
    expect(await refsOf(origin.folder)).toEqual(before)
    await origin.pushTag()
    expect(await refsOf(origin.folder)).toEqual([...before, 'refs/tags/1.2.0'])
    expect(origin).toMatchObject({ baseBranch: 'main', headBranch: 'release-1.2.0' })
    expect(await origin.git(['rev-parse', '1.2.0^'])).toBe(origin.base)
    expect(await origin.git(['rev-parse', `${origin.mergeCommit}^2`])).toBe(origin.commit)
  })

  test('makes a tag that is not there on HEAD, in the copy only, and steps back before the merge', async () => {
    await using folder = await temporaryFolder()
    const source = join(folder.path, 'project')
    await makeRepository(source, [files, { 'a.txt': '2' }])
    const git = gitIn(source, process.env)
    const head = await git(['rev-parse', 'HEAD'])
    const origin = await originOf(source, folder.path, '2.0.0')
    expect(origin.commit).toBe(head)
    expect(await origin.git(['rev-parse', 'main'])).toBe(origin.base)
    await origin.pushTag()
    expect(await origin.git(['cat-file', '-t', '2.0.0'])).toBe('tag')
    expect(await refsOf(source)).toEqual(['refs/heads/main'])
  })

  test('makes a tag on HEAD where that is on no branch', async () => {
    await using folder = await temporaryFolder()
    const source = join(folder.path, 'source')
    await makeRepository(source, [files, { 'a.txt': '2' }, { 'a.txt': '3' }])
    const git = gitIn(source, process.env)
    await git(['checkout', '--quiet', '--detach', 'HEAD^'])
    const head = await git(['rev-parse', 'HEAD'])
    const origin = await originOf(source, folder.path, '1.0')
    expect([origin.commit, origin.base, origin.baseBranch]).toEqual([head, await git(['rev-parse', 'HEAD^']), 'main'])
  })

  test.each(['refs/heads/main', 'refs/remotes/origin/main', 'refs/remotes/origin/3.x'])(
    'compares a branch of several commits with where it leaves %s',
    async (main) => {
      await using folder = await temporaryFolder()
      const source = join(folder.path, 'source')
      await makeRepository(source, [files, { 'a.txt': '2' }, { 'a.txt': '3' }])
      const git = gitIn(source, process.env)
      await git(['checkout', '--quiet', '-b', 'release-1'])
      await git(['branch', '--quiet', '--delete', '--force', 'main'])
      await git(['update-ref', main, 'HEAD~2'])
      const origin = await originOf(source, folder.path, '1')
      expect([origin.base, origin.headBranch]).toEqual([await git(['rev-parse', main]), 'release-1'])
    },
  )

  test('takes a first commit, which has no parent, as its own base', async () => {
    await using folder = await temporaryFolder()
    const source = join(folder.path, 'project')
    await makeRepository(source, [files])
    const origin = await originOf(source, folder.path, '1')
    expect(origin.base).toBe(origin.commit)
  })
})

test.each<[string, string | undefined, string]>([
  ['https://github.com/pallets/flask.git', 'pallets/flask', 'https'],
  ['https://person:token@github.com/pallets/flask', 'pallets/flask', 'https with credentials, which are dropped'],
  ['git@github.com:pallets/flask.git', 'pallets/flask', 'the short form of ssh'],
  ['ssh://git@github.com/pallets/flask.git/', 'pallets/flask', 'the long form of ssh'],
  ['/srv/git/flask.git', undefined, 'a folder'],
  ['https://git.example.org/flask', undefined, 'no owner'],
  ['https://gitlab.example.org/group/team/flask', undefined, 'GitHub has no groups in groups'],
  ['', undefined, 'no remote'],
])('the remote %s is the repository %s: %s', (url, expected) => {
  expect(repositoryOfUrl(url)).toBe(expected)
})
