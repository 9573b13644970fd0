import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Refs } from '../../../src/clients/github/refs.ts'
import { AnsweredObject } from '../../../src/clients/http/answered-object.ts'
import { type HttpResponse, userAgent } from '../../../src/clients/http/send.ts'
import { type StandInRequest, type StandInResponse, serve } from '../../../src/standins/server.ts'
import { hintOfJob } from '../../audiences.ts'
import { refusalOf } from '../../refusal-of.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'

closeServers()

const route = 'GET /repos/{owner}/{repo}/releases/{release_id}'
const request = { release_id: 7 }
const read = (response: HttpResponse) => AnsweredObject.in(response).number('id')
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
      'something else',
      { status: 422, body: { message: 'Validation Failed', errors: [{ code: 'custom' }] } },
      'github-refused',
      1,
      'Check that tag, release, and pull request are as this run left them, and run the job again.',
    ],
  ])('%s', async (_, answer, code, exitCode, hint) => {
    const { api, seen } = await clientOf(() => answer)
    const error = await refusalOf(() => api.request(route, request, read))
    expect([error.code, error.exitCode, hintOfJob(error)]).toEqual([code, exitCode, hint])
    expect(error.message).toMatch(new RegExp(`^GitHub answered ${answer.status} to ${place}: `))
    expect(`${error.message}${error.hint}${error.stack}`).not.toContain('ghs_secret')
    expect(seen).toHaveLength(1)
  })

  test.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['for longer than anybody waits', { 'retry-after': '301' }, 1, '301 s'],
    ['for an hour', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795271393' }, 1, '60 minutes'],
    ['again and again', { 'retry-after': '60' }, 5, '60 s'],
    ['without a time', {}, 5, '60 s'],
  ])('too many requests %s, which is no missing permission', async (_, headers, requests, pause) => {
    const date = 'Sat, 21 Nov 2026 13:29:53 GMT'
    const body = { message: 'You have exceeded a secondary rate limit' }
    const { api, seen } = await clientOf(() => ({ status: 403, headers: { ...accepted, date, ...headers }, body }))
    const error = await refusalOf(() => api.request(route, request, read))
    expect([error.code, error.exitCode, hintOfJob(error)]).toEqual([
      'github-failed',
      3,
      `GitHub limits how often it may be asked: run the job again after ${pause}.`,
    ])
    expect(seen).toHaveLength(requests)
  })

  test('a write that fails is not repeated: nobody knows whether it was done', async () => {
    const { api, seen } = await clientOf(() => ({ status: 502, body: 'Unicorn!' }))
    const parameters = { tag_name: '3.2.0', draft: true }
    const error = await refusalOf(() => api.request('POST /repos/{owner}/{repo}/releases', parameters, read))
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(seen).toHaveLength(1)
  })

  test('is told who asks, with the version', async () => {
    const { api, seen } = await clientOf(() => ({ status: 200, body: { id: 7 } }))
    await api.request(route, request, read)
    expect(seen[0]?.headers['user-agent']).toBe(userAgent)
  })

  test('a read that fails is repeated', async () => {
    let count = 0
    const { api } = await clientOf(() => {
      count += 1
      return count === 1 ? { status: 502, body: 'Unicorn!' } : { status: 200, body: { id: 7 } }
    })
    expect(await api.request(route, request, read)).toBe(7)
    expect(count).toBe(2)
  })
})

test('what is not there is not there; anything else is still refused', async () => {
  let status = 404
  const { api } = await clientOf(() => ({ status, body: { message: 'No.' } }))
  expect(await api.requestIfThere(route, request, read)).toBeUndefined()
  status = 422
  expect(await refusalOf(() => api.requestIfThere(route, request, read))).toMatchObject({ code: 'github-refused' })
  expect(await api.requestIfThere(route, request, read, [404, 422])).toBeUndefined()
})

test('a list is read to the end that its header tells: a short page is not always the last', async () => {
  const pages = [[1, 2], [], [3]]
  const { api, seen } = await clientOf(({ url }) => {
    const page = Number(url.searchParams.get('page'))
    const isLast = page === pages.length
    const link = `<${url.origin}/x?page=${isLast ? 1 : page + 1}>; rel="${isLast ? 'first' : 'next'}"`
    return { status: 200, headers: { link }, body: (pages[page - 1] ?? []).map((id) => ({ id })) }
  })
  const ids = (response: HttpResponse) => AnsweredObject.listIn(response).map((one) => one.number('id'))
  expect(await api.all('GET /repos/{owner}/{repo}/releases', {}, ids)).toEqual([1, 2, 3])
  expect(seen.map(({ url }) => url.search)).toEqual([1, 2, 3].map((page) => `?per_page=100&page=${page}`))
})

test('a list that never ends is given up', async () => {
  const { api, seen } = await clientOf(({ url }) => {
    return { status: 200, headers: { link: `<${url.origin}/x?page=2>; rel="next"` }, body: [] }
  })
  expect(await refusalOf(() => api.all('GET /repos/{owner}/{repo}/releases', {}, () => []))).toMatchObject({
    code: 'github-failed',
    message: "GitHub's answer to GET /repos/{owner}/{repo}/releases goes on after 1000 pages.",
  })
  expect(seen).toHaveLength(1000)
})

describe('an answer of another server is none:', () => {
  test('GitHub leads there, and is asked again', async () => {
    const elsewhere: StandInRequest[] = []
    const other = await serve('other', (asked) => {
      elsewhere.push(asked)
      return { status: 200, body: { id: 666 } }
    })
    const { api, seen } = await clientOf(() => ({ status: 302, headers: { location: `${other.url}/x` } }))
    const error = await refusalOf(() => api.request(route, request, read))
    await other.close()
    const { host } = new URL(other.url)
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(error.message).toBe(
      `GitHub answered 302 to ${place}: a redirect to ${host}, which does not answer for it (5 tries).`,
    )
    expect([seen.length, elsewhere.length]).toEqual([5, 0])
  })

  test('but a renamed repository is found', async () => {
    const { api, seen } = await clientOf(({ url }) =>
      url.pathname === '/repositories/1001/releases/7'
        ? { status: 200, body: { id: 7 } }
        : { status: 301, headers: { location: '/repositories/1001/releases/7' } },
    )
    expect(await api.request(route, request, read)).toBe(7)
    expect(seen.map(({ headers }) => headers.authorization)).toEqual(['token ghs_secret', 'token ghs_secret'])
  })
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

  test.each<[string, StandInResponse, string]>([
    ['a page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><h1>Sign in</h1>' }, 'no commit.'],
    ['an object', { status: 200, body: {} }, 'no commit.'],
    ['nothing', { status: 200, body: '' }, 'no commit.'],
  ])('is not %s, which says nothing of the tag', async (_, answer, fault) => {
    const { api, seen } = await clientOf(() => answer)
    const error = await refusalOf(() => new Refs(api).commitOfTag('3.2.0'))
    const asked = 'GET /repos/example/tidy-box/commits/refs%2Ftags%2F3.2.0'
    expect(error).toMatchObject({ code: 'github-failed', exitCode: 3 })
    expect(error.message).toBe(`GitHub answered 200 to ${asked}, but ${fault.slice(0, -1)} (5 tries).`)
    expect(hintOfJob(error)).toBe('Run the job again; what is done stays done.')
    expect(seen).toHaveLength(5)
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

test('Octokit reads no other member of an answer than are known, and of ours, whose body it does not parse, fewer', () => {
  const source = readFileSync(join('node_modules', '@octokit/request/dist-bundle/index.js'), 'utf8')
  const read = [...source.matchAll(/\b(?:fetchResponse|response)\.(\w+)/g)].map(([, name = '']) => name)
  const known = ['arrayBuffer', 'body', 'headers', 'status', 'statusText', 'text', 'url']
  expect([...new Set(read)].toSorted()).toEqual(known)
})
