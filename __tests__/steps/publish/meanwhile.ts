import { glob, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type Page, sdist, wheel } from '../../worlds/release/page.ts'
import { refused } from '../../worlds/release/refused.ts'
import type { Run } from '../../worlds/release/run.ts'
import { clickedRelease, interfere } from '../../worlds/release/shared.ts'
import { filesOnIndex } from '../../worlds/release/world-state.ts'
import type { Release } from '../../worlds/release.ts'

let release: Release
let page: Page
/** The run of the tag. */
let tagged: Run
/** The run of the click. */
let run: Run
let otherCommit: string

beforeAll(async () => {
  const shared = await clickedRelease()
  release = shared.release
  page = shared.page
  tagged = shared.tagged
  run = shared.clicked
  otherCommit = shared.otherCommit
})

const signed = [
  'POST fulcio /api/v2/signingCert 200',
  'POST rekor /api/v1/log/entries 201',
  'POST rekor /api/v1/log/entries 201',
]
const tagRef = 'refs/tags/1.2.0'
const mainRef = 'refs/heads/main'

/** Let refs lead to another commit, or delete them. */
function changeRefs(changed: Readonly<Record<string, string | undefined>>): void {
  const { state } = release
  const refs = new Map(state.git.refs)
  for (const [name, sha] of Object.entries(changed)) {
    if (sha === undefined) refs.delete(name)
    else refs.set(name, { sha, type: 'commit' })
  }
  state.receive({ ...state.git, refs })
}

describe('a tag that was moved or deleted since the build', () => {
  const cases = [
    [
      'moved',
      () => otherCommit,
      {
        exitCode: 1,
        codes: ['tag-moved'],
        message: 'The tag "1.2.0" leads to <commit> now, but this run is for <commit>.',
        hint: 'Delete the release, push the tag again, and let the whole workflow run for it.',
      },
    ],
    [
      'deleted',
      () => undefined,
      {
        exitCode: 1,
        codes: ['tag-not-found'],
        message: 'The tag "1.2.0" does not exist on GitHub, or leads to no commit.',
        hint: 'Push the tag again, and let the whole workflow run for it.',
      },
    ],
  ] as const

  test.each(cases)('%s after the click', async (_, commit, refusal) => {
    changeRefs({ [tagRef]: commit() })
    expect(await refused(release, run, 'publish')).toEqual({ ...refusal, writes: [] })
  })

  test.each(cases)(
    '%s while the files were signed: looked at right before the first upload',
    async (_, commit, refusal) => {
      interfere((request, index) => {
        if (request.url.pathname === '/simple/example-greeting/') changeRefs({ [tagRef]: commit() })
        return index(request)
      })
      expect(await refused(release, run, 'publish')).toEqual({ ...refusal, writes: signed })
    },
  )

  test('moved before the click: the run is for the new commit, the files are of the old one', async () => {
    changeRefs({ [tagRef]: otherCommit })
    const found = await refused(release, run, 'publish', { event: { sha: otherCommit } })
    expect(found).toMatchObject({ exitCode: 1, codes: ['identity-commit'], writes: [] })
  })

  /** The click makes a tag that is missing, at the newest commit of the default branch. */
  async function clickWithout(commitOfMain: string): Promise<Run> {
    page.edit({ isDraft: true, publishedAt: null })
    changeRefs({ [tagRef]: undefined, [mainRef]: commitOfMain })
    return release.click()
  }

  test('deleted before the click, which makes it anew at another commit', async () => {
    const found = await refused(release, await clickWithout(otherCommit), 'publish')
    expect(found).toMatchObject({ exitCode: 1, codes: ['identity-commit'], writes: [] })
  })

  test('deleted before the click, which makes it anew at the same commit: the nearest that passes', async () => {
    const again = await clickWithout(tagged.facts.event.sha)
    expect(release.state.git.refs.get(tagRef)).toEqual({ sha: tagged.facts.event.sha, type: 'commit' })
    expect(await again.job('publish')).toMatchObject({ exitCode: 0, problems: [] })
  })
})

describe('a wheel that is changed on this machine after it was verified', () => {
  /** Change the file when the index is asked for the first time: the next that is done with it is the upload. */
  function whenVerified(change: (path: string) => Promise<void>): void {
    let isChanged = false
    interfere(async (request, index) => {
      if (!isChanged)
        for await (const path of glob(join(release.stage.work, '**/_temp/publish-*', wheel))) await change(path)
      isChanged = true
      return index(request)
    })
  }

  test('in its place: nothing of it is published', async () => {
    let found = 0
    whenVerified(async (path) => {
      found += 1
      const bytes = Buffer.from(page.asset(wheel).bytes)
      bytes.write('other', 100)
      await writeFile(path, bytes)
    })
    expect(await refused(release, run, 'publish')).toEqual({
      exitCode: 1,
      codes: ['artifact-mismatch'],
      message: `"${wheel}" changed on this machine after it was verified.`,
      hint: 'Find out what else runs on this machine, and run the job again.',
      writes: [...signed, 'POST index /_/oidc/mint-token 200'],
    })
    expect(found).toBe(1)
  })

  test('by another file of its name: the bytes that were verified are those that are uploaded', async () => {
    let found = 0
    whenVerified(async (path) => {
      found += 1
      await writeFile(`${path}.new`, page.asset(sdist).bytes)
      await rename(`${path}.new`, path)
    })
    expect(await run.job('publish')).toMatchObject({ exitCode: 0, problems: [] })
    expect(found).toBe(1)
    expect(filesOnIndex(release)).toEqual([wheel, sdist].map((name) => `${name} sha256:${page.asset(name).sha256}`))
  })
})
