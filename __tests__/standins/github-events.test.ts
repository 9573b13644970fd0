import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pullRequestEvent, pushTagEvent, releasePublishedEvents } from '../../src/standins/github/events.ts'
import { withShared } from '../shared.ts'
import { type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { schemaProblems } from './openapi.ts'

withShared('webhook payloads as GitHub sends them', (folder) => {
  let github: ServedGitHub
  beforeAll(async () => {
    github = await serveGitHub(() => {})
  })
  afterAll(() => github.close())

  const recorded = (name: string): object => JSON.parse(readFileSync(join(folder, 'vectors/events', name), 'utf8'))

  /** What the recorded payload has and ours has not; old spellings are left out. */
  function missing(recordedValue: unknown, ours: unknown, obsolete: readonly string[] = []): string[] {
    return Object.keys(Object(recordedValue)).filter((key) => !(key in Object(ours)) && !obsolete.includes(key))
  }
  const obsoleteOfRepository = [
    'stargazers',
    'master_branch',
    'is_template',
    'web_commit_signoff_required',
    'custom_properties',
  ]

  test('a pushed tag: the ref points at the tag object, the commit lies beside it', () => {
    const event = pushTagEvent(github.state, '3.2.0')
    const { git, commits } = github.repository
    expect(event).toMatchObject({
      ref: 'refs/tags/3.2.0',
      before: '0'.repeat(40),
      after: git(['rev-parse', 'refs/tags/3.2.0']),
      created: true,
      deleted: false,
      forced: false,
      base_ref: 'refs/heads/release-3.2.0',
      compare: 'https://github.com/pallets/sample/compare/3.2.0',
      commits: [],
      head_commit: { id: commits.tagged, message: 'release 3.2.0', timestamp: '2026-04-01T00:00:00Z' },
      pusher: { name: 'pallets' },
      sender: { login: 'pallets' },
    })
    const real = recorded('push_payload.json')
    expect(missing(real, event)).toEqual([])
    expect(missing(Object(real).repository, event.repository, obsoleteOfRepository)).toEqual([])
    expect(missing(Object(real).sender, event.sender)).toEqual([])
    expect(() => pushTagEvent(github.state, '9.9.9')).toThrow('Tag 9.9.9 was not pushed.')
  })

  test('a tag that is pushed again was forced', () => {
    const before = github.repository.commits.fixed
    const event = pushTagEvent(github.state, 'light', { before, login: 'ada' })
    expect(event).toMatchObject({ before, created: false, forced: true, sender: { login: 'ada' } })
    expect(event.after).toBe(github.repository.commits.tagged)
  })

  test('an opened pull request', async () => {
    github.state.openPullRequest({ number: 17, title: 'release 3.2.0', base: 'main', head: 'release-3.2.0' })
    const event = await pullRequestEvent(github.state, 17)
    expect(event).toMatchObject({ action: 'opened', number: 17, pull_request: { head: { ref: 'release-3.2.0' } } })
    expect(schemaProblems('pull-request', event.pull_request)).toEqual([])
    const real = recorded('pull_request_opened.payload.json')
    expect(missing(real, event, ['installation'])).toEqual([])
    expect(missing(Object(real).pull_request, event.pull_request, ['active_lock_reason'])).toEqual([])
    expect(missing(Object(real).pull_request.head, event.pull_request.head)).toEqual([])
    await expect(pullRequestEvent(github.state, 18)).rejects.toThrow('There is no pull request 18.')
  })

  test('an opened pull request from a fork, in a milestone', async () => {
    github.state.openMilestone('3.2.0', 9)
    const head = { ref: 'release-3.2.0', sha: github.repository.commits.tagged }
    const fork = { owner: 'ada', name: 'sample' }
    const pull = { number: 20, title: 'release 3.2.0', base: 'main', head, fork, author: 'ada', milestone: 9 }
    github.state.openPullRequest(pull)
    const event = await pullRequestEvent(github.state, 20)
    expect(event).toMatchObject({
      pull_request: {
        milestone: { number: 9, open_issues: 1 },
        head: {
          label: 'ada:release-3.2.0',
          repo: { full_name: 'ada/sample', url: 'https://api.github.com/repos/ada/sample' },
        },
      },
      repository: { full_name: 'pallets/sample' },
      sender: { login: 'ada' },
    })
    expect(schemaProblems('pull-request', event.pull_request)).toEqual([])
  })

  test('a side of a pull request may say its commit itself; a branch that is missing is refused', () => {
    const { first } = github.repository.commits
    const base = { ref: 'main', sha: first }
    const opened = github.state.openPullRequest({ number: 18, title: 'two', base, head: 'release-3.2.0' })
    expect(opened.base).toEqual(base)
    const request = { number: 19, title: 'three', base: 'main', head: 'nowhere' }
    expect(() => github.state.openPullRequest(request)).toThrow('There is no branch nowhere for a pull request.')
  })

  test('a published release, by the one who clicked; a draft fires nothing', async () => {
    const { rest } = github.client({ contents: 'write' })
    const { data: made } = await rest.repos.createRelease({ ...github.owner, tag_name: '3.2.0', draft: true })
    expect(() => releasePublishedEvents(github.state, made.id)).toThrow(`Release ${made.id} is not published.`)
    github.state.publish(made.id, 'ada')
    const [event, ...others] = releasePublishedEvents(github.state, made.id)
    expect(others).toEqual([{ ...event, action: 'released' }])
    expect(event).toMatchObject({
      action: 'published',
      release: { id: made.id, tag_name: '3.2.0', draft: false, author: { login: 'github-actions[bot]' } },
      repository: { id: 42, owner: { login: 'pallets', id: 7 } },
      sender: { login: 'ada' },
    })
    expect(event.release.upload_url).toMatch(/^https:\/\/api\.github\.com\//)
    expect(schemaProblems('release', event.release)).toEqual([])
    expect(schemaProblems('full-repository', event.repository)).toEqual([])
    const real = recorded('release_published.payload.json')
    expect(missing(real, event)).toEqual([])
    expect(missing(Object(real).release, event.release)).toEqual([])
    expect(missing(Object(real).repository, event.repository, obsoleteOfRepository)).toEqual([])
  })

  test('a published pre-release fires neither "released" nor "prereleased"', async () => {
    const { rest } = github.client({ contents: 'write' })
    const draft = { ...github.owner, tag_name: 'light', draft: true, prerelease: true }
    const { data: made } = await rest.repos.createRelease(draft)
    github.state.publish(made.id, 'ada')
    expect(releasePublishedEvents(github.state, made.id).map(({ action }) => action)).toEqual(['published'])
  })
})
