import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { closeRelease } from '../worlds/release/leaks.ts'
import { sampleFile } from '../worlds/release/page.ts'
import { openPullRequest, type ReleasePullRequest } from '../worlds/release/pull-request.ts'
import { withLine } from '../worlds/release/refused.ts'
import { filesOnIndex } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
beforeAll(async () => {
  release = await openRelease(undefined, { jobs: 'processes', builds: 'each' })
})
afterAll(() => closeRelease(release))

describe('button 1', () => {
  let pullRequest: ReleasePullRequest
  beforeAll(() => {
    pullRequest = openPullRequest(release)
  })

  test('says go for the sample, and what to do next', async () => {
    const end = await pullRequest.check()
    expect(end).toMatchObject({ exitCode: 0, problems: [], outputs: { verdict: 'go', version: '1.2.0' }, writes: [] })
    expect(end.summary).toContain('$ git push origin refs/tags/1.2.0')
  })

  test('says no-go, with every problem in its place', async () => {
    const files = {
      'pyproject.toml': sampleFile('pyproject.toml').replace('version = "1.2.0"', 'version = "1.2.00"'),
      'CHANGES.rst': sampleFile('CHANGES.rst').replace(/^Released .*$/m, 'Unreleased'),
    }
    const branch = 'release-1.2.0'
    await release.person.commit(files, { branch })
    const end = await pullRequest.check()
    await release.person.pushTo(`refs/heads/${branch}`, release.scene.origin.commit)
    expect(end).toMatchObject({ exitCode: 1, outputs: { verdict: 'no-go' }, writes: [] })
    expect(end.problems.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      'change-log-not-dated CHANGES.rst:4',
      'version-not-canonical pyproject.toml:3',
    ])
  })
})

test('a project that sets the prefix of its tags itself needs no input', async () => {
  const settings = '\n[tool.release-action]\ntag-prefix = "v"\n'
  const version = 'version = "1.4.0rc1"'
  const commit = await release.person.commit({
    'pyproject.toml': sampleFile('pyproject.toml').replace('version = "1.2.0"', version) + settings,
    'CHANGES.rst': `Version 1.4.0\n-------------\n\nUnreleased\n\n-   Nod.\n\n\n${sampleFile('CHANGES.rst')}`,
  })
  const built = await (await release.pushTag('v1.4.0rc1', commit)).all()
  expect(Object.values(built).map(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual(
    Object.values(built).map(() => []),
  )
  expect(built.draft?.result).toBe('success')
  const published = await (await release.click('v1.4.0rc1')).all()
  expect([published.publish?.exitCode, published.finish?.exitCode]).toEqual([0, 0])
  const bare = await release.pushTag('1.4.0rc1', commit)
  expect((await bare.job('build')).problems.map(({ code }) => code)).toEqual(['version-not-canonical'])
})

test('a version of the calendar with its zeros, after a prefix that nobody sets, goes the whole way', async () => {
  const tag = 'greeting-v2026.07.02'
  const today = new Date().toISOString().slice(0, 10)
  const changes = sampleFile('CHANGES.rst').replaceAll('1.2.0', '2026.07.02')
  const commit = await release.person.commit({
    'pyproject.toml': sampleFile('pyproject.toml').replace('version = "1.2.0"', 'version = "2026.07.02"'),
    'CHANGES.rst': changes.replace(/^Released .*$/m, `Released ${today}`),
  })
  const built = await (await release.pushTag(tag, commit)).all()
  expect(Object.values(built).map(({ problems }) => problems.filter(({ severity }) => severity === 'error'))).toEqual(
    Object.values(built).map(() => []),
  )
  const [draft] = release.state.releases.list().filter(({ isDraft }) => isDraft)
  expect([draft?.tagName, draft?.name]).toEqual([tag, '2026.7.2'])
  expect(draft?.body).toContain(`--source-ref refs/tags/${tag}\n`)
  const { publish, finish } = await (await release.click(tag)).all()
  expect([publish?.problems, finish?.problems, finish?.exitCode]).toEqual([[], [], 0])
  expect(publish?.summary).toContain('/project/example-greeting/2026.7.2/')
  expect(finish?.summary).toContain('example-greeting 2026.7.2: ')
  const names = filesOnIndex(release).map((line) => line.split(' ')[0] ?? '')
  expect(names.filter((name) => name.includes('2026'))).toEqual([
    'example_greeting-2026.7.2-py3-none-any.whl',
    'example_greeting-2026.7.2.tar.gz',
  ])
})

test('a pre-release of a project whose tags begin with v goes the whole way', async () => {
  const changes = sampleFile('CHANGES.rst')
  const commit = await release.person.commit({
    'pyproject.toml': sampleFile('pyproject.toml').replace('version = "1.2.0"', 'version = "1.3.0rc1"'),
    'CHANGES.rst': `Version 1.3.0\n-------------\n\nUnreleased\n\n-   Wave. :issue:\`14\`\n\n\n${changes}`,
  })
  const workflow = await release.workflow((text) =>
    ['build', 'publish', 'finish'].reduce(
      (changed, job) =>
        withLine(job, new RegExp(`^ {10}step: ${job}$`), `          step: ${job}\n          tag-prefix: v`)(changed),
      text,
    ),
  )
  const pushed = await release.pushTag('v1.3.0rc1', commit)
  const built = await release.runFor(pushed.facts.event, workflow).all()
  expect(Object.entries(built).map(([id, { result }]) => `${id} ${result}`)).toEqual([
    'build success',
    'attest success',
    'draft success',
    'publish skipped',
    'finish skipped',
  ])
  const drafts = release.state.releases.list().filter(({ isDraft }) => isDraft)
  expect(drafts).toMatchObject([
    { tagName: 'v1.3.0rc1', name: '1.3.0rc1', isDraft: true, isPrerelease: true, makeLatest: 'false' },
  ])
  const clicked = await release.click('v1.3.0rc1')
  const published = await release.runFor(clicked.facts.event, workflow).all()
  expect(published.publish).toMatchObject({ exitCode: 0, problems: [] })
  expect(published.finish).toMatchObject({ exitCode: 0, problems: [] })
  expect(
    filesOnIndex(release)
      .map((line) => line.split(' ')[0])
      .filter((name) => name?.includes('1.3.0rc1')),
  ).toEqual(['example_greeting-1.3.0rc1-py3-none-any.whl', 'example_greeting-1.3.0rc1.tar.gz'])
})
