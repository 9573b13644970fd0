import { describe, expect, test } from '@jest/globals'
import { Refs } from '../../../src/clients/github/refs.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { refusalOf } from '../../refusal-of.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'

closeServers()

const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
const request = { release_id: 7 }
const place = 'GET /repos/example/tidy-box/releases/7'

describe('what GitHub refuses', () => {
  const accepted = { 'x-accepted-github-permissions': 'contents=read' }
  const lines = 'permissions:\n  contents: read\n  pull-requests: write'
  test.each<[string, StandInResponse, string, number, string]>([
    [
      'a permission that the job lacks',
      { status: 403, headers: accepted, body: { message: 'Resource not accessible by integration' } },
      'permission-missing',
      1,
      `Give the job all of this in the workflow file:\n${lines}`,
    ],
    [
      'a token that it does not know',
      { status: 401, body: { message: 'Bad credentials' } },
      'permission-missing',
      1,
      'Leave the input "token" at its default, the token of the job.',
    ],
    [
      'too many requests, with a time to wait',
      { status: 403, headers: { ...accepted, 'retry-after': '60' }, body: { message: 'secondary rate limit' } },
      'github-failed',
      3,
      'Wait 60 s, and run the job again; what is done stays done.',
    ],
    [
      'too many requests in an hour',
      {
        status: 403,
        headers: { ...accepted, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795267793' },
        body: { message: 'API rate limit exceeded' },
      },
      'github-failed',
      3,
      'The limit of requests ends at 2026-11-21T13:29:53.000Z: run the job again then; what is done stays done.',
    ],
    [
      'too many requests, without a word',
      { status: 429 },
      'github-failed',
      3,
      'Wait a minute, and run the job again; what is done stays done.',
    ],
    [
      'something else',
      { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'custom' }] } },
      'github-refused',
      1,
      'Check that tag, release, and pull request are as this run left them, and run the job again.',
    ],
  ])('%s', async (_, answer, code, exitCode, hint) => {
    const { api, seen } = await clientOf(() => answer)
    const error = await refusalOf(() => api.request(route, request))
    expect(error).toMatchObject({ code, exitCode, hint })
    expect(error.message).toMatch(new RegExp(`^GitHub answered ${answer.status} to ${place}: `))
    expect(`${error.message}${error.hint}${error.stack}`).not.toContain('ghs_secret')
    expect(seen).toHaveLength(1)
  })

  test('a write that fails is not repeated: nobody knows whether it was done', async () => {
    const { api, seen } = await clientOf(() => ({ status: 502, body: 'Unicorn!' }))
    const parameters = { tag_name: '3.2.0', draft: true }
    const error = await refusalOf(() => api.request('POST /repos/{owner}/{repo}/releases', parameters))
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(seen).toHaveLength(1)
  })

  test('a read that fails is repeated', async () => {
    let count = 0
    const { api } = await clientOf(() => {
      count += 1
      return count === 1 ? { status: 502, body: 'Unicorn!' } : { status: 200, body: { id: 7 } }
    })
    expect(await api.request(route, request)).toEqual({ id: 7 })
    expect(count).toBe(2)
  })
})

test('what is not there is not there; anything else is still refused', async () => {
  let status = 404
  const { api } = await clientOf(() => ({ status, body: { message: 'No.' } }))
  expect(await api.requestIfThere(route, request)).toBeUndefined()
  status = 422
  expect(await refusalOf(() => api.requestIfThere(route, request))).toMatchObject({ code: 'github-refused' })
  expect(await api.requestIfThere(route, request, [404, 422])).toBeUndefined()
})

test('a list is read to the end that its header tells: a short page is not always the last', async () => {
  const pages = [[1, 2], [], [3]]
  const { api, seen } = await clientOf(({ url }) => {
    const page = Number(url.searchParams.get('page'))
    const isLast = page === pages.length
    const link = `<${url.origin}/x?page=${isLast ? 1 : page + 1}>; rel="${isLast ? 'first' : 'next'}"`
    return { status: 200, headers: { link }, body: (pages[page - 1] ?? []).map((id) => ({ id })) }
  })
  expect(await api.all('GET /repos/{owner}/{repo}/releases', {}, (list) => list.map(({ id }) => id))).toEqual([1, 2, 3])
  expect(seen.map(({ url }) => url.search)).toEqual([1, 2, 3].map((page) => `?per_page=100&page=${page}`))
})

describe('the commit of a tag', () => {
  const commit = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'

  test('is asked for by its full name, in one request', async () => {
    const { api, seen } = await clientOf(() => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: commit,
    }))
    expect(await new Refs(api).commitOfTag('3.2.0')).toBe(commit)
    expect(seen.map(({ url }) => url.pathname)).toEqual(['/repos/example/tidy-box/commits/refs%2Ftags%2F3.2.0'])
    expect(seen[0]?.headers.accept).toContain('sha')
  })

  test.each([404, 422])('is none where GitHub answers %d', async (status) => {
    const { api } = await clientOf(() => ({ status, body: { message: 'No commit found' } }))
    const error = await refusalOf(() => new Refs(api).commitOfTag('3.2.0'))
    expect(error).toMatchObject({ code: 'tag-not-found', exitCode: 1 })
  })

  test.each([
    [0, true],
    [2, false],
  ])('is in a branch if it is %d ahead of it: %s', async (ahead, isInBranch) => {
    const { api, seen } = await clientOf(() => ({ status: 200, body: { ahead_by: ahead } }))
    expect(await new Refs(api).isInBranch(commit, 'stable')).toBe(isInBranch)
    expect(seen[0]?.url.pathname).toBe(`/repos/example/tidy-box/compare/stable...${commit}`)
  })
})
