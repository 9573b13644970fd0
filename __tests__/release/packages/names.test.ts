import { describe, expect, test } from '@jest/globals'
import { leadingPrefix, packageOfTag, tagsOf } from '../../../src/release/packages.ts'
import { isTagPrefix } from '../../../src/release/tag.ts'

const packages = [
  { normalizedName: 'tidy', folder: '', tagPrefix: undefined },
  { normalizedName: 'tidy-box', folder: 'packages/box', tagPrefix: undefined },
  { normalizedName: 'tidy-box-2', folder: 'packages/second', tagPrefix: undefined },
  { normalizedName: 'tidy-lid', folder: 'packages/lid', tagPrefix: 'lid.v' },
  { normalizedName: 'release-notes', folder: 'tools/notes', tagPrefix: undefined },
]

const read = (name: string) => {
  const found = packageOfTag(name, packages)
  return found && [found.package.normalizedName, found.prefix, found.version.text]
}

describe('which package a tag names', () => {
  test.each<[string, string, string, string, string]>([
    ['tidy-box-v1.2.0', 'tidy-box', 'tidy-box-v', '1.2.0', 'the name, and v'],
    ['tidy-box-1.2.0', 'tidy-box', 'tidy-box-', '1.2.0', 'the name'],
    ['tidy_box-1.2.0', 'tidy-box', 'tidy_box-', '1.2.0', 'the name as its module has it'],
    ['Tidy.Box_1.2.0', 'tidy-box', 'Tidy.Box_', '1.2.0', 'the name in another spelling'],
    ['tidy-box/1.2.0', 'tidy-box', 'tidy-box/', '1.2.0', 'a folder of tags'],
    ['tidy-box/v1.2.0rc1', 'tidy-box', 'tidy-box/v', '1.2.0rc1', 'a folder of tags, and v'],
    ['tidy-box@1.2.0', 'tidy-box', 'tidy-box@', '1.2.0', 'as npm writes it'],
    ['@tidy-box@v1.2.0', 'tidy-box', '@tidy-box@v', '1.2.0', 'with a scope of nothing'],
    ['release/tidy-box-1.2.0', 'tidy-box', 'release/tidy-box-', '1.2.0', 'a folder of releases'],
    ['release-tidy-box-1.2.0', 'tidy-box', 'release-tidy-box-', '1.2.0', 'a word before it'],
    ['tidy-box-rel-1.2.0', 'tidy-box', 'tidy-box-rel-', '1.2.0', 'a word behind it'],
    ['tidy-box--1!2.0', 'tidy-box', 'tidy-box--', '1!2.0', 'an epoch'],
    ['box-1.2.0', 'tidy-box', 'box-', '1.2.0', 'the name of its folder'],
    ['packages/box/v1.2.0', 'tidy-box', 'packages/box/v', '1.2.0', 'its folder, as Go has it'],
    ['lid.v3.0', 'tidy-lid', 'lid.v', '3.0', 'the prefix that is set'],
    ['tidy-lid-2.0', 'tidy-lid', 'tidy-lid-', '2.0', 'what it had before that was set'],
    ['tidy-1.0', 'tidy', 'tidy-', '1.0', 'the root by its name, which others begin with'],
    ['tidy-box-2-1', 'tidy-box-2', 'tidy-box-2-', '1', 'the longer name, not version 2.post1 of the shorter one'],
    ['tidy-box-2-v1.0', 'tidy-box-2', 'tidy-box-2-v', '1.0', 'a number in the name'],
    ['tidy-box-2.1', 'tidy-box', 'tidy-box-', '2.1', 'version 2.1 of the shorter one'],
    ['release-notes-1.0', 'release-notes', 'release-notes-', '1.0', 'a name that begins with a word for releases'],
  ])('%s is of %s', (name, owner, prefix, version, _) => {
    expect(read(name)).toEqual([owner, prefix, version])
  })

  test.each([
    ['1.2.0', 'no name'],
    ['v1.2.0', 'a customary prefix'],
    ['release-1.2.0', 'a customary prefix'],
    ['tidy-cap-1.0', 'another name'],
    ['tidybox-1.0', 'another name'],
    ['tidy-box', 'no version'],
    ['tidy-box-next', 'no version'],
    ['tidy-box-1.2.0 ', 'a space'],
    [`tidy-box-${'1.'.repeat(2500)}0`, '5,000 characters'],
  ])('%s is of none: %s', (name) => {
    expect(read(name)).toBeUndefined()
  })

  test('one that two have an equal right to is of none', () => {
    const twins = ['a', 'b'].map((top) => ({
      normalizedName: `tidy-${top}`,
      folder: `${top}/core`,
      tagPrefix: undefined,
    }))
    expect([packageOfTag('core-1.0', twins), packageOfTag('tidy-a-1.0', twins)?.package]).toEqual([undefined, twins[0]])
  })

  test('a prefix that was learned goes before the name of a folder, and not before a name', () => {
    const [root, box, second] = packages
    if (root === undefined || box === undefined || second === undefined) throw new Error('The table has changed.')
    const learned = new Map([
      ['core-v', box],
      ['box-', second],
      ['tidy-box-', second],
    ])
    const owner = (name: string) => packageOfTag(name, packages, learned)?.package
    expect([owner('core-v1.0'), owner('box-1.0'), owner('tidy-box-1.0')]).toEqual([box, second, box])
  })

  test('the tags of one package, each with the prefix that it had', () => {
    const names = ['1.0.0', 'tidy-box-1.0', 'tidy-box-v1.1', 'tidy-box-2-v1', 'box-0.9', 'nightly', 'lid.v3.0']
    const refs = names.map((name) => ({ name }))
    const own = packages[1]
    if (own === undefined) throw new Error('The table has changed.')
    expect(tagsOf(refs, own, { packages }).map(({ prefix, version }) => [prefix, version.text])).toEqual([
      ['tidy-box-', '1.0'],
      ['tidy-box-v', '1.1'],
      ['box-', '0.9'],
    ])
  })
})

test.each([
  ['1.0', ''],
  ['v1.0', 'v'],
  ['core-v2.48.0', 'core-v'],
  ['py3-dns-1.0', 'py3-dns-'],
  ['next', undefined],
])('before the first number that begins a version of %s stands %j', (name, prefix) => {
  expect(leadingPrefix(name)).toBe(prefix)
})

test.each([
  ['', true, 'none'],
  ['v', true, 'of older projects'],
  ['rel-', true, 'of older projects'],
  ['tidy-box-2-v', true, 'a number in the name of a package'],
  ['packages/tidy-box@', true, 'a folder, and the sign of npm'],
  ['@scope/tidy-box@', true, 'a scope'],
  ['x'.repeat(80), true, 'as long as it may be'],
  ['x'.repeat(81), false, 'longer'],
  ['v1', false, 'the version could not be told from it'],
  ['1-', false, 'a version of its own'],
  ['core-1.', false, 'a part of the version'],
  ['/v', false, 'git takes no such name'],
  ['a//v', false, 'git takes no such name'],
  ['a..v', false, 'git takes no such name'],
  ['a@{v', false, 'git takes no such name'],
  ['a b', false, 'a space'],
  ['v*', false, 'a pattern'],
  ['a:v', false, 'git takes no such name'],
  ['ä-', false, 'no ASCII'],
])('the prefix %j is accepted: %s, as %s', (prefix, isAccepted) => {
  expect(isTagPrefix(prefix)).toBe(isAccepted)
})
