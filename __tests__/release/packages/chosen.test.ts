import { describe, expect, test } from '@jest/globals'
import { choosePackage, packageMissing, prefixOfNew } from '../../../src/release/packages.ts'
import { refusalOf } from '../../refusal-of.ts'

const place = (name: string, folder: string, tagPrefix?: string) => ({
  name,
  normalizedName: name,
  folder,
  projectFile: 'pyproject.toml',
  tagPrefix,
})
const root = place('tidy', '')
const box = place('tidy-box', 'packages/box')
const lid = place('tidy-lid', 'packages/lid', 'lid-v')
const members = [box, lid]
const nothing = { name: undefined, tagName: undefined, tagPrefix: undefined, folder: undefined }

describe('the package that is meant', () => {
  test.each<
    [
      string,
      readonly (typeof root)[],
      Partial<typeof nothing> | Readonly<Record<string, string>>,
      typeof root | undefined,
    ]
  >([
    ['its name', members, { name: 'Tidy_Box', tagName: 'lid-v1.0' }, box],
    ['its folder', members, { name: 'packages/lid' }, lid],
    ['its tag', members, { tagName: 'lid-v1.0', tagPrefix: 'tidy-box-', folder: 'packages/box' }, lid],
    ['a prefix', members, { tagPrefix: 'box-', folder: 'packages/lid' }, box],
    ['a prefix, of a tag that does not fit', members, { tagName: '1.0', tagPrefix: 'box-' }, box],
    ['the folder that somebody works in', members, { folder: 'packages/lid/src' }, lid],
    ['a folder whose name begins alike', members, { folder: 'packages/lids' }, undefined],
    ['the root has the tags that nobody else has', [root, ...members], { tagName: 'v1.0' }, root],
    ['a customary prefix is of the root', [root, ...members], { tagPrefix: 'v' }, root],
    ['the only one', [box], { tagName: '1.0' }, box],
    ['the only one, where nothing is said', [box], {}, box],
    ['nothing is said', [root, ...members], {}, undefined],
    ['the root is no folder that somebody chose', [root, ...members], { folder: '' }, undefined],
    ['there is none', [], { tagName: 'box-1.0', tagPrefix: 'box-', folder: 'packages/box' }, undefined],
  ])('%s', (_, packages, wish, chosen) => {
    expect(choosePackage(packages, { ...nothing, ...wish })).toBe(chosen)
  })

  test.each<[string, () => unknown, string, string]>([
    [
      'a name of none',
      () => choosePackage(members, { ...nothing, name: 'tidy-cap' }),
      'The tree has the packages "tidy-box" and "tidy-lid", and "tidy-cap" is named.',
      'Name one of them.',
    ],
    [
      'a name where there are none',
      () => choosePackage([], { ...nothing, name: 'tidy-cap' }),
      'The tree has no packages, and "tidy-cap" is named.',
      'Leave it out; or list the packages in [tool.release-action], or as members in [tool.uv.workspace].',
    ],
    [
      'a tag of none, where the root is no project',
      () => choosePackage(members, { ...nothing, tagName: '1.0' }),
      'The tag "1.0" names none of the packages "tidy-box" and "tidy-lid".',
      'Begin the tag with the name of the package, as in NAME-1.0, set tag-prefix of the package in [tool.release-action], or name the package.',
    ],
    [
      'nothing that names one',
      () => {
        throw packageMissing(members, '--package NAME')
      },
      'The tree has the packages "tidy-box" and "tidy-lid", and none is named.',
      'Name one by --package NAME.',
    ],
  ])('%s is refused', async (_, choose, message, hint) => {
    expect(await refusalOf(choose)).toMatchObject({ code: 'package-unknown', message, hint })
  })
})

test.each([
  [[], 'tidy-box-', 'the first of all'],
  [['tidy-lid-v'], 'tidy-box-v', 'as another package has it'],
  [['v', 'tidy-lid/v'], 'tidy-box/v', 'not as the root has it'],
  [['tidy-lid@'], 'tidy-box@', 'as another package has it'],
])('beside %j, the tags of a new package begin with %s: %s', (others, prefix) => {
  expect(prefixOfNew(box, others)).toBe(prefix)
})
