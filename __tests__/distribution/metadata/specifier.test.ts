import { expect, test } from '@jest/globals'
import { isSpecifierSet } from '../../../src/distribution/metadata/specifier.ts'

test.each([
  ['>=3.8', true, 'the usual one'],
  ['>=3.8,,<4', true, 'nothing between two commas'],
  [',>=3.8', true, 'nothing before a comma'],
  ['>=3.8, !=3.9.*', true, 'a wild card of !='],
  ['==3.*', true, 'a wild card of =='],
  ['===3.8-anything', true, 'whatever is behind ==='],
  ['~=3.8.0.post1', true, 'two numbers or more behind ~='],
  ['>= V3.8.DEV0', true, 'any case, a space, a v'],
  ['==3.8+local', true, 'a local version is compared by =='],
  ['>=3.8\u00a0', true, 'space as Python knows it'],
  ['', true, 'no specifier is a list of none'],
  ['3.8', false, 'no operator'],
  ['3.8+', false, 'an operator behind'],
  ['=>3.8', false, 'an operator the wrong way around'],
  ['^3.8', false, 'an operator of others'],
  ['>=3.8.*', false, 'a wild card of an order'],
  ['==3.8a1.*', false, 'a wild card of a pre-release'],
  ['~=3', false, 'one number behind ~='],
  ['>=3.8+local', false, 'a local version of an order'],
  ['>=3.8;', false, 'a semicolon'],
  ['>=3.8 <4', false, 'no comma'],
  ['*', false, 'a wild card alone'],
  ['>=\uff13.8', false, 'a digit that is not of ASCII'],
  ['>=3.8\ufeff', false, 'a byte order mark is no space to Python'],
])('%j is a list of specifiers: %s, %s', (text, isList) => {
  expect(isSpecifierSet(text)).toBe(isList)
})
