import { describe, expect, test } from '@jest/globals'
import { GitHubApi } from '../../../src/clients/github/api.ts'
import { Checks } from '../../../src/clients/github/checks.ts'
import { knownAnswer } from '../../../src/clients/github/known.ts'
import { Milestones } from '../../../src/clients/github/milestones.ts'
import { ReleaseError } from '../../../src/errors.ts'
import { parseVersion, type Version } from '../../../src/release/version.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { serveGitHub } from '../../worlds/github.ts'
import { clientOf, clientOfStandIn, closeServers } from '../../worlds/github-client.ts'

closeServers()
const version = parseVersion('3.2.0') as Version
const commit = 'a'.repeat(40)
const request = `GET /repos/example/tidy-box/commits/${commit}/status`

test('an answer is known', async () => {
  const { api } = await clientOf(() => ({ status: 200, body: { statuses: [] } }))
  const value = { failing: [], running: [] }
  expect(await knownAnswer(new Checks(api).statusesOf(commit))).toEqual({ kind: 'known', value })
})

test('a permission that the token lacks is named, for each call the one that it needs', async () => {
  const owner = { owner: 'pallets', name: 'sample', id: 42, ownerId: 7, isPrivate: true, defaultBranch: 'main' }
  const github = await serveGitHub(() => {}, { repository: owner })
  try {
    const api = clientOfStandIn(github, { contents: 'read' })
    const head = github.repository.commits.tagged
    const reasons = await Promise.all([
      knownAnswer(new Checks(api).checkRunsOf(head, '1')),
      knownAnswer(new Checks(api).statusesOf(head)),
      knownAnswer(new Milestones(api).openOf(version, undefined)),
    ])
    expect(reasons).toEqual([
      { kind: 'unknown', reason: 'the token lacks "checks: read"' },
      { kind: 'unknown', reason: 'the token lacks "statuses: read"' },
      { kind: 'unknown', reason: 'the token lacks "issues: read" or "pull-requests: read"' },
    ])
  } finally {
    await github.close()
  }
})

describe('the reason is in the words of GitHub', () => {
  const accepted = { 'x-accepted-github-permissions': 'statuses=read; allows_permissionless_access=true' }
  const limited = { ...accepted, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795267793' }
  test.each<[string, StandInResponse, string]>([
    [
      'but for the permission, whatever else GitHub accepts',
      { status: 403, headers: accepted, body: { message: 'Resource not accessible by integration' } },
      'the token lacks "statuses: read"',
    ],
    [
      'where permissions go together',
      { status: 403, headers: { 'x-accepted-github-permissions': 'contents=write,pull_requests=write' } },
      'the token lacks "contents: write" and "pull-requests: write"',
    ],
    [
      'where GitHub names no permission',
      { status: 403, headers: { 'x-accepted-github-permissions': '' }, body: { message: 'Not for you.' } },
      `GitHub answered 403 to ${request}: Not for you`,
    ],
    [
      'where the token is not known',
      { status: 401, headers: accepted, body: { message: 'Bad credentials' } },
      `GitHub answered 401 to ${request}: Bad credentials`,
    ],
    [
      'where a limit is reached',
      { status: 403, headers: limited, body: { message: 'API rate limit exceeded.' } },
      `GitHub answered 403 to ${request}: API rate limit exceeded (5 tries)`,
    ],
    [
      'where a second limit is reached',
      { status: 429, headers: { 'retry-after': '60' }, body: { message: 'secondary rate limit' } },
      `GitHub answered 429 to ${request}: secondary rate limit (5 tries)`,
    ],
    [
      'where the commit is not there',
      { status: 404, body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' } },
      `GitHub answered 404 to ${request}: Not Found`,
    ],
    [
      'where the answer is none',
      { status: 200, body: 'Unicorn!' },
      `GitHub answered 200 to ${request}, but no JSON (5 tries)`,
    ],
  ])('%s', async (_, answer, reason) => {
    const { api } = await clientOf(() => answer)
    expect(await knownAnswer(new Checks(api).statusesOf(commit))).toEqual({ kind: 'unknown', reason })
  })

  test('where reading again does not help: on one line, and cut', async () => {
    const page = `<html>\n  <title>Unicorn!</title>\n${'<p>x</p>\n'.repeat(200)}`
    const { api, seen } = await clientOf(() => ({ status: 502, headers: { 'content-type': 'text/html' }, body: page }))
    const nowhere = new GitHubApi({ ...api.options, apiUrl: 'http://127.0.0.1:1' })
    const [failed, unreachable] = await Promise.all(
      [api, nowhere].map((one) => knownAnswer(new Checks(one).statusesOf(commit))),
    )
    const words = `GitHub answered 502 to ${request}: Unicorn! ${'x '.repeat(200)}`
    expect(failed).toEqual({ kind: 'unknown', reason: `${words.slice(0, 300)}…` })
    expect(seen).toHaveLength(5)
    expect(unreachable).toEqual({ kind: 'unknown', reason: `GitHub gave no answer to ${request} (5 tries)` })
  })
})

test.each([
  ['a fault of ours', new TypeError('x is not a function')],
  ['a refusal that is not of GitHub', new ReleaseError('git-failed', { message: 'git.', hint: 'Fix it.' })],
])('%s is thrown on', async (_, error) => {
  await expect(knownAnswer(Promise.reject(error))).rejects.toBe(error)
})
