import { describe, expect, test } from '@jest/globals'
import type { Asset } from '../../../src/clients/github/assets.ts'
import type { Release } from '../../../src/clients/github/releases.ts'
import { type DraftText, writeDraftPart } from '../../../src/release/draft-body.ts'
import { decideDraft, pagesOf, type WantedRelease, wantedFields } from '../../../src/steps/draft/decide.ts'
import { refusalOf } from '../../refusal-of.ts'
import { versionOf } from '../../release/version-of.ts'

const wheel = { name: 'tidy_box-3.2.0-py3-none-any.whl', sizeBytes: 1000, sha256: 'a1'.repeat(32) }
const lines = { name: 'multiple.intoto.jsonl', sizeBytes: 500, sha256: 'b2'.repeat(32) }
const files = [wheel, lines]
const commit = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'

const version = versionOf('3.2.0')

const mark = { tag: '3.2.0', commit, runId: '3003', assets: files.map(({ name, sha256 }) => ({ name, sha256 })) }
const text: DraftText = { mark, text: 'Notes.' }
const fields = { tag: '3.2.0', name: '3.2.0', isPrerelease: false, makeLatest: true }
const wanted: WantedRelease = { fields, text, version, files }
const body = writeDraftPart(text)

const draft: Release = {
  id: 1,
  tag: '3.2.0',
  name: '3.2.0',
  body,
  isDraft: true,
  isImmutable: false,
  url: 'https://github.com/example/tidy-box/releases/tag/untagged-1',
  uploadUrl: 'https://uploads.github.com/1{?name,label}',
}

let ids = 10
function asset(file: typeof wheel, changes: Partial<Asset> = {}): Asset {
  ids += 1
  return {
    id: ids,
    ...file,
    isComplete: true,
    uploader: 'github-actions[bot]',
    ...changes,
  }
}
const there = files.map((file) => asset(file))

describe('a draft of this build', () => {
  test('that has everything is done', () => {
    const found = { release: draft, assets: there }
    expect(decideDraft(wanted, [found])).toEqual({ kind: 'done', found })
  })

  test.each([
    ['did not arrive whole', { isComplete: false }],
    ['has no digest', { sha256: undefined }],
    ['has another digest', { sha256: 'c3'.repeat(32) }],
    ['has another size', { sizeBytes: 1 }],
  ])('with an asset of ours that %s gets it anew, and keeps its text', (_, change) => {
    const broken = asset(wheel, change)
    const decision = decideDraft(wanted, [
      { release: { ...draft, body: `Mine. ${body}` }, assets: [broken, asset(lines)] },
    ])
    expect(decision).toMatchObject({ kind: 'update', deletes: [broken], uploads: [wheel], fields: undefined })
    expect(decision).toMatchObject({ replacedCommit: undefined })
  })
})

describe('a draft of an older build', () => {
  const older = {
    ...mark,
    commit: 'f'.repeat(40),
    assets: [{ name: 'tidy_box-3.2.0-py2-none-any.whl', sha256: 'd4'.repeat(32) }],
  }

  test('loses its files, gets new ones, and keeps the words and the title of a person', () => {
    const gone = asset({ ...wheel, name: 'tidy_box-3.2.0-py2-none-any.whl' })
    const poster = asset({ ...wheel, name: 'poster.pdf' })
    const release = {
      ...draft,
      name: 'Spring',
      body: `Hello.\n\n${writeDraftPart({ mark: older, text: 'Old notes.' })}`,
    }
    expect(decideDraft(wanted, [{ release, assets: [gone, poster] }])).toEqual({
      kind: 'update',
      found: { release, assets: [gone, poster] },
      deletes: [gone],
      uploads: files,
      fields: { ...fields, name: 'Spring', body: `Hello.\n\n${body}` },
      replacedCommit: older.commit,
    })
  })

  test('of the same commit, built again by the same run with other bytes, is replaced too', () => {
    const other = { ...mark, assets: mark.assets.map(({ name }) => ({ name, sha256: 'e5'.repeat(32) })) }
    const release = { ...draft, body: writeDraftPart({ mark: other, text: 'Notes.' }) }
    const assets = files.map((file) => asset(file, { sha256: 'e5'.repeat(32) }))
    expect(decideDraft(wanted, [{ release, assets }])).toMatchObject({
      kind: 'update',
      deletes: assets,
      uploads: files,
    })
  })
})

describe('assets of people', () => {
  test.each([
    ['tidy_box-3.2.0-py2-none-any.whl', 'release-asset-foreign', 'a wheel of this version'],
    ['tidy_box-3.1.0-py3-none-any.whl', 'release-asset-foreign', 'any wheel'],
    ['tidy_box-3.2.0.tar.gz', 'release-asset-foreign', 'a source distribution of this version'],
    ['tidy-box-3.2.tar.gz', 'release-asset-foreign', 'the same in another spelling'],
    ['Tidy_Box-3.2.0.TAR.GZ', 'release-asset-foreign', 'and in other letters'],
  ])('%s is %s, as %s', async (name, code) => {
    const assets = [...there, asset({ ...wheel, name }, { uploader: 'octocat' })]
    const error = await refusalOf(() => decideDraft(wanted, [{ release: draft, assets }]))
    expect(error).toMatchObject({ code, exitCode: 1 })
    expect(error.message).toContain(`"${name}" (uploaded by octocat)`)
  })

  test.each(['poster.pdf', 'documentation.zip', 'tidy-box-docs.tar.gz', 'tidy-box-docs-3.tar.gz', 'sbom.json'])(
    '%s is left alone',
    (name) => {
      const assets = [...there, asset({ ...wheel, name })]
      expect(decideDraft(wanted, [{ release: draft, assets }])).toMatchObject({ kind: 'done' })
    },
  )

  test('that bear our names on a page without our mark are refused; the same bytes are taken', async () => {
    const release = { ...draft, body: 'By hand.' }
    const other = [asset(wheel, { sha256: 'c3'.repeat(32), uploader: 'octocat' })]
    expect(await refusalOf(() => decideDraft(wanted, [{ release, assets: other }]))).toMatchObject({
      code: 'release-asset-mismatch',
    })
    expect(decideDraft(wanted, [{ release, assets: there }])).toMatchObject({
      kind: 'update',
      deletes: [],
      uploads: [],
      fields: { body: `By hand.\n\n${body}` },
    })
  })
})

describe('one of several packages', () => {
  test.each<[string, string, { isPackage?: true }, string | undefined, WantedRelease['fields']]>([
    ['3.2.0', '3.2.0', {}, undefined, { ...fields, name: '3.2.0' }],
    [
      'core-v3.2.0',
      '3.2.0',
      { isPackage: true },
      undefined,
      { ...fields, tag: 'core-v3.2.0', name: 'Tidy.Core 3.2.0' },
    ],
    [
      'core-v3.2.0',
      '3.2.0',
      { isPackage: true },
      '4.0',
      { ...fields, tag: 'core-v3.2.0', name: 'Tidy.Core 3.2.0', makeLatest: false },
    ],
    [
      'core-v3.2rc1',
      '3.2rc1',
      { isPackage: true },
      undefined,
      { tag: 'core-v3.2rc1', name: 'Tidy.Core 3.2rc1', isPrerelease: true, makeLatest: false },
    ],
  ])('the page of %s, version %s, is named with %j where %s is greater', (tag, text, packaged, greater, expected) => {
    expect(wantedFields({ tag, project: 'Tidy.Core', ...packaged }, versionOf(text), greater)).toEqual(expected)
  })

  test('the draft of another one with the same version is not its draft', () => {
    const other = { ...draft, id: 2, tag: 'lid-3.2.0', name: 'tidy-lid 3.2.0' }
    const releases = [other, draft]
    expect([pagesOf('3.2.0', releases), pagesOf('lid-3.2.0', releases), pagesOf('2.0', releases)]).toEqual([
      [draft],
      [other],
      [],
    ])
    const found = pagesOf('core-3.2.0', releases).map((release) => ({ release, assets: there }))
    expect(decideDraft({ ...wanted, fields: { ...fields, tag: 'core-3.2.0' } }, found)).toMatchObject({
      kind: 'create',
      uploads: files,
    })
  })
})

describe('several releases of the tag', () => {
  const published = { ...draft, isDraft: false }
  test.each([
    ['two drafts', [draft, { ...draft, id: 2 }]],
    ['a draft and a published one', [draft, published]],
  ])('%s', async (_, releases) => {
    const found = releases.map((release) => ({ release, assets: there }))
    expect(await refusalOf(() => decideDraft(wanted, found))).toMatchObject({ code: 'draft-several' })
  })

  test('none: one is made', () => {
    expect(decideDraft(wanted, [])).toEqual({ kind: 'create', fields: { ...fields, body }, uploads: files })
  })

  test('only a published one with exactly these files: nothing is left to do', () => {
    const found = { release: published, assets: there }
    expect(decideDraft(wanted, [found])).toEqual({ kind: 'done', found })
  })
})

describe('a published page with other files than those of this build', () => {
  const other = { ...wheel, sha256: 'e5'.repeat(32) }
  const whole = [other, lines]
  const bodyOf = (changes: Partial<typeof mark>): string => {
    const assets = whole.map(({ name, sha256 }) => ({ name, sha256 }))
    return writeDraftPart({ mark: { ...mark, runId: '2002', assets, ...changes }, text: 'Notes.' })
  }
  const page = (text: string, held: readonly (typeof wheel)[]) => ({
    release: { ...draft, isDraft: false, body: text },
    assets: held.map((file) => asset(file)),
  })

  test('that holds a whole earlier build of the same commit is a good release', async () => {
    const error = await refusalOf(() => decideDraft(wanted, [page(bodyOf({}), whole)]))
    expect(error.toProblem()).toEqual({
      code: 'release-already-published',
      severity: 'error',
      message: `The release of "3.2.0" is published (${draft.url}) with the files of an earlier build of this commit, by the run 2002. All of them are there.`,
      hint: 'Leave it as it is: nothing is left to do here, and the run that its click started publishes these files.',
    })
  })

  test.each([
    ['lacks a file of it', page(bodyOf({}), [lines]), true],
    [
      'has a wheel beside it',
      page(bodyOf({}), [...whole, { ...wheel, name: 'tidy_box-3.2.0-py2-none-any.whl' }]),
      true,
    ],
    ['is of another commit', page(bodyOf({ commit: 'f'.repeat(40) }), whole), false],
    ['was made by hand', page('By hand.', []), false],
    ['was made by hand, with files', page('By hand.', whole), false],
  ])('that %s needs a look at the index', (_, found, isOurs) => {
    expect(decideDraft(wanted, [found])).toEqual({ kind: 'unfit', found, isOurs })
  })
})
