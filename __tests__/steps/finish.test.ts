import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Git } from '../../src/clients/git/isolated.ts'
import type { CommentRecord } from '../../src/standins/github/conversations.ts'
import { closeRelease } from '../worlds/release/leaks.ts'
import { Page, sdist, wheel } from '../worlds/release/page.ts'
import { refused, withLine } from '../worlds/release/refused.ts'
import type { Run } from '../worlds/release/run.ts'
import { keepWorld, steady } from '../worlds/release/world-state.ts'
import { openRelease, type Release } from '../worlds/release.ts'

let release: Release
let page: Page
let run: Run
let restore: () => void
beforeAll(async () => {
  release = await openRelease()
  page = new Page(release)
  const title = 'release version 1.2.0'
  release.state.openPullRequest({ number: 1, title, base: 'main', head: 'release-1.2.0', author: 'example-maintainer' })
  await (await release.pushTag()).all()
  run = await release.click()
  await run.job('publish')
  restore = keepWorld(release)
})
afterEach(() => restore())
afterAll(() => closeRelease(release))

const created = 'POST github /repos/example/example-greeting/issues/1/comments 201'
const patched = (id: number) => `PATCH github /repos/example/example-greeting/issues/comments/${id} 200`
const mark = '<!-- release-action:finish 1.2.0 -->'
const pageAddress = 'https://github.com/example/example-greeting/releases/tag/1.2.0'

const comments = (): CommentRecord[] => [...release.state.comments.values()]

/** The lines of the only comment of ours. */
function commentLines(): string[] {
  const [comment, ...others] = comments().filter(({ author }) => author === 'github-actions[bot]')
  if (comment === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} comments of ours.`)
  return steady(comment.body).replaceAll('\\', '').split('\n')
}

const onIndex = `- [x] example-greeting 1.2.0 is on PyPI (stand-in) (<http://<index>/project/example-greeting/1.2.0/>): 2 files, each with the digest of the release page.`
const attested = '- [x] PyPI (stand-in) serves build provenance and publish attestation of every file.'
const published = `- [x] The release page of 1.2.0 (<${pageAddress}>) is published.`
const toMerge = '- [ ] Merge #1 with a merge commit, so that "main" holds the tagged commit.'
const leftToDo = '**example-greeting 1.2.0** is released, with something left to do.'

let git: Git | undefined

/** Merge the release branch as a person does on the page of the pull request, and give the new tip of main. */
async function merge(how: 'merge' | 'squash'): Promise<void> {
  git ??= await release.person.clone()
  const tip = release.scene.origin.base
  await git(['checkout', '--quiet', '--force', '-B', 'main', tip])
  const person = ['-c', 'user.name=Example Maintainer', '-c', 'user.email=maintainer@example.org']
  const head = release.scene.origin.commit
  if (how === 'merge') await git([...person, 'merge', '--quiet', '--no-ff', '-m', 'Merge #1', head])
  else await git([...person, 'merge', '--quiet', '--squash', head])
  if (how === 'squash') await git([...person, 'commit', '--quiet', '-m', 'release version 1.2.0 (#1)'])
  await git(['push', '--quiet', '--force', 'origin', 'main'])
  await release.stage.world.receive()
  release.state.mergePullRequest(1, await git(['rev-parse', 'HEAD']), 'example-maintainer')
}

describe('the pull request', () => {
  test('is open: one comment says what is done and what is left', async () => {
    const end = await run.job('finish')
    expect(end).toMatchObject({ exitCode: 0, problems: [], writes: [created] })
    expect(commentLines()).toEqual([mark, leftToDo, '', onIndex, attested, published, toMerge])
    expect(end.outputs).toEqual({ 'comment-url': expect.stringMatching(/\/pull\/1#issuecomment-\d+$/) })
    expect(end.summary).toMatch(/^## finish: example-greeting 1\.2\.0: 1 left to do\.\n/)
  })

  test('was merged by a merge commit: nothing is left', async () => {
    await merge('merge')
    const end = await run.job('finish')
    expect(end).toMatchObject({ exitCode: 0, writes: [created] })
    const merged = '- [x] #1 is merged: "main" holds the tagged commit.'
    const done = '**example-greeting 1.2.0** is released.'
    expect(commentLines()).toEqual([mark, done, '', onIndex, attested, published, merged])
  })

  test('was squashed: the tag is to be merged by hand', async () => {
    await merge('squash')
    expect(await run.job('finish')).toMatchObject({ exitCode: 0, writes: [created] })
    expect(commentLines().at(-1)).toBe(
      '- [ ] #1 was squashed or rebased: "main" does not hold the tagged commit. Merge the tag "1.2.0" into "main".',
    )
  })

  test('is none: no comment, and nothing else is written', async () => {
    release.state.pullRequests.clear()
    const end = await run.job('finish')
    expect(end).toMatchObject({ exitCode: 0, problems: [], writes: [], outputs: {} })
    expect(end.summary).toContain('No pull request holds the commit of "1.2.0", so there is none to merge.')
  })
})

describe('the comment', () => {
  test('is edited when something changed, and is never written twice', async () => {
    await run.job('finish')
    expect((await run.job('finish')).writes).toEqual([])
    const [comment] = comments()
    await merge('merge')
    expect((await run.job('finish')).writes).toEqual([patched(comment?.id ?? 0)])
    expect(commentLines()[1]).toBe('**example-greeting 1.2.0** is released.')
    expect((await run.job('finish')).writes).toEqual([])
    expect(comments()).toHaveLength(1)
  })

  test.each([
    ['of a person who copied our mark', { author: 'example-maintainer', body: `${mark}\nMine.` }],
    ['of ours about another tag', { author: 'github-actions[bot]', body: '<!-- release-action:finish 1.1.0 -->' }],
    ['of another program of this account', { author: 'github-actions[bot]', body: `Preview:\n${mark}` }],
  ])('%s is left as it is', async (_, { author, body }) => {
    const at = release.state.now()
    const other = { id: 1, issue: 1, author, body, createdAt: at, updatedAt: at }
    release.state.comments.set(1, other)
    expect((await run.job('finish')).writes).toEqual([created])
    expect(release.state.comments.get(1)).toEqual(other)
    expect(comments()).toHaveLength(2)
  })
})

describe('what the world does not see', () => {
  test('a file on the index', async () => {
    for (const { files } of release.index.projects.get('example-greeting')?.releases.values() ?? []) {
      files.splice(
        files.findIndex(({ name }) => name === sdist),
        1,
      )
    }
    expect(await run.job('finish')).toMatchObject({ exitCode: 0, writes: [created] })
    expect(commentLines().slice(4)).toEqual([
      `- [ ] example-greeting 1.2.0 is not complete on PyPI (stand-in): "${sdist}" (missing). Run the job "publish" again.`,
      `- [ ] PyPI (stand-in) does not serve both attestations of "${sdist}"; it takes none later.`,
      toMerge,
    ])
  })

  test('the same bytes on the release page', async () => {
    page.replace(wheel, Buffer.from('other'))
    expect((await run.job('finish')).exitCode).toBe(0)
    expect(commentLines()).toContain(
      `- [ ] example-greeting 1.2.0 is not complete on PyPI (stand-in): "${wheel}" (another file). Run the job "publish" again.`,
    )
  })

  test('the attestations of a file', async () => {
    for (const { files } of release.index.projects.get('example-greeting')?.releases.values() ?? []) {
      for (const [at, file] of files.entries())
        if (file.name === wheel) files[at] = { ...file, indexProvenance: undefined }
    }
    expect((await run.job('finish')).exitCode).toBe(0)
    expect(commentLines()).toContain(
      `- [ ] PyPI (stand-in) does not serve both attestations of "${wheel}"; it takes none later.`,
    )
  })
})

describe('a greater version that is out', () => {
  const addGreater = (makeLatest: 'true' | 'false') => {
    const { id, ...fields } = page.record
    release.state.releases.add({ ...fields, tagName: '2.0.0', name: '2.0.0', makeLatest })
  }

  test('from which this one took "latest": a person sets it back', async () => {
    addGreater('false')
    expect((await run.job('finish')).exitCode).toBe(0)
    expect(commentLines()).toContain(
      `- [ ] The release page of 1.2.0 (<${pageAddress}>) took "latest" from 2.0.0, which is greater: edit the release of 2.0.0, and set it as the latest.`,
    )
  })

  test('and still the latest: nothing to do', async () => {
    addGreater('true')
    release.state.releases.choose({ ...page.record, makeLatest: 'false' })
    expect((await run.job('finish')).exitCode).toBe(0)
    expect(commentLines()).toContain(published)
  })
})

describe('refused', () => {
  test('without pull-requests: write, with the lines to add', async () => {
    for (const replacement of ['', '      pull-requests: read']) {
      const line = /^ {6}pull-requests: write/
      const workflow = await release.workflow(withLine('finish', line, replacement))
      const { message, hint, writes, ...rest } = await refused(release, run, 'finish', { workflow })
      expect(rest).toEqual({ exitCode: 1, codes: ['permission-missing'] })
      expect(writes).toEqual(replacement === '' ? [] : [created.replace('201', '403')])
      expect(`${message}\n${hint}`.split('\n').slice(1)).toEqual([
        'Give the job all of this in the workflow file:',
        'permissions:',
        '  contents: read',
        '  pull-requests: write',
      ])
    }
  })

  test('a release that was turned back into a draft', async () => {
    page.edit({ isDraft: true, publishedAt: null })
    const found = await refused(release, run, 'finish')
    expect(found).toMatchObject({ exitCode: 1, codes: ['release-not-published'], writes: [] })
  })
})
