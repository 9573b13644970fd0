import { beforeAll, describe, expect, test } from '@jest/globals'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused } from '../../worlds/release/refused.ts'
import type { JobEnd, Run } from '../../worlds/release/run.ts'
import { draftedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
let run: Run
let first: JobEnd
beforeAll(async () => {
  const shared = await draftedRelease()
  release = shared.release
  page = shared.page
  run = shared.tagged
  if (shared.jobs.draft === undefined) throw new Error('The jobs did not run.')
  first = shared.jobs.draft
})

const writesOf = ({ writes }: JobEnd): string[] =>
  writes.map((line) => line.replace('/repos/example/example-greeting', '').replace(/\/\d+/g, '/ID'))

const uploaded = 'POST github /releases/ID/assets 201'
const deleted = 'DELETE github /releases/assets/ID 204'
const patched = 'PATCH github /releases/ID 200'

describe('the first attempt', () => {
  test('makes one draft with every file, in four writes', () => {
    expect(first).toMatchObject({ exitCode: 0, problems: [] })
    expect(writesOf(first)).toEqual(['POST github /releases 201', uploaded, uploaded, uploaded])
    expect(Object.keys(page.digests)).toEqual([wheel, sdist, lines])
    expect(page.record).toMatchObject({
      tagName: '1.2.0',
      // What GitHub fills in where nothing is sent.
      targetCommitish: 'main',
      name: '1.2.0',
      isDraft: true,
      isPrerelease: false,
      makeLatest: 'true',
    })
    expect(first.outputs).toEqual({
      'release-id': String(page.record.id),
      'release-url': expect.stringMatching(
        /^https:\/\/github\.com\/example\/example-greeting\/releases\/tag\/untagged-/,
      ),
    })
  })

  test('writes the digest of each file into the page, and which build it is', () => {
    const body = page.record.body ?? ''
    for (const name of [wheel, sdist]) expect(body).toContain(`| \`${name}\` | \`${page.asset(name).sha256}\` |`)
    const mark = JSON.parse(/^<!-- release-action:begin (.*) -->\n/.exec(body)?.[1] ?? '')
    const commit = run.facts.event.sha
    const assets = [wheel, sdist, lines].map((name) => ({ name, sha256: page.asset(name).sha256 }))
    expect(mark).toEqual({ tag: '1.2.0', commit, runId: String(run.facts.id), assets })
  })
})

describe('a further attempt', () => {
  test('with nothing to do asks GitHub three times, and writes nothing', async () => {
    const again = await run.job('draft')
    expect(again).toMatchObject({ exitCode: 0, writes: [] })
    const asked = again.requests.filter(({ server }) => server === 'github')
    expect(asked.map(({ method, path }) => `${method} ${path.replace('/repos/example/example-greeting', '')}`)).toEqual(
      [
        'GET /releases?per_page=100&page=1',
        'GET /commits/refs%2Ftags%2F1.2.0',
        `GET /releases/${page.record.id}/assets?per_page=100&page=1`,
      ],
    )
    expect(again.outputs).toEqual(first.outputs)
  })

  test('uploads only what is not there', async () => {
    const { sha256 } = page.asset(sdist)
    page.remove(sdist)
    expect(writesOf(await run.job('draft'))).toEqual([uploaded])
    expect(page.asset(sdist).sha256).toBe(sha256)
  })

  test('replaces a file of ours that arrived cut', async () => {
    const { sha256, bytes } = page.asset(wheel)
    page.replace(wheel, bytes.subarray(0, 100))
    expect(writesOf(await run.job('draft'))).toEqual([deleted, uploaded])
    expect(page.asset(wheel).sha256).toBe(sha256)
  })

  test.each([
    ['above and below our part', (body: string) => `Thanks to @everybody.\r\n\r\n${body}\r\n\r\nSee the poster.`],
    ['in the middle of our part', (body: string) => body.replace('- Add `greet_all`', '- At last: `greet_all`')],
    ['with the line ends of the page', (body: string) => body.replaceAll('\n', '\r\n')],
  ])('keeps what a person wrote %s', async (_, change) => {
    const before = page.record.body ?? ''
    const body = change(before)
    expect(body).not.toBe(before)
    page.edit({ name: 'Greetings', body, isPrerelease: true })
    const again = await run.job('draft')
    expect(again).toMatchObject({ exitCode: 0, writes: [] })
    expect(page.record).toMatchObject({ name: 'Greetings', body, isPrerelease: true })
  })

  test('leaves alone, and names, what a person put beside our files', async () => {
    page.drop('poster.pdf')
    const again = await run.job('draft')
    expect(again).toMatchObject({ exitCode: 0, writes: [] })
    expect(again.summary).toContain('- Left alone: "poster.pdf", uploaded by example-maintainer.')
    expect(Object.keys(page.digests)).toContain('poster.pdf')
  })

  test('takes over the draft that a person made by hand', async () => {
    const { id, ...fields } = page.record
    release.state.releases.remove(id)
    release.state.releases.add({ ...fields, name: 'Spring cleaning', body: 'Hello.\r\n', author: 'example-maintainer' })
    page.drop('poster.pdf')
    expect(writesOf(await run.job('draft'))).toEqual([patched, uploaded, uploaded, uploaded])
    expect(page.record).toMatchObject({ name: 'Spring cleaning', body: `Hello.\n\n${fields.body}` })
    expect(Object.keys(page.digests)).toEqual([wheel, sdist, lines, 'poster.pdf'])
  })
})

describe('a tag that was pushed again', () => {
  test('replaces our files and our text, keeps what is of people, and says so', async () => {
    const before = page.record
    const old = page.digests
    page.edit({ name: 'Greetings', body: `Thanks.\n\n${before.body}\n\nSee the poster.` })
    page.drop('poster.pdf')
    const commit = await release.person.commit({ 'src/example_greeting/more.py': 'more = True\n' })
    const again = await release.pushTag('1.2.0', commit)
    const { draft } = await again.all()
    if (draft === undefined) throw new Error('There is no job "draft".')
    expect(draft.exitCode).toBe(0)
    expect(writesOf(draft)).toEqual([deleted, deleted, deleted, patched, uploaded, uploaded, uploaded])
    const now = page.digests
    expect(Object.keys(now)).toEqual([wheel, sdist, lines, 'poster.pdf'])
    for (const name of [wheel, sdist, lines]) expect(now[name]).not.toBe(old[name])
    const { name, body } = page.record
    expect(name).toBe('Greetings')
    expect(body).toMatch(
      /^Thanks\.\n\n<!-- release-action:begin [\s\S]*<!-- release-action:end -->\n\nSee the poster\.$/,
    )
    expect(body).toContain(commit)
    expect(body).not.toContain(run.facts.event.sha)
    expect(body?.match(/release-action:begin/g)).toHaveLength(1)
    expect(draft.summary).toContain(
      `Replaced the build of ${run.facts.event.sha}: its text, and ${wheel}, ${sdist}, and ${lines}.`,
    )
    expect(await again.job('draft')).toMatchObject({ exitCode: 0, writes: [] })
  })

  test('takes away a file of ours that the new build does not have', async () => {
    const name = 'example_greeting-1.2.0-py2-none-any.whl'
    page.drop(name)
    const marked = JSON.stringify({ name, sha256: page.asset(name).sha256 })
    page.edit({ body: page.record.body?.replace(']} -->', `,${marked}]} -->`) ?? null })
    expect(writesOf(await run.job('draft'))).toEqual([deleted, patched])
    expect(Object.keys(page.digests)).toEqual([wheel, sdist, lines])
  })

  test('stops the run of the older push', async () => {
    await release.person.pushTag('1.2.0', await release.person.commit({ 'a.txt': 'a' }))
    expect(await refused(release, run, 'draft')).toEqual({
      exitCode: 1,
      codes: ['tag-moved'],
      message: 'The tag "1.2.0" leads to <commit> now, but these files were built from <commit>.',
      hint: 'Let the run of the new push make the draft, and cancel this one.',
      writes: [],
    })
  })

  test('stops the run of a tag that was taken away', async () => {
    const { state } = release
    const refs = new Map([...state.git.refs].filter(([name]) => name !== 'refs/tags/1.2.0'))
    state.receive({ ...state.git, refs })
    expect(await refused(release, run, 'draft')).toMatchObject({ exitCode: 1, codes: ['tag-not-found'], writes: [] })
  })
})

describe('which release is the latest', () => {
  const advice = /^> \[!NOTE\]\n> 2\.0\.0 is out and greater: leave \*\*Set as the latest release\*\* unticked/m

  test('a fix of an older series does not ask for it, and tells the person', async () => {
    const { id, ...fields } = page.record
    release.state.releases.remove(id)
    const other = { ...fields, tagName: '2.0.0', isDraft: false, publishedAt: fields.createdAt, publisher: 'example' }
    release.state.releases.add(other)
    const again = await run.job('draft')
    expect(again.exitCode).toBe(0)
    const draft = release.state.releases.list().find(({ isDraft }) => isDraft)
    expect(draft).toMatchObject({ makeLatest: 'false', isPrerelease: false })
    expect(draft?.body).toMatch(advice)
    expect(again.summary).toContain('2.0.0 is greater: leave "Set as the latest release" unticked.')
  })

  test.each([['a pre-release', '2.0.0rc1', false]])('%s is no reason for that', async (_, tagName, isDraft) => {
    const { id, ...fields } = page.record
    release.state.releases.remove(id)
    release.state.releases.add({ ...fields, tagName, isDraft, publisher: 'example' })
    expect((await run.job('draft')).exitCode).toBe(0)
    const draft = release.state.releases.list().find((one) => one.isDraft && one.tagName === '1.2.0')
    expect(draft).toMatchObject({ makeLatest: 'true' })
    expect(draft?.body).not.toMatch(/latest release/)
  })
})
