import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { Milestones } from '../../../src/clients/github/milestones.ts'
import { declaredSteps } from '../../../src/inputs/declared.ts'
import { isMilestoneOf } from '../../../src/release/checks/milestone-title.ts'
import { parseVersion, type Version } from '../../../src/release/version.ts'
import { refusalOf } from '../../refusal-of.ts'
import { type ServedGitHub, serveGitHub } from '../../worlds/github.ts'
import { clientOf, clientOfStandIn, closeServers } from '../../worlds/github-client.ts'

closeServers()

function version(text: string): Version {
  const parsed = parseVersion(text)
  if (parsed === undefined) throw new Error(`${text} is no version.`)
  return parsed
}

test.each<[string, string, boolean, string]>([
  ['3.2.0', '3.2.0', true, 'the version itself'],
  ['3.2', '3.2.0', true, 'PEP 440 calls them equal'],
  ['3.2.0', '3.2', true, 'the other way round, too'],
  ['v3.2.0', '3.2.0', true, 'with the letter of tags'],
  ['Version 3.2.0', '3.2.0', true, 'with a word'],
  ['version  v3.2', '3.2.0', true, 'with both'],
  [' 3.2.0 ', '3.2.0', true, 'with spaces'],
  ['3.2.0-RC1', '3.2.0rc1', true, 'in another spelling'],
  ['3.2.0', '3.2.0rc1', false, 'the final release is not reached by a pre-release'],
  ['3.2.1', '3.2.0', false, 'another version'],
  ['3.2.0.1', '3.2.0', false, 'a longer version'],
  ['3.2.x', '3.2.0', false, 'a series'],
  ['Flask 3.2.0', '3.2.0', false, 'another word'],
  ['Version3.2.0', '3.2.0', false, 'a word that runs on'],
  ['3.2.0 or 3.2.1', '3.2.0', false, 'two versions'],
  ['', '3.2.0', false, 'nothing'],
])('the milestone "%s" is that of %s: %s, %s', (title, text, expected) => {
  expect(isMilestoneOf(title, version(text))).toBe(expected)
})

describe('the milestone of a version', () => {
  let github: ServedGitHub
  beforeEach(async () => {
    await github?.close()
    github = await serveGitHub(() => {})
  })
  afterAll(() => github.close())

  const milestones = () => new Milestones(clientOfStandIn(github, declaredSteps.check.permissions))
  const found = (ownMilestone?: number) => milestones().openOf(version('3.2.0'), ownMilestone)
  const url = 'https://github.com/pallets/sample/milestone/9'

  function open(issues: number, hasPullRequest: boolean): void {
    github.state.openMilestone('3.1.1', 8, { open: 4, closed: 1 })
    github.state.openMilestone('3.2', 9, { open: issues, closed: 7 })
    const pull = { number: 17, title: 'release 3.2.0', base: 'main', head: 'release-3.2.0' }
    github.state.openPullRequest({ ...pull, ...(hasPullRequest ? { milestone: 9 } : {}) })
  }

  test.each<[string, number, boolean, number | undefined, number]>([
    ['nothing is open', 0, false, undefined, 0],
    ['issues are open', 2, false, undefined, 2],
    ['the pull request alone is open', 0, true, 9, 0],
    ['issues and the pull request are open', 2, true, 9, 2],
    ['the pull request is in another milestone', 2, false, 8, 2],
    ['the pull request was moved into it after the event', 2, true, undefined, 3],
    ['the pull request was moved out of it after the event', 0, false, 9, 0],
  ])('where %s', async (_, issues, hasPullRequest, ownMilestone, openItems) => {
    open(issues, hasPullRequest)
    expect(await found(ownMilestone)).toEqual({ title: '3.2', url, openItems })
  })

  test('is none where none has it as its title, or it is closed', async () => {
    github.state.openMilestone('3.2.x', 8, { open: 4, closed: 1 })
    expect(await found()).toBeUndefined()
    const milestone = github.state.openMilestone('3.2.0', 9, { open: 4, closed: 1 })
    github.state.milestones.set(9, { ...milestone, closedAt: '2026-05-01T12:00:00Z' })
    expect(await found()).toBeUndefined()
  })

  test('is found on a later page', async () => {
    for (let number = 1; number <= 101; number += 1) github.state.openMilestone(`4.${number}`, number)
    github.state.openMilestone('3.2.0', 102, { open: 1, closed: 0 })
    expect(await found()).toMatchObject({ title: '3.2.0', openItems: 1 })
  })

  test('can be read in a public repository without any permission, as for a fork', async () => {
    open(2, false)
    const client = new Milestones(clientOfStandIn(github, { contents: 'read' }))
    expect(await client.openOf(version('3.2.0'), undefined)).toMatchObject({ openItems: 2 })
  })
})

describe('an answer that is not what GitHub describes', () => {
  const milestone = { number: 9, title: '3.2.0', html_url: 'https://github.com/o/n/milestone/9', open_issues: 1 }
  test.each<[string, unknown, string]>([
    ['no list', { message: 'x' }, 'the answer is no list.'],
    ['no title', [{ ...milestone, title: null }], '"[0].title" is no text.'],
    ['no number', [{ ...milestone, number: undefined }], '"[0].number" is no whole number.'],
    ['no page', [{ ...milestone, html_url: null }], '"[0].html_url" is no text.'],
    ['half an issue', [{ ...milestone, open_issues: 0.5 }], '"[0].open_issues" is no whole number.'],
  ])('is refused: %s', async (_, body, message) => {
    const { api } = await clientOf(() => ({ status: 200, body: body as object }))
    const error = await refusalOf(() => new Milestones(api).openOf(version('3.2.0'), undefined))
    const said = `GitHub answered 200 to GET /repos/example/tidy-box/milestones, but ${message.slice(0, -1)} (5 tries).`
    expect(error).toMatchObject({ code: 'github-failed', message: said })
  })

  test('does not matter in a milestone of another version', async () => {
    const { api } = await clientOf(() => ({ status: 200, body: [{ title: '3.1' }, milestone] }))
    expect(await new Milestones(api).openOf(version('3.2.0'), undefined)).toMatchObject({ openItems: 1 })
  })
})
