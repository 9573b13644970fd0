import { beforeAll, describe, expect, test } from '@jest/globals'
import { lines, type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused } from '../../worlds/release/refused.ts'
import type { Run } from '../../worlds/release/run.ts'
import { clickedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
/** The run of the tag. */
let tagged: Run
/** The run of the click. */
let run: Run

beforeAll(async () => {
  const shared = await clickedRelease()
  release = shared.release
  page = shared.page
  tagged = shared.tagged
  run = shared.clicked
})

const lacks = `The release of "1.2.0" does not hold "${lines}".`
const none = 'PyPI (stand-in) has no file of 1.2.0.'

/** A person made the page in the browser. */
function byHand(changes: Partial<Page['record']> = {}): void {
  for (const name of [wheel, sdist, lines]) page.remove(name)
  page.edit({ name: 'By hand', body: 'Thanks to all.', ...changes })
}

describe('a release that a person made in the browser', () => {
  test('is deleted, then the run of the tag makes its draft, and the version is saved', async () => {
    byHand()
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['release-asset-missing'],
      message: `${lacks} ${none} The page was not made by the step "draft", and no file is on it.`,
      hint: 'Delete the release page, keep its tag, and run the step "draft" for the tag again: it makes the draft.',
      writes: [],
    })
    release.state.releases.remove(page.record.id)
    expect(await tagged.job('draft')).toMatchObject({ exitCode: 0, problems: [] })
    expect(page.record).toMatchObject({ isDraft: true, tagName: '1.2.0' })
  })

  test.each<[string, () => void, string, string]>([
    [
      'that is immutable',
      () => byHand({ isImmutable: true }),
      `${none} The release is immutable, so its tag name can never be used again, also after it is deleted.`,
      'Release a new version.',
    ],
    [
      'with a file that a person put there',
      () => {
        byHand()
        page.drop(sdist)
      },
      `${none} The page holds "${sdist}".`,
      'Make the page a draft again, which keeps what is on it (`gh release edit 1.2.0 --draft`), and run the step "draft" for the tag again.',
    ],
  ])('%s, is not deleted', async (_, change, found, hint) => {
    change()
    const message = `${lacks} ${found}`
    expect(await refused(release, run, 'publish')).toMatchObject({ codes: ['release-asset-missing'], message, hint })
  })

  test('of a version that is out is left alone', async () => {
    await run.job('publish')
    byHand()
    expect(await refused(release, run, 'publish')).toMatchObject({
      codes: ['release-asset-missing'],
      message: `${lacks} PyPI (stand-in) has "${wheel}" and "${sdist}".`,
      hint: 'Leave the page and its tag as they are, and release a new version.',
    })
  })

  test('of a tag that does not say which project it releases is left alone', async () => {
    byHand()
    const { git } = release.state
    release.state.receive({ ...git, file: async () => undefined })
    expect(await refused(release, run, 'publish')).toMatchObject({
      message: `${lacks} Whether PyPI (stand-in) has files of 1.2.0 is not known: pyproject.toml at the tag does not say which project it releases.`,
      hint: 'Leave the page and its tag as they are, find out whether PyPI (stand-in) has files of 1.2.0, and run the step "draft" for the tag again.',
    })
  })
})
