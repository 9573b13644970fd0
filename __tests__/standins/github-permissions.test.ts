import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Operation } from '../../src/standins/github/operation.ts'
import { type OperationId, operations } from '../../src/standins/github/operations.ts'
import { acceptedPermissions, suffices } from '../../src/standins/github/permissions.ts'
import type { GitHubOptions, Permissions } from '../../src/standins/github.ts'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { type Conformance, createConformance } from './openapi.ts'
import type { DepartureName } from './openapi-departures.ts'

const rows = Object.entries(operations) as [OperationId, Operation][]

describe('the permissions of a job', () => {
  test.each<[Permissions, OperationId, boolean, string]>([
    [{}, 'repos/get', true, 'metadata is always read'],
    [{ contents: 'read' }, 'repos/get-release', true, 'read is enough to read'],
    [{ contents: 'write' }, 'repos/get-release', true, 'write includes read'],
    [{ contents: 'none' }, 'repos/get-release', false, 'none is none'],
    [{ contents: 'read' }, 'repos/create-release', false, 'read is not enough to write'],
    [{ contents: 'write' }, 'repos/create-release', true, 'workflows is only needed for other commits'],
    [{ issues: 'write' }, 'issues/create-comment', true, 'one of two is enough'],
    [{ 'pull-requests': 'write' }, 'issues/create-comment', true, 'the other one is, too'],
    [{ contents: 'write' }, 'issues/create-comment', false, 'a third one is not'],
    [{ contents: 'read' }, 'pulls/get', true, 'contents shows a pull request'],
    [{ contents: 'read' }, 'pulls/list-files', false, 'but not its files'],
  ])('%j for %s: %p, as %s', (permissions, operation, expected) => {
    expect(suffices(permissions, operations[operation])).toBe(expected)
  })

  test.each<[OperationId, string]>([
    ['repos/create-release', 'contents=write; contents=write,workflows=write'],
    ['issues/create-comment', 'issues=write; pull_requests=write'],
    ['repos/list-tags', 'metadata=read'],
  ])('%s is announced as %s', (operation, expected) => {
    expect(acceptedPermissions(operations[operation])).toBe(expected)
  })
})

withShared('permissions as GitHub wants them', (folder) => {
  const table = readFileSync(join(folder, 'github-permissions.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

  test.each(rows)("%s is as in GitHub's own data", (id, operation) => {
    const [method, path, , permission, access, , note] = table.find((row) => row[2] === id) ?? []
    const names = [...new Set(operation.permissions.flat())]
    expect({
      method: operation.method,
      path: operation.path,
      permission: names.join('|'),
      access: operation.access,
      isOpen: operation.isOpen,
    }).toEqual({ method, path, permission, access, isOpen: note?.includes('public repositories need none to read') })
  })
})

withShared('refusals as GitHub gives them', () => {
  describe('answered by the stand-in', () => {
    let conformance: Conformance
    let github: ServedGitHub

    async function start(departures: readonly DepartureName[], options: Partial<GitHubOptions> = {}): Promise<void> {
      await github?.close()
      conformance = createConformance(departures)
      github = await serveGitHub(conformance.observe, options)
    }
    beforeEach(() => start([]))
    afterEach(async () => {
      const problems = conformance.problems()
      await github.close()
      expect(problems).toEqual([])
    })

    const privately = { owner: 'pallets', name: 'sample', id: 42, ownerId: 7, isPrivate: true, defaultBranch: 'main' }

    /** Any request of an operation: permissions are looked at first. */
    async function ask({ method, path }: Operation, authorization?: string): Promise<Response> {
      const values: Readonly<Record<string, string>> = { owner: 'pallets', repo: 'sample', ref: 'main' }
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '1')
      return fetch(`${github.url}${address}`, { method, headers: authorization === undefined ? {} : { authorization } })
    }

    test('a token without any permission is refused everything but what is open, with what would do', async () => {
      await start(['403'], { repository: privately })
      for (const [id, operation] of rows) {
        const answer = await ask(operation, `Bearer ${github.grant({})}`)
        const accepted = answer.headers.get('x-accepted-github-permissions')
        const refused = operation.permissions.some((set) => !set.includes('metadata'))
        expect([id, answer.status === 403, accepted]).toEqual([id, refused, acceptedPermissions(operation)])
        if (!refused) continue
        expect(await answer.json()).toEqual({
          message: 'Resource not accessible by integration',
          documentation_url: `https://docs.github.com/rest/${operation.documentation}`,
          status: '403',
        })
      }
    })

    test('in a public repository some things are open to every token', async () => {
      await start(['403', '404'])
      const refused: string[] = []
      for (const [id, operation] of rows) {
        const { status } = await ask(operation, `token ${github.grant({})}`)
        if (operation.access === 'read' && status !== 403) refused.push(id)
      }
      expect(refused).toEqual([
        'repos/get',
        'git/get-ref',
        'git/list-matching-refs',
        'repos/list-tags',
        'pulls/get',
        'repos/list-releases',
        'repos/list-release-assets',
        'repos/get-release-asset',
        'issues/list-milestones',
      ])
    })

    test('an unknown token is refused even where no token is needed', async () => {
      await start(['401'])
      for (const [, operation] of rows) {
        const answer = await ask(operation, 'Bearer ghs_unknown')
        expect(answer.status).toBe(401)
        const documentation = 'https://docs.github.com/rest'
        expect(await answer.json()).toEqual({
          message: 'Bad credentials',
          documentation_url: documentation,
          status: '401',
        })
      }
    })

    test('without a token what is public can be read, and nothing written', async () => {
      await start(['401', '404'])
      for (const [id, operation] of rows) {
        const { status } = await ask(operation)
        expect([id, status === 401]).toEqual([id, operation.access === 'write'])
      }
    })

    test('without a token a private repository does not exist', async () => {
      await start(['404'], { repository: privately })
      for (const [id, operation] of rows) expect([id, (await ask(operation)).status]).toEqual([id, 404])
    })

    test('other repositories and other paths do not exist, and names do not tell upper from lower case', async () => {
      await start(['404'])
      const { getRelease, get } = github.client({ contents: 'write' }).rest.repos
      expect((await refusalOf(getRelease({ owner: 'pallets', repo: 'flask', release_id: 1 }))).status).toBe(404)
      expect((await get({ owner: 'Pallets', repo: 'Sample' })).data.full_name).toBe('pallets/sample')
      expect((await fetch(`${github.url}/elsewhere`)).status).toBe(404)
    })

    test('a body that is not JSON is refused', async () => {
      await start(['400'])
      const authorization = `Bearer ${github.grant({ contents: 'write' })}`
      const headers = { authorization, 'content-type': 'application/json' }
      const answer = await fetch(`${github.url}/repos/pallets/sample/releases`, { method: 'POST', headers, body: '{' })
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ message: 'Problems parsing JSON' })
    })
  })
})
