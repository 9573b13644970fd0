import { beforeAll, describe, expect, test } from '@jest/globals'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused, withLine } from '../../worlds/release/refused.ts'
import type { JobEnd, Run } from '../../worlds/release/run.ts'
import { leaveSecond } from '../../worlds/release/second-artifact.ts'
import { draftedRelease, interfere } from '../../worlds/release/shared.ts'
import { worldState } from '../../worlds/release/world-state.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
let run: Run
let built: JobEnd['outputs']
beforeAll(async () => {
  const shared = await draftedRelease()
  release = shared.release
  page = shared.page
  run = shared.tagged
  if (shared.jobs.build === undefined) throw new Error('The jobs did not run.')
  built = shared.jobs.build.outputs
})

const publishPage = () => release.state.publish(page.record.id, 'example-maintainer')

describe('a published release of the tag', () => {
  test('that is exactly this one leaves nothing to do', async () => {
    publishPage()
    const before = worldState(release)
    const again = await run.job('draft')
    expect(again).toMatchObject({ exitCode: 0, problems: [], writes: [] })
    expect(again.summary).toContain('Nothing is left to do here.')
    expect(worldState(release)).toEqual(before)
  })

  test('with another file of a person beside ours is still this one', async () => {
    page.drop('poster.pdf')
    publishPage()
    expect(await run.job('draft')).toMatchObject({ exitCode: 0, writes: [] })
  })

  const asDraft =
    'Make the page a draft again, which keeps what is on it (`gh release edit 1.2.0 --draft`), and run the step "draft" for the tag again.'
  test.each([
    ['lacks a file', () => page.remove(sdist), `"${wheel}" and "${lines}"`],
    [
      'has a wheel that was not built',
      () => page.drop('example_greeting-1.2.0-py2-none-any.whl'),
      `"${wheel}", "${sdist}", "${lines}", and "example_greeting-1.2.0-py2-none-any.whl"`,
    ],
  ])('that %s is never changed', async (_, change, held) => {
    change()
    publishPage()
    expect(await refused(release, run, 'draft')).toEqual({
      exitCode: 1,
      codes: ['release-already-published'],
      message: `The release of "1.2.0" is published (https://github.com/example/example-greeting/releases/tag/1.2.0), and its files are not those of this build. PyPI (stand-in) has no file of 1.2.0. The page holds ${held}.`,
      hint: asDraft,
      writes: [],
    })
  })

  test('that lacks a file becomes a draft again, as the hint says, and gets it', async () => {
    page.remove(sdist)
    publishPage()
    page.edit({ isDraft: true, publishedAt: null })
    expect(await run.job('draft')).toMatchObject({ exitCode: 0, problems: [] })
    expect(Object.keys(page.digests)).toEqual([wheel, sdist, lines].toSorted())
  })
})

/** A person made the page in the browser, on the tag that the run is for. */
function byHand(changes: Partial<Page['record']> = {}): void {
  for (const name of [wheel, sdist, lines]) page.remove(name)
  publishPage()
  page.edit({ name: 'By hand', body: 'Thanks to all.', ...changes })
}

describe('a release that a person made in the browser', () => {
  const found =
    'The release of "1.2.0" is published (https://github.com/example/example-greeting/releases/tag/1.2.0), and its files are not those of this build.'
  test.each([
    [
      'is deleted, and the version is saved',
      {},
      'PyPI (stand-in) has no file of 1.2.0. The page was not made by the step "draft", and no file is on it.',
      'Delete the release page, keep its tag, and run the step "draft" for the tag again: it makes the draft.',
    ],
    [
      'and that is immutable has used up the name of its tag',
      { isImmutable: true },
      'PyPI (stand-in) has no file of 1.2.0. The release is immutable, so its tag name can never be used again, also after it is deleted.',
      'Release a new version.',
    ],
  ])('%s', async (_, changes, also, hint) => {
    byHand(changes)
    const message = `${found} ${also}`
    const codes = ['release-already-published']
    expect(await refused(release, run, 'draft')).toEqual({ exitCode: 1, codes, message, hint, writes: [] })
  })

  test('is deleted, as the hint says: then there is a draft', async () => {
    byHand()
    release.state.releases.remove(page.record.id)
    expect(await run.job('draft')).toMatchObject({ exitCode: 0, problems: [] })
    expect(page.record).toMatchObject({ isDraft: true, tagName: '1.2.0' })
  })

  test('stays, where the index does not say what it has', async () => {
    byHand()
    interfere((request, index) =>
      request.url.pathname.startsWith('/simple/') ? { status: 403, body: 'not now' } : index(request),
    )
    const { message, hint } = await refused(release, run, 'draft')
    expect(message).toMatch(/ Whether PyPI \(stand-in\) has files of 1\.2\.0 is not known: .* 403 .*not now\.$/)
    expect(hint).toBe(
      'Leave the page and its tag as they are, find out whether PyPI (stand-in) has files of 1.2.0, and run the step "draft" for the tag again.',
    )
  })
})

describe('refused', () => {
  test('two drafts of the tag, both named', async () => {
    const { id, ...fields } = page.record
    release.state.releases.add(fields)
    const address = 'https://github.com/example/example-greeting/releases/tag/untagged-<hash>'
    expect(await refused(release, run, 'draft')).toEqual({
      exitCode: 1,
      codes: ['draft-several'],
      message: `There are 2 releases of one tag: ${address} (draft) and ${address} (draft).`,
      hint: 'Delete all drafts but one by hand, all of them if one is published, and run the job again.',
      writes: [],
    })
  })

  test('a draft beside the published release of the tag', async () => {
    const { id, ...fields } = page.record
    publishPage()
    release.state.releases.add(fields)
    expect(await refused(release, run, 'draft')).toMatchObject({ exitCode: 1, codes: ['draft-several'], writes: [] })
  })

  test('a draft of another tag beside this one is no second one', async () => {
    const { id, ...fields } = page.record
    release.state.releases.add({ ...fields, tagName: '1.3.0' })
    expect(await run.job('draft')).toMatchObject({ exitCode: 0, writes: [] })
  })

  test.each([
    ['a wheel', 'example_greeting-1.2.0-py2-none-any.whl'],
    ['a wheel of another version', 'example_greeting-1.2.1-py3-none-any.whl'],
    ['a second source distribution', 'example-greeting-1.2.0.tar.gz'],
    ['our wheel in other letters', wheel.replace('e', 'E')],
  ])('%s that this workflow did not put there', async (_, name) => {
    page.drop(name)
    expect(await refused(release, run, 'draft')).toEqual({
      exitCode: 1,
      codes: ['release-asset-foreign'],
      message: `The draft https://github.com/example/example-greeting/releases/tag/untagged-<hash> holds "${name}" (uploaded by example-maintainer), which this workflow did not put there.`,
      hint: 'Delete it from the draft, and run the job again.',
      writes: [],
    })
  })

  test.each([wheel, sdist])('%s, renamed to other letters', async (name) => {
    page.rename(name, name.replace('e', 'E'))
    expect(await refused(release, run, 'draft')).toMatchObject({
      exitCode: 1,
      codes: ['release-asset-foreign'],
      writes: [],
    })
  })

  test('a file of the same name that a person put on a draft made by hand', async () => {
    const { id, ...fields } = page.record
    release.state.releases.remove(id)
    release.state.releases.add({ ...fields, body: 'Hello.' })
    page.drop(wheel)
    expect(await refused(release, run, 'draft')).toMatchObject({
      exitCode: 1,
      codes: ['release-asset-mismatch'],
      writes: [],
    })
  })

  test('the artifact of the build in the place of the provenance', async () => {
    const { 'artifact-id': id = '', 'artifact-digest': digest = '' } = built
    const attest = { 'provenance-artifact-id': id, 'provenance-artifact-digest': digest }
    expect(await refused(release, run, 'draft', { outputs: { attest } })).toEqual({
      exitCode: 1,
      codes: ['artifact-mismatch'],
      message: `The artifact of the job "attest" holds ${wheel}, ${sdist}, and release-manifest.json, not "${lines}".`,
      hint: 'Hand on `provenance-artifact-id` and `provenance-artifact-digest` of the step "attest".',
      writes: [],
    })
  })

  test.each(['distributions', 'build-provenance'])(
    'a second artifact %s of the same name, whose bytes the service gives for it; one of another job is not asked for',
    async (name) => {
      const takeAway = await leaveSecond(release, name, 'the same job')
      const found = await refused(release, run, 'draft').finally(takeAway)
      expect(found).toMatchObject({ exitCode: 1, codes: ['artifact-mismatch'], writes: [] })
      expect(found.message).toMatch(
        /^The artifact \d has the digest sha256:<sha256>, but the earlier job uploaded sha256:<sha256>\.$/,
      )
      const takeAwayNewer = await leaveSecond(release, name, 'another job')
      expect(await run.job('draft').finally(takeAwayNewer)).toMatchObject({ exitCode: 0, problems: [], writes: [] })
    },
  )

  test('a token that may only read: it sees no draft, is refused to make one, and no second one comes of it', async () => {
    const line = /^ {6}contents: write/
    const workflow = await release.workflow(withLine('draft', line, '      contents: read'))
    const { message, hint, ...rest } = await refused(release, run, 'draft', { workflow })
    const writes = ['POST github /repos/example/example-greeting/releases 403']
    expect(rest).toEqual({ exitCode: 1, codes: ['permission-missing'], writes })
    expect(`${message}\n${hint}`.split('\n')).toEqual([
      expect.stringMatching(/^GitHub answered 403 to POST \/repos\/example\/example-greeting\/releases: /),
      'Give the job all of this in the workflow file:',
      'permissions:',
      '  contents: write',
    ])
  })
})
