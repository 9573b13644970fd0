import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { createConformance } from './openapi.ts'

withShared('pull requests, comments, and milestones as GitHub answers them', () => {
  const conformance = createConformance(['404'])
  let github: ServedGitHub

  beforeAll(async () => {
    github = await serveGitHub(conformance.observe)
    github.state.openMilestone('3.2.0', 9, { open: 2, closed: 5 })
    const request = { number: 17, title: 'release 3.2.0', base: 'main', head: 'release-3.2.0', milestone: 9 }
    github.state.openPullRequest(request)
  })
  afterAll(() => github.close())

  const rest = () => github.client({ 'pull-requests': 'write' }).rest
  const pull = () => ({ ...github.owner, pull_number: 17 })
  const issue = () => ({ ...github.owner, issue_number: 17 })

  test('a pull request has both sides, its size, and its milestone', async () => {
    const { released, tagged } = github.repository.commits
    const { data } = await rest().pulls.get(pull())
    expect(data).toMatchObject({
      number: 17,
      state: 'open',
      title: 'release 3.2.0',
      user: { login: 'pallets', id: 7 },
      base: { label: 'pallets:main', ref: 'main', sha: released, repo: { id: 42, full_name: 'pallets/sample' } },
      head: { label: 'pallets:release-3.2.0', ref: 'release-3.2.0', sha: tagged },
      milestone: { number: 9, title: '3.2.0' },
      merged: false,
      commits: 2,
      additions: 3,
      deletions: 0,
      changed_files: 4,
    })
    expect((await refusalOf(rest().pulls.get({ ...github.owner, pull_number: 18 }))).status).toBe(404)
  })

  test('its files and commits are those of the branch', async () => {
    const { fixed, tagged } = github.repository.commits
    const files = await rest().pulls.listFiles(pull())
    expect(files.data.map(({ filename, status, additions }) => [filename, status, additions])).toEqual([
      ['README.md', 'modified', 1],
      ['changes.md', 'renamed', 0],
      ['logo.png', 'added', 0],
      ['src/a.py', 'added', 2],
    ])
    const commits = await rest().pulls.listCommits(pull())
    expect(commits.data.map(({ sha }) => sha)).toEqual([fixed, tagged])
  })

  test.each<[object, number, string]>([
    [{}, 1, 'the open ones are listed'],
    [{ state: 'closed' }, 0, 'nothing is closed yet'],
    [{ head: 'pallets:release-3.2.0', base: 'main' }, 1, 'both branches fit'],
    [{ head: 'pallets:other' }, 0, 'another branch'],
    [{ base: '3.1.x' }, 0, 'another base'],
  ])('a list with the filter %j has %i: %s', async (filter, count) => {
    const { data } = await rest().pulls.list({ ...github.owner, ...filter })
    expect(data).toHaveLength(count)
  })

  test('a comment is made, changed in its place, and listed', async () => {
    const { data: first } = await rest().issues.createComment({ ...issue(), body: 'Done.' })
    await rest().issues.createComment({ ...issue(), body: 'More.' })
    expect(first).toMatchObject({ body: 'Done.', user: { login: 'github-actions[bot]', type: 'Bot' } })
    const { data: changed } = await rest().issues.updateComment({ ...github.owner, comment_id: first.id, body: 'All.' })
    expect(changed).toMatchObject({ id: first.id, body: 'All.' })
    const page = await rest().issues.listComments({ ...issue(), per_page: 1 })
    expect(page.data.map(({ body }) => body)).toEqual(['All.'])
    expect(page.headers.link).toContain('page=2')
    expect((await rest().pulls.get(pull())).data.comments).toBe(2)
  })

  test('a comment without words, or on nothing, is refused', async () => {
    const empty = await refusalOf(rest().issues.createComment({ ...issue(), body: '' }))
    expect(empty).toMatchObject({ status: 422, data: { errors: [{ code: 'missing_field', field: 'body' }] } })
    const nowhere = await refusalOf(rest().issues.createComment({ ...github.owner, issue_number: 18, body: 'Hm.' }))
    expect(nowhere.status).toBe(404)
  })

  test('a pull request from a fork shows where its branch is, and does not follow a branch of that name here', async () => {
    const { first } = github.repository.commits
    const head = { ref: 'release-3.2.0', sha: first }
    const fork = { owner: 'ada', name: 'sample-1' }
    github.state.openPullRequest({ number: 21, title: 'mine', base: 'main', head, fork, author: 'ada' })
    const { data } = await rest().pulls.get({ ...github.owner, pull_number: 21 })
    expect(data).toMatchObject({
      base: { label: 'pallets:main', repo: { full_name: 'pallets/sample', fork: false } },
      head: {
        label: 'ada:release-3.2.0',
        ref: 'release-3.2.0',
        sha: first,
        user: { login: 'ada' },
        repo: { full_name: 'ada/sample-1', fork: true },
      },
    })
    const found = await rest().pulls.list({ ...github.owner, head: 'ada:release-3.2.0' })
    expect(found.data.map(({ number }) => number)).toEqual([21])
    github.state.pullRequests.delete(21)
  })

  test('the repository is what the stand-in was made with', async () => {
    const { data } = await rest().repos.get(github.owner)
    expect(data).toMatchObject({
      id: 42,
      full_name: 'pallets/sample',
      private: false,
      visibility: 'public',
      default_branch: 'main',
      owner: { login: 'pallets', id: 7 },
      html_url: 'https://github.com/pallets/sample',
    })
  })

  test('the head follows its branch until the merge, which leaves a commit with two parents', async () => {
    const { git, commit, commits } = github.repository
    git(['switch', '--quiet', 'release-3.2.0'])
    const later = await commit('one more thing', { 'c.txt': 'c\n' }, '2026-04-05T00:00:00Z')
    await github.push()
    expect((await rest().pulls.get(pull())).data).toMatchObject({ head: { sha: later }, commits: 3 })
    const ofCommit = { ...github.owner, commit_sha: commits.tagged }
    const before = await rest().repos.listPullRequestsAssociatedWithCommit(ofCommit)
    expect(before.data.map(({ number }) => number)).toEqual([17])

    git(['switch', '--quiet', 'main'])
    git(['merge', '--quiet', '--no-ff', '--message', 'merge #17', 'release-3.2.0'], '2026-04-06T00:00:00Z')
    const merge = git(['rev-parse', 'main'])
    await github.push()
    const unmerged = await rest().repos.listPullRequestsAssociatedWithCommit(ofCommit)
    expect(unmerged.data).toEqual([])
    github.state.mergePullRequest(17, merge, 'ada')
    const { data } = await rest().pulls.get(pull())
    expect(data).toMatchObject({
      state: 'closed',
      merged: true,
      merged_at: '2026-05-01T12:00:00Z',
      merge_commit_sha: merge,
      merged_by: { login: 'ada' },
      head: { sha: later },
    })
    for (const sha of [commits.tagged, merge]) {
      const after = await rest().repos.listPullRequestsAssociatedWithCommit({ ...github.owner, commit_sha: sha })
      expect(after.data.map(({ number }) => number)).toEqual([17])
    }
    expect((await rest().pulls.list({ ...github.owner, state: 'all' })).data).toHaveLength(1)
    expect((await rest().pulls.list(github.owner)).data).toHaveLength(0)
  })

  test('a milestone counts its issues and pull requests, open and closed', async () => {
    const counts = async () =>
      (await rest().issues.listMilestones({ ...github.owner, state: 'all' })).data.map((milestone) => [
        milestone.number,
        milestone.open_issues,
        milestone.closed_issues,
      ])
    // Pull request 17 was merged above.
    expect(await counts()).toEqual([[9, 2, 6]])
    const request = { number: 22, title: 'later', base: 'main', head: 'release-3.2.0', milestone: 9 }
    github.state.openPullRequest(request)
    github.state.openMilestone('3.3.0', 10)
    expect(await counts()).toEqual([
      [9, 3, 6],
      [10, 0, 0],
    ])
    expect((await rest().pulls.get({ ...github.owner, pull_number: 22 })).data.milestone?.open_issues).toBe(3)
    github.state.pullRequests.delete(22)
    github.state.milestones.delete(10)
  })

  test('a milestone is closed and opened again', async () => {
    const titles = async () => (await rest().issues.listMilestones(github.owner)).data.map(({ title }) => title)
    const change = { ...github.owner, milestone_number: 9 }
    expect(await titles()).toEqual(['3.2.0'])
    const { data: closed } = await rest().issues.updateMilestone({ ...change, state: 'closed' })
    expect(closed).toMatchObject({ state: 'closed', closed_at: '2026-05-01T12:00:00Z' })
    expect(await titles()).toEqual([])
    expect((await rest().issues.updateMilestone({ ...change, state: 'open' })).data.closed_at).toBe(null)
    const nowhere = rest().issues.updateMilestone({ ...github.owner, milestone_number: 1, state: 'closed' })
    expect((await refusalOf(nowhere)).status).toBe(404)
  })

  test('every request and answer is as GitHub describes it', () => {
    expect(conformance.problems()).toEqual([])
    expect(conformance.answered()).toEqual([
      'issues/create-comment',
      'issues/list-comments',
      'issues/list-milestones',
      'issues/update-comment',
      'issues/update-milestone',
      'pulls/get',
      'pulls/list',
      'pulls/list-commits',
      'pulls/list-files',
      'repos/get',
      'repos/list-pull-requests-associated-with-commit',
    ])
  })
})
