import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { createConformance } from './openapi.ts'

withShared('git as GitHub answers it', () => {
  const conformance = createConformance(['404'])
  let github: ServedGitHub
  let sha: (name: string) => string

  beforeAll(async () => {
    github = await serveGitHub(conformance.observe)
    sha = (name) => github.repository.git(['rev-parse', name])
  })
  afterAll(() => github.close())

  const rest = () => github.client({ contents: 'read' }).rest

  test('a ref of an annotated tag points at the tag object, one of a lightweight tag at the commit', async () => {
    const annotated = await rest().git.getRef({ ...github.owner, ref: 'tags/3.2.0' })
    const light = await rest().git.getRef({ ...github.owner, ref: 'tags/light' })
    const branch = await rest().git.getRef({ ...github.owner, ref: 'heads/main' })
    expect(annotated.data.object).toMatchObject({ type: 'tag', sha: sha('refs/tags/3.2.0') })
    expect(light.data.object).toMatchObject({ type: 'commit', sha: sha('refs/tags/light') })
    expect(branch.data).toMatchObject({ ref: 'refs/heads/main', object: { sha: github.repository.commits.released } })
  })

  test('a ref is found by its whole name only, and matching refs by how they begin', async () => {
    const refusal = await refusalOf(rest().git.getRef({ ...github.owner, ref: 'tags/3.2' }))
    const documentation = 'https://docs.github.com/rest/git/refs#get-a-reference'
    expect(refusal).toEqual({
      status: 404,
      data: { message: 'Not Found', documentation_url: documentation, status: '404' },
    })
    const matching = await rest().git.listMatchingRefs({ ...github.owner, ref: 'tags/3' })
    expect(matching.data.map(({ ref }) => ref)).toEqual(['refs/tags/3.1.0', 'refs/tags/3.2.0'])
    const none = await rest().git.listMatchingRefs({ ...github.owner, ref: 'tags/9' })
    expect(none.data).toEqual([])
  })

  test('a nested tag is followed object by object', async () => {
    const outer = await rest().git.getTag({ ...github.owner, tag_sha: sha('refs/tags/nested') })
    expect(outer.data).toMatchObject({
      tag: 'nested',
      message: 'Around a tag',
      tagger: { name: 'Ada Maintainer', email: 'ada@example.org', date: '2026-04-03T00:00:00Z' },
      object: { type: 'tag', sha: sha('refs/tags/3.2.0') },
    })
    const inner = await rest().git.getTag({ ...github.owner, tag_sha: outer.data.object.sha })
    expect(inner.data.object).toMatchObject({ type: 'commit', sha: github.repository.commits.tagged })
    const refusal = await refusalOf(rest().git.getTag({ ...github.owner, tag_sha: github.repository.commits.tagged }))
    expect(refusal.status).toBe(404)
  })

  test('a commit object has the parents, the tree, and the message of git', async () => {
    const { first, released } = github.repository.commits
    const second = await rest().git.getCommit({ ...github.owner, commit_sha: released })
    expect(second.data.parents.map((parent) => parent.sha)).toEqual([first])
    expect(second.data.tree.sha).toBe(sha(`${released}^{tree}`))
    const begin = await rest().git.getCommit({ ...github.owner, commit_sha: first })
    expect(begin.data).toMatchObject({ message: 'begin\n\nAll of it.', author: { date: '2026-01-01T08:00:00Z' } })
  })

  test.each([
    ['3.2.0', 'an annotated tag'],
    ['tags/3.2.0', 'a tag, said to be one'],
    ['refs/tags/3.2.0', 'a tag by its whole name'],
    ['nested', 'a tag of a tag'],
    ['light', 'a lightweight tag'],
    ['release-3.2.0', 'a branch'],
    ['heads/release-3.2.0', 'a branch, said to be one'],
  ])('the commit "%s" is found, as %s', async (ref) => {
    const found = await rest().repos.getCommit({ ...github.owner, ref })
    expect(found.data.sha).toBe(github.repository.commits.tagged)
  })

  test("a short SHA is enough, and a name that means nothing is refused in GitHub's words", async () => {
    const { tagged } = github.repository.commits
    const found = await rest().repos.getCommit({ ...github.owner, ref: tagged.slice(0, 7) })
    expect(found.data.sha).toBe(tagged)
    const refusal = await refusalOf(rest().repos.getCommit({ ...github.owner, ref: '9.9.9' }))
    expect(refusal.status).toBe(422)
    expect(refusal.data).toMatchObject({ message: 'No commit found for SHA: 9.9.9' })
  })

  test('a commit shows its files: changed, renamed, and binary ones', async () => {
    const found = await rest().repos.getCommit({ ...github.owner, ref: '3.2.0' })
    const files = found.data.files?.map(({ filename, status, changes, previous_filename }) => [
      filename,
      status,
      changes,
      previous_filename,
    ])
    expect(files).toEqual([
      ['README.md', 'modified', 1, undefined],
      ['changes.md', 'renamed', 0, 'CHANGES.md'],
      ['logo.png', 'added', 0, undefined],
    ])
    expect(found.data.stats).toEqual({ additions: 1, deletions: 0, total: 1 })
  })

  test('a request for the bare SHA is answered with text', async () => {
    const accept = { mediaType: { format: 'sha' } }
    const found = await rest().repos.getCommit({ ...github.owner, ref: 'refs/tags/3.2.0', ...accept })
    expect(found.data).toBe(github.repository.commits.tagged)
  })

  test.each([
    ['main', 'release-3.2.0', 'ahead', 2, 0],
    ['release-3.2.0', 'main', 'behind', 0, 2],
    ['3.2.0', 'light', 'identical', 0, 0],
  ])('%s...%s is %s', async (base, head, status, ahead, behind) => {
    const { data } = await rest().repos.compareCommitsWithBasehead({ ...github.owner, basehead: `${base}...${head}` })
    expect(data).toMatchObject({ status, ahead_by: ahead, behind_by: behind, total_commits: ahead })
  })

  test('a comparison lists commits from the oldest on, and the files since the common commit', async () => {
    const basehead = '3.1.0...release-3.2.0'
    const { data } = await rest().repos.compareCommitsWithBasehead({ ...github.owner, basehead })
    const { released, fixed, tagged } = github.repository.commits
    expect(data.merge_base_commit.sha).toBe(released)
    expect(data.commits.map((commit) => commit.sha)).toEqual([fixed, tagged])
    expect(data.files?.map((file) => file.filename)).toEqual(['README.md', 'changes.md', 'logo.png', 'src/a.py'])
    const refusal = await refusalOf(
      rest().repos.compareCommitsWithBasehead({ ...github.owner, basehead: 'main...9.9.9' }),
    )
    expect(refusal.status).toBe(404)
  })

  test('tags are listed with their commits, in pages', async () => {
    const { tagged, released } = github.repository.commits
    const page = await rest().repos.listTags({ ...github.owner, per_page: 3 })
    expect(page.data.map(({ name, commit }) => [name, commit.sha])).toEqual([
      ['nested', tagged],
      ['light', tagged],
      ['3.2.0', tagged],
    ])
    expect(page.headers.link).toContain('rel="next"')
    const client = github.client({})
    const all = await client.paginate(client.rest.repos.listTags, { ...github.owner, per_page: 1 })
    expect(all.map(({ name }) => name)).toEqual(['nested', 'light', '3.2.0', '3.1.0'])
    expect(all.at(-1)?.commit.sha).toBe(released)
  })

  test('a branch that diverged is compared from the common commit, and a push is seen after it', async () => {
    const { git, commit, commits } = github.repository
    git(['switch', '--quiet', '--create', 'other', 'main'])
    const sideways = await commit('go elsewhere', { 'b.txt': 'b\n' }, '2026-03-15T00:00:00Z')
    git(['merge', '--quiet', '--no-ff', '--message', 'merge it', 'release-3.2.0'], '2026-04-10T00:00:00Z')
    await github.push()
    const diverged = `${sideways}...release-3.2.0`
    const { data } = await rest().repos.compareCommitsWithBasehead({ ...github.owner, basehead: diverged })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1 })
    const merge = await rest().git.getCommit({ ...github.owner, commit_sha: sha('other') })
    expect(merge.data.parents.map((parent) => parent.sha)).toEqual([sideways, commits.tagged])
    const merged = await rest().repos.compareCommitsWithBasehead({ ...github.owner, basehead: '3.2.0...other' })
    expect(merged.data).toMatchObject({ status: 'ahead', ahead_by: 2, merge_base_commit: { sha: commits.tagged } })
  })

  test('a file of the commit that a ref leads to, or that there is none', async () => {
    const path = github.repository.git(['ls-tree', '--name-only', '-r', '3.2.0']).split('\n')[0] ?? ''
    const { data } = await rest().repos.getContent({ ...github.owner, path, ref: 'refs/tags/3.2.0' })
    expect(data).toMatchObject({ type: 'file', path, sha: sha(`3.2.0:${path}`), encoding: 'base64' })
    const text = Buffer.from('content' in data ? data.content : '', 'base64').toString()
    expect(text.trimEnd()).toBe(github.repository.git(['show', `3.2.0:${path}`]).trimEnd())
    const missing = { ...github.owner, path: 'no/such.file', ref: 'refs/tags/3.2.0' }
    expect((await refusalOf(rest().repos.getContent(missing))).status).toBe(404)
  })

  test('every request and answer is as GitHub describes it', () => {
    expect(conformance.problems()).toEqual([])
    expect(conformance.answered()).toEqual([
      'git/get-commit',
      'git/get-ref',
      'git/get-tag',
      'git/list-matching-refs',
      'repos/compare-commits-with-basehead',
      'repos/get-commit',
      'repos/get-content',
      'repos/list-tags',
    ])
  })
})
