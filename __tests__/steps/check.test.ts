import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readCommands } from '../../src/rehearsal/runner/workflow-commands.ts'
import { readWorkflow } from '../../src/rehearsal/workflow.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { sampleFile } from '../worlds/release/page.ts'
import { openPullRequest, type ReleasePullRequest } from '../worlds/release/pull-request.ts'
import type { JobEnd } from '../worlds/release/run.ts'
import { openRelease, type Release, root } from '../worlds/release.ts'

let release: Release
let pullRequest: ReleasePullRequest
beforeAll(async () => {
  release = await openRelease()
  const milestone = { title: 'Version 1.2.0', issues: { open: 1, closed: 2 } }
  pullRequest = openPullRequest(release, { milestone })
})
afterAll(() => closeRelease(release))

const branch = 'release-1.2.0'

/** Judge the pull request with files changed on top of its first commit; whoever judges it so leaves it there. */
async function checkWith(
  files: Readonly<Record<string, string>>,
  changes?: Parameters<ReleasePullRequest['check']>[0],
): Promise<JobEnd> {
  await release.person.commit(files, { branch })
  return await pullRequest.check(changes)
}

const datedToday = (): string =>
  sampleFile('CHANGES.rst').replace(/^Released .*$/m, `Released ${new Date().toISOString().slice(0, 10)}`)

const codes = ({ problems }: JobEnd) => problems.map(({ code, severity }) => `${severity} ${code}`)
const summaryLine = ({ summary }: JobEnd, text: string) => summary.split('\n').find((line) => line.includes(text))

describe('what GitHub knows', () => {
  test('is asked once, and a milestone that is not done is a warning', async () => {
    const end = await pullRequest.check()
    expect(
      end.requests.map(({ method, server, path, status }) => `${method} ${server} ${path} ${status}`).toSorted(),
    ).toEqual(
      [
        `GET github /repos/example/example-greeting/commits/${pullRequest.head()}/check-runs?filter=latest&per_page=100&page=1 200`,
        `GET github /repos/example/example-greeting/commits/${pullRequest.head()}/status?per_page=100&page=1 200`,
        'GET github /repos/example/example-greeting/milestones?state=open&per_page=100&page=1 200',
      ].toSorted(),
    )
    expect([end.exitCode, codes(end)]).toEqual([0, ['warning milestone-open-items']])
    expect(end.problems[0]?.message).toContain('"Version 1.2.0" has 1 open issue or pull request: ')
    expect(end.summary.split('\n')[0]).toBe(`## check: Go for 1.2.0 at ${pullRequest.head().slice(0, 12)}.`)
  })

  test.each([
    ['checks', 'No check of the commit has failed', 'the token lacks "checks: read"'],
    ['statuses', 'No status of the commit is a failure', 'the token lacks "statuses: read"'],
  ])('without %s: read is not checked, and says so', async (permission, claim, reason) => {
    const end = await pullRequest.check({ without: [permission] })
    expect([end.exitCode, end.writes]).toEqual([0, []])
    expect(summaryLine(end, claim)).toBe(`| ${claim} at GitHub | not checked here: ${reason} |`)
    expect(end.log).toContain(`not checked here, since ${reason}: ${claim} at GitHub.`)
  })

  test('a check that fails is no-go until it passes; one that runs is only said', async () => {
    pullRequest.reportCheck({ name: 'Tests', runId: 5, conclusion: 'failure' })
    pullRequest.reportStatus({ context: 'docs', state: 'pending' })
    const failed = await pullRequest.check()
    expect([failed.exitCode, codes(failed)]).toEqual([1, ['error checks-failing', 'warning milestone-open-items']])
    expect(failed.log).toContain('Checks of this commit still run: "docs".')
    pullRequest.reportCheck({ name: 'Tests', runId: 6, conclusion: 'success' })
    expect((await pullRequest.check()).exitCode).toBe(0)
  })

  test('names and addresses that services choose stay text', async () => {
    const context = 'x"]\n::error::<img src=x>@team ##[set-output name=a]b'
    const targetUrl = 'javascript:alert(1)\n::add-mask::e\n<script>'
    pullRequest.reportStatus({ context, state: 'error', targetUrl })
    const end = await pullRequest.check()
    pullRequest.reportStatus({ context, state: 'success' })
    expect(codes(end)).toEqual(['error checks-failing', 'warning milestone-open-items'])
    expect(readCommands(end.log)).toMatchObject({
      annotations: [{ title: 'checks-failing' }, { title: 'milestone-open-items' }],
      masks: [expect.stringMatching(/^ghs_/)],
    })
    expect(end.summary).not.toMatch(/<img|<script|(?<!`)@team|\]\(javascript/)
  })

  test('a pull request of a fork is judged with the right to read', async () => {
    const other = await openRelease()
    const fork = openPullRequest(other, { fork: { owner: 'somebody', name: 'example-greeting' } })
    const end = await fork.check()
    await closeRelease(other)
    expect([end.exitCode, end.writes, end.outputs.verdict]).toEqual([0, [], 'go'])
  })
})

describe('the branch', () => {
  test('a pull request that releases nothing asks nobody', async () => {
    const version = 'version = "1.3.0.dev"'
    const text = sampleFile('pyproject.toml').replace('version = "1.2.0"', version)
    const changes = sampleFile('CHANGES.rst').replace(/^Released .*$/m, 'Unreleased')
    const end = await checkWith({ 'pyproject.toml': text, 'CHANGES.rst': changes, 'src/new.py': '' })
    expect([end.exitCode, end.requests, end.outputs]).toEqual([0, [], { verdict: 'not-a-release', version: '' }])
    expect(end.summary.trimEnd()).toBe(
      '## check: No release, so nothing to judge. The version is "1.3.0.dev", a development version.',
    )
  })

  test('what slipped into the release is seen, a name that tries to be more than one too', async () => {
    const name = 'src/x"] ::error::<img src=x>@team.py'
    const end = await checkWith({ [name]: '', '.github/workflows/publish.yaml': 'on: push\n' })
    expect(codes(end)).toEqual([
      'error unexpected-files',
      'warning unexpected-workflow-files',
      'warning milestone-open-items',
    ])
    expect(readCommands(end.log).annotations).toHaveLength(3)
    expect(end.summary).not.toMatch(/<img|(?<!`)@team/)
  })

  test('the rules are those of the base, whatever the branch sets', async () => {
    const settings = '\n[tool.release-action]\nallow-files = ["src/**"]\nseverity = { milestone-open-items = "off" }\n'
    const end = await checkWith({
      'pyproject.toml': sampleFile('pyproject.toml') + settings,
      'src/slipped.py': '',
    })
    expect(codes(end)).toEqual(['error unexpected-files', 'warning milestone-open-items'])
  })

  test('a setting of the branch that cannot be used is refused before it is in force', async () => {
    const settings = '\n[tool.release-action]\nalow-files = []\n'
    const end = await checkWith({ 'pyproject.toml': sampleFile('pyproject.toml') + settings })
    expect(end.problems[0]).toMatchObject({
      code: 'configuration-invalid',
      message: '[tool.release-action] of pyproject.toml has the key "alow-files", which is not known.',
      file: 'pyproject.toml',
    })
    expect(end.problems[0]?.hint).toMatch(/^Write "allow-files", or another of /)
  })

  test('a second version that was forgotten', async () => {
    const init = `${sampleFile('src/example_greeting/__init__.py')}\n__version__ = "1.1.0"\n`
    const end = await checkWith({ 'src/example_greeting/__init__.py': init })
    expect(end.problems.map(({ code, file }) => `${code} ${file}`)).toContain(
      'version-sources-differ src/example_greeting/__init__.py',
    )
  })

  test('a tag on a commit before is a warning', async () => {
    await release.person.pushTag('1.2.0', release.scene.origin.commit)
    const end = await checkWith({ 'CHANGES.rst': datedToday() })
    await release.person.pushTo('refs/tags/1.2.0', undefined)
    expect(codes(end)).toEqual(['warning tag-moved', 'warning milestone-open-items'])
    expect(end.log).toContain(`The tag "1.2.0" is at ${release.scene.origin.commit.slice(0, 12)} already.`)
  })

  test('a checkout without its history is refused with what to write', async () => {
    const { path } = release.scene.workflows.check.workflow
    const text = readFileSync(join(root, 'templates/release-check.yaml'), 'utf8')
    const workflow = await readWorkflow(path, text.replace(/^ +fetch-depth: 0\n/m, ''))
    const end = await checkWith({}, { workflow })
    expect([end.exitCode, codes(end)[0]]).toEqual([1, 'error git-shallow'])
    expect(end.problems[0]?.hint).toContain('`fetch-depth: 0`')
  })
})
