import { describe, expect, test } from '@jest/globals'
import { type UnfitPage, wayOutOf } from '../../src/distribution/unfit-page.ts'
import { known, unknown } from '../../src/release/known.ts'
import { declaredName } from '../../src/release/project/declared-name.ts'

const byHand: UnfitPage = {
  tag: 'v3.2.0',
  version: '3.2.0',
  isImmutable: false,
  isOurs: false,
  assets: [],
  indexName: 'PyPI',
  onIndex: known([]),
}
const ours = { isOurs: true, assets: ['multiple.intoto.jsonl'] }
const held = { onIndex: known(['tidy_box-3.2.0.tar.gz']) }

const asDraft =
  'Make the page a draft again, which keeps what is on it (`gh release edit v3.2.0 --draft`), and run the step "draft" for the tag again.'
const leave = 'Leave the page and its tag as they are, and release a new version.'
const immutable =
  'PyPI has no file of 3.2.0. The release is immutable, so its tag name can never be used again, also after it is deleted.'
const unread = { onIndex: unknown('PyPI answered 503') }
const lookFirst =
  'Leave the page and its tag as they are, find out whether PyPI has files of 3.2.0, and run the step "draft" for the tag again.'

test.each<[string, Partial<UnfitPage>, string, string]>([
  [
    'an empty page made by hand',
    {},
    'PyPI has no file of 3.2.0. The page was not made by the step "draft", and no file is on it.',
    'Delete the release page, keep its tag, and run the step "draft" for the tag again: it makes the draft.',
  ],
  [
    'a page with files that a person put there',
    { assets: ['tidy_box-3.2.0.tar.gz', 'poster.pdf'] },
    'PyPI has no file of 3.2.0. The page holds "tidy_box-3.2.0.tar.gz" and "poster.pdf".',
    asDraft,
  ],
  [
    'our page, of which files were deleted',
    ours,
    'PyPI has no file of 3.2.0. The page holds "multiple.intoto.jsonl".',
    asDraft,
  ],
  [
    'our page, of which all files were deleted',
    { isOurs: true },
    'PyPI has no file of 3.2.0. The page holds no file.',
    asDraft,
  ],
  [
    'a page of a server that does not say whether it is immutable',
    { isImmutable: undefined },
    'PyPI has no file of 3.2.0. The page holds no file.',
    asDraft,
  ],
  ['an immutable page', { isImmutable: true }, immutable, 'Release a new version.'],
  ['an immutable page of ours', { ...ours, isImmutable: true }, immutable, 'Release a new version.'],
  ['an empty page of a version that is out', held, 'PyPI has "tidy_box-3.2.0.tar.gz".', leave],
  ['the same, immutable', { ...held, isImmutable: true }, 'PyPI has "tidy_box-3.2.0.tar.gz".', leave],
  [
    'our immutable page of a version that is out',
    { ...held, ...ours, isImmutable: true },
    'PyPI has "tidy_box-3.2.0.tar.gz".',
    leave,
  ],
  [
    'our page of a version that is out',
    { ...held, ...ours },
    'PyPI has "tidy_box-3.2.0.tar.gz".',
    'Leave the page and its tag as they are, and make the files of the page those that its text lists: upload what is missing from the artifact of the job "build".',
  ],
  [
    'an empty page, while the index does not answer',
    unread,
    'Whether PyPI has files of 3.2.0 is not known: PyPI answered 503.',
    lookFirst,
  ],
  [
    'our immutable page, while the index does not answer',
    { ...unread, ...ours, isImmutable: true },
    'Whether PyPI has files of 3.2.0 is not known: PyPI answered 503.',
    lookFirst,
  ],
])('%s', (_, changes, found, hint) => {
  expect(wayOutOf({ ...byHand, ...changes })).toEqual({ found, hint })
})

describe('declaredName', () => {
  test.each<[string, string | undefined, string]>([
    ['[project]\nname = "Tidy_Box"\n', 'tidy-box', 'as the index compares it'],
    ['[tool.poetry]\nname = "Tidy.Box"\n', 'tidy-box', 'before PEP 621'],
    ['[project]\nname = "a"\n[tool.poetry]\nname = "b"\n', 'a', 'the standard goes first'],
    ['[project]\nname = "a"\n[tool.uv.workspace]\nmembers = ["b"]\n', undefined, 'a tag may be of another member'],
    ['[project]\nname = "a"\n[tool.release-action]\npackages = []\n', undefined, 'a tag may be of another package'],
    ['[build-system]\nrequires = ["setuptools"]\n', undefined, 'another file says it'],
    ['[project]\nname = 1\n', undefined, 'no name'],
    ['[project\n', undefined, 'no TOML'],
  ])('%j names %s: %s', (text, name) => {
    expect(declaredName(text)).toBe(name)
  })
})
