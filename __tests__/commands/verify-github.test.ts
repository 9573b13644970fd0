import { afterAll, expect, test } from '@jest/globals'
import type { Expected } from '../../src/attestation/judging/expected.ts'
import { type CompletedExpectation, completeExpected, publicApi } from '../../src/commands/verify/gathering/github.ts'
import { publicServices } from '../../src/endpoints.ts'
import { serve } from '../../src/standins/server.ts'
import { movedNetwork } from '../worlds/moved-clock.ts'
import { terminalWith } from '../worlds/terminal.ts'

const servers: { close(): Promise<void> }[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

const commit = 'c'.repeat(40)
const expected: Expected = {
  serverUrl: 'https://github.com',
  repository: { fullName: 'example/tidy-box', owner: 'example' },
  ref: 'refs/tags/3.2.0',
}

/** What is expected after a look at a GitHub that knows the repository by this name. */
async function completed(
  fullName: string,
  tag: string | undefined,
  change: Partial<Expected> = {},
): Promise<CompletedExpectation> {
  const owner = fullName.split('/')[0]
  const facts = { id: 1001, full_name: fullName, owner: { login: owner, id: 2002 } }
  const server = await serve('github', ({ url }) =>
    url.pathname.endsWith('tidy-box') ? { status: 200, body: facts } : { status: 200, body: commit },
  )
  servers.push(server)
  const services = { ...publicServices, githubApi: server.url }
  const { terminal } = terminalWith({ services })
  const api = publicApi(
    { owner: 'example', name: 'tidy-box' },
    { terminal, network: movedNetwork(), namedBy: 'arguments' },
  )
  return completeExpected({ ...expected, ...change }, tag, api)
}

test.each<[string, string, string | undefined, Partial<Expected>, Partial<Expected>]>([
  [
    'ids and the commit of the tag',
    'example/tidy-box',
    '3.2.0',
    {},
    { repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' }, commit },
  ],
  [
    'the spelling of GitHub, which certificates have',
    'Example/Tidy-Box',
    undefined,
    {},
    { repository: { fullName: 'Example/Tidy-Box', owner: 'Example', id: '1001', ownerId: '2002' } },
  ],
  [
    'the id alone of a repository that has another name now',
    'other/tidy-box',
    undefined,
    {},
    { repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001' } },
  ],
  [
    'no commit where one is named',
    'example/tidy-box',
    '3.2.0',
    { commit: 'd'.repeat(40) },
    {
      repository: { fullName: 'example/tidy-box', owner: 'example', id: '1001', ownerId: '2002' },
      commit: 'd'.repeat(40),
    },
  ],
])('GitHub adds %s', async (_, fullName, tag, change, added) => {
  expect((await completed(fullName, tag, change)).expected).toEqual({ ...expected, ...added })
})

test('it is said where GitHub leads to another name', async () => {
  expect((await completed('example/tidy-box', undefined)).remarks).toEqual([])
  expect((await completed('other/tidy-box', undefined)).remarks).toEqual([
    'GitHub leads from example/tidy-box to other/tidy-box: certificates of before have the old name, and the same id.',
  ])
})
