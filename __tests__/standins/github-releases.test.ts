import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { MakeLatest } from '../../src/standins/github/releases.ts'
import type { GitHubOptions } from '../../src/standins/github.ts'
import { withShared } from '../shared.ts'
import { refusalOf, type ServedGitHub, serveGitHub } from '../worlds/github.ts'
import { type Conformance, createConformance } from './openapi.ts'
import type { DepartureName } from './openapi-departures.ts'

withShared('releases as GitHub answers them', () => {
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

  const writer = () => github.client({ contents: 'write' }).rest.repos
  const reader = () => github.client({ contents: 'read' }).rest.repos
  const draft = (tag: string, more: object = {}) =>
    writer().createRelease({ ...github.owner, tag_name: tag, draft: true, ...more })
  const final = (tag: string, more: object = {}) => writer().createRelease({ ...github.owner, tag_name: tag, ...more })
  const latest = async () => (await reader().getLatestRelease(github.owner)).data.tag_name

  test('a draft has a page without its tag, and the date of its commit', async () => {
    const { data, status } = await draft('3.2.0', { name: '3.2.0', body: 'Notes.' })
    expect(status).toBe(201)
    expect(data).toMatchObject({
      tag_name: '3.2.0',
      target_commitish: 'main',
      name: '3.2.0',
      body: 'Notes.',
      draft: true,
      prerelease: false,
      immutable: false,
      created_at: '2026-04-01T00:00:00Z',
      published_at: null,
      author: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
      upload_url: `${github.url}/repos/pallets/sample/releases/${data.id}/assets{?name,label}`,
      assets: [],
    })
    expect(data.html_url).toMatch(/^https:\/\/github\.com\/pallets\/sample\/releases\/tag\/untagged-[0-9a-f]{20}$/)
  })

  test('drafts are seen by those who may write, and do not exist for others', async () => {
    await start(['404'])
    const { data: hidden } = await draft('3.2.0')
    const { data: shown } = await final('3.1.0')
    const ids = async (repos: ReturnType<typeof reader>) =>
      (await repos.listReleases(github.owner)).data.map(({ id }) => id)
    expect(await ids(writer())).toEqual([hidden.id, shown.id])
    expect(await ids(reader())).toEqual([shown.id])
    const found = await writer().getRelease({ ...github.owner, release_id: hidden.id })
    expect(found.data.id).toBe(hidden.id)
    const refusal = await refusalOf(reader().getRelease({ ...github.owner, release_id: hidden.id }))
    expect(refusal.status).toBe(404)
  })

  test('a draft is not found by its tag, even by those who may write; a published release is', async () => {
    const { data: made } = await draft('3.2.0')
    const byTag = () => writer().getReleaseByTag({ ...github.owner, tag: '3.2.0' })
    expect((await refusalOf(byTag())).status).toBe(404)
    github.state.publish(made.id, 'ada')
    expect((await byTag()).data.id).toBe(made.id)
  })

  test('several drafts may have one tag, a second published release may not', async () => {
    const { data: first } = await draft('3.2.0')
    const { data: second } = await draft('3.2.0')
    expect(second.id).not.toBe(first.id)
    github.state.publish(first.id, 'ada')
    const refusal = await refusalOf(final('3.2.0'))
    expect(refusal).toEqual({
      status: 422,
      data: {
        message: 'Validation Failed',
        errors: [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
        documentation_url: 'https://docs.github.com/rest/releases/releases#create-a-release',
        status: '422',
      },
    })
    const beside = await draft('3.2.0')
    expect(beside.status).toBe(201)
  })

  test('the second of two drafts cannot be published by a program either', async () => {
    await start(['update-release-422'])
    const { data: first } = await draft('3.2.0')
    const { data: second } = await draft('3.2.0')
    const publish = (id: number) => writer().updateRelease({ ...github.owner, release_id: id, draft: false })
    expect((await publish(first.id)).data).toMatchObject({ draft: false, published_at: '2026-05-01T12:00:00Z' })
    expect((await refusalOf(publish(second.id))).status).toBe(422)
    expect(() => github.state.publish(second.id, 'ada')).toThrow('Tag 3.2.0 already has a published release.')
  })

  test('releases come in pages that the official client follows', async () => {
    for (let count = 0; count < 5; count += 1) await draft('3.2.0')
    const page = await writer().listReleases({ ...github.owner, per_page: 2, page: 2 })
    const address = `${github.url}/repos/pallets/sample/releases?per_page=2`
    expect(page.data).toHaveLength(2)
    expect(page.headers.link).toBe(
      [
        `<${address}&page=1>; rel="prev"`,
        `<${address}&page=3>; rel="next"`,
        `<${address}&page=3>; rel="last"`,
        `<${address}&page=1>; rel="first"`,
      ].join(', '),
    )
    const client = github.client({ contents: 'write' })
    const all = await client.paginate(client.rest.repos.listReleases, { ...github.owner, per_page: 2 })
    expect(new Set(all.map(({ id }) => id)).size).toBe(5)
  })

  test('the click publishes: date, page, and publisher', async () => {
    const { data: made } = await draft('3.2.0')
    github.state.publish(made.id, 'ada')
    const { data } = await reader().getRelease({ ...github.owner, release_id: made.id })
    expect(data).toMatchObject({
      draft: false,
      published_at: '2026-05-01T12:00:00Z',
      html_url: 'https://github.com/pallets/sample/releases/tag/3.2.0',
      author: { login: 'github-actions[bot]' },
    })
    expect(() => github.state.publish(1, 'ada')).toThrow('There is no release 1 to publish.')
  })

  test('publishing makes a missing tag at the target, and nothing is needed where the tag exists', async () => {
    const { data: made } = await draft('4.0.0')
    expect(github.state.git.refs.has('refs/tags/4.0.0')).toBe(false)
    github.state.publish(made.id, 'ada')
    const target = { type: 'commit', sha: github.repository.commits.released }
    expect(github.state.git.refs.get('refs/tags/4.0.0')).toEqual(target)
  })

  test.each<[MakeLatest, string, string]>([
    ['true', '3.1.0', 'the box is ticked, although the commit is older'],
    ['false', '3.2.0', 'the box was unticked'],
    ['legacy', '3.2.0', 'the newest commit wins'],
  ])('after 3.2.0, publishing 3.1.0 with %s makes %s the latest: %s', async (makeLatest, expected) => {
    const { data: newer } = await draft('3.2.0')
    const { data: older } = await draft('3.1.0', { make_latest: 'false' })
    github.state.publish(newer.id, 'ada')
    github.state.publish(older.id, 'ada', makeLatest)
    expect(await latest()).toBe(expected)
  })

  test('a program that publishes says which release is the latest; drafts and pre-releases never are', async () => {
    expect((await refusalOf(latest())).status).toBe(404)
    await draft('3.2.0')
    await final('nested', { prerelease: true })
    expect((await refusalOf(latest())).status).toBe(404)
    await final('3.2.0')
    await final('3.1.0', { make_latest: 'false' })
    expect(await latest()).toBe('3.2.0')
    const { data: older } = await reader().getReleaseByTag({ ...github.owner, tag: '3.1.0' })
    await writer().updateRelease({ ...github.owner, release_id: older.id, make_latest: 'true' })
    expect(await latest()).toBe('3.1.0')
  })

  test('a release is changed in what is said, and deleted whole', async () => {
    await start(['404'])
    const { data: made } = await draft('3.2.0', { name: 'old', body: 'kept' })
    const release = { ...github.owner, release_id: made.id }
    const { data: changed } = await writer().updateRelease({ ...release, name: 'new', prerelease: true })
    expect(changed).toMatchObject({ name: 'new', body: 'kept', draft: true, prerelease: true })
    expect((await writer().deleteRelease(release)).status).toBe(204)
    expect((await refusalOf(writer().getRelease(release))).status).toBe(404)
  })

  test('a published release can be made a draft again', async () => {
    const { data: made } = await final('3.2.0')
    const release = { ...github.owner, release_id: made.id }
    const { data } = await writer().updateRelease({ ...release, draft: true })
    expect(data).toMatchObject({ draft: true, published_at: null })
  })

  test.each<[object, string, string]>([
    [{}, 'Invalid request.\n\n"tag_name" wasn\'t supplied.', 'a release has a tag'],
    [{ tag_name: '3.2.0', body: 'x'.repeat(125_001) }, 'Validation Failed', 'the body has a limit'],
    [{ tag_name: '3.2.0', target_commitish: 'nowhere' }, 'Validation Failed', 'the target exists'],
  ])('what GitHub refuses is refused with 422 (%#)', async (body, message) => {
    const client = github.client({ contents: 'write' })
    const refusal = await refusalOf(client.request('POST /repos/pallets/sample/releases', { draft: true, ...body }))
    expect(refusal).toMatchObject({ status: 422, data: { message } })
  })

  test('the longest body is accepted', async () => {
    expect((await draft('3.2.0', { body: 'x'.repeat(125_000) })).data.body).toHaveLength(125_000)
  })

  test('a target that changes workflow files is not found, although the tag makes it useless', async () => {
    expect((await draft('3.2.0', { target_commitish: github.repository.commits.tagged })).status).toBe(201)
    const { git, commit } = github.repository
    git(['switch', '--quiet', '--create', 'maintenance'])
    await commit(
      'change a workflow',
      { '.github/workflows/publish.yaml': 'on: pull_request\n' },
      '2026-03-15T00:00:00Z',
    )
    await github.push()
    const refusal = await refusalOf(draft('3.2.0', { target_commitish: 'maintenance' }))
    expect(refusal.status).toBe(404)
  })

  test('an immutable release keeps its state and its tag', async () => {
    await start(['update-release-422'], { hasImmutableReleases: true })
    const { data: made } = await draft('3.2.0')
    expect(made.immutable).toBe(false)
    github.state.publish(made.id, 'ada')
    const release = { ...github.owner, release_id: made.id }
    expect((await reader().getRelease(release)).data.immutable).toBe(true)
    const refusal = await refusalOf(writer().updateRelease({ ...release, draft: true }))
    expect(refusal.data).toMatchObject({
      errors: [{ message: 'state cannot be changed when release is immutable' }],
    })
    expect((await writer().updateRelease({ ...release, name: 'title' })).data.name).toBe('title')
    await writer().deleteRelease(release)
    const reused = await refusalOf(final('3.2.0'))
    expect(reused.data).toMatchObject({ errors: [{ message: 'tag_name was used by an immutable release' }] })
  })
})
