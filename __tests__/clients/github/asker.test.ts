import { expect, test } from '@jest/globals'
import { GitHubApi } from '../../../src/clients/github/api.ts'
import type { Asker } from '../../../src/clients/github/asker.ts'
import { Refs } from '../../../src/clients/github/refs.ts'
import { Secret } from '../../../src/secret.ts'
import type { StandInResponse } from '../../../src/standins/server.ts'
import { hintOfJob, saidOnLaptop } from '../../audiences.ts'
import { refusalOf } from '../../refusal-of.ts'
import { clientOf, closeServers } from '../../worlds/github-client.ts'

closeServers()

const job: Asker = { kind: 'job', permissions: { contents: 'read', 'id-token': 'write' } }
const person: Asker = { kind: 'person', namedBy: 'arguments' }
const inClone: Asker = { kind: 'person', namedBy: 'origin' }

/** What is said of an answer to whoever asks. */
async function hintOf(answer: StandInResponse, asker: Asker, token: string): Promise<string> {
  const { api } = await clientOf(() => answer)
  const asking = new GitHubApi({ ...api.options, asker, token: new Secret(token) })
  const error = await refusalOf(() => new Refs(asking).commitOfTag('3.2.0'))
  return asker.kind === 'job' ? hintOfJob(error) : saidOnLaptop(error).hint
}

const limited = { status: 403, headers: { 'retry-after': '2400' }, body: { message: 'API rate limit exceeded' } }
const wait = (what: string): string =>
  `GitHub limits how often it may be asked: run the ${what} again after 40 minutes.`
const down = { status: 502, body: 'Unicorn!' }
const unknownToken = { status: 401, body: { message: 'Bad credentials' } }
const lacking = {
  status: 403,
  headers: { 'x-accepted-github-permissions': 'contents=read' },
  body: { message: 'Resource not accessible by personal access token' },
}
const refused = { status: 451, body: { message: 'Repository access blocked' } }
const noTag = { status: 422, body: { message: 'No commit found for SHA: refs/tags/3.2.0' } }
const another = '"example/tidy-box" is the remote "origin" of this clone: --repo names another repository.'
const anotherToken = 'Set GH_TOKEN to a token that may read this repository, or leave it empty.'

test.each<[string, StandInResponse, Asker, string, string]>([
  ['a limit, to a job', limited, job, 'ghs_x', wait('job')],
  ['a limit, to a person', limited, person, 'ghs_x', wait('command')],
  ['a limit, to anybody', limited, person, '', `${wait('command')} A token in GH_TOKEN raises the limit.`],
  ['an outage, to a job', down, job, 'ghs_x', 'Run the job again; what is done stays done.'],
  ['an outage, which no token ends', down, person, '', 'Run the command again.'],
  ['a wrong token, to a job', unknownToken, job, 'x', 'Leave the input "token" at its default, the token of the job.'],
  ['a wrong token, to a person', unknownToken, person, 'x', anotherToken],
  [
    'what a token may not, to a job',
    lacking,
    job,
    'ghs_x',
    'Give the job all of this in the workflow file:\npermissions:\n  contents: read\n  id-token: write',
  ],
  ['what a token may not, to a person, who has no workflow file', lacking, person, 'ghs_x', anotherToken],
  [
    'a refusal, to a job',
    refused,
    job,
    'ghs_x',
    'Check that tag, release, and pull request are as this run left them, and run the job again.',
  ],
  [
    'a refusal, to a person',
    refused,
    person,
    '',
    'Check the names of repository and tag, and that the repository is public.',
  ],
  ['a refusal, of a name that nobody wrote', refused, inClone, '', another],
  ['no tag, to a job', noTag, job, 'ghs_x', 'Push the tag again, and let the whole workflow run for it.'],
  ['no tag, to a person', noTag, person, '', 'Name a tag that is on GitHub.'],
  ['no tag, in a name that nobody wrote', noTag, inClone, '', another],
])('%s', async (_, answer, asker, token, hint) => {
  expect(await hintOf(answer, asker, token)).toBe(hint)
})
