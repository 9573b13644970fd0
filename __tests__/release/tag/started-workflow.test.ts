import { describe, expect, test } from '@jest/globals'
import type { RefFilter } from '../../../src/release/tag/ref-filter.ts'
import { startingTagsIn } from '../../../src/release/tag/started-workflow.ts'

const file = '.github/workflows/publish.yaml'
const job = 'jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: pallets/release-action@v1\n'

describe('startingTagsIn', () => {
  test.each<[string, RefFilter | undefined, string]>([
    ["on: {push: {tags: ['*']}}", { only: ['*'], ignore: undefined }, 'a list'],
    ["'on':\n  push:\n    tags: v*", { only: ['v*'], ignore: undefined }, 'one pattern, and a key in quotes'],
    ['on: {push: {tags: [1.0, v*]}}', { only: ['1', 'v*'], ignore: undefined }, 'a number'],
    ['on: {push: {tags-ignore: [nightly*]}}', { only: undefined, ignore: ['nightly*'] }, 'what is left out'],
    ['on: {push: {branches: [main]}}', undefined, 'branches alone'],
    ['on: push', undefined, 'every push'],
    ['on: [push, release]', undefined, 'a list of events'],
    ['on: {release: {types: [published]}}', undefined, 'another event'],
    ['on: {push: {tags: {a: b}}}', undefined, 'no list'],
    ['on: {push: [', undefined, 'no YAML'],
    ['on: &a {push: *b}', undefined, 'an alias of nothing'],
  ])('%s: %j, for %s', (on, filter) => {
    expect(startingTagsIn(file, `${on}\n${job}`)).toEqual(filter && { file, filter })
  })

  test.each([
    ['- uses: pallets/release-action@v1', true],
    ['- uses: "pallets/release-action@v1"', true],
    ['- uses: Pallets/Release-Action@v1', true],
    ['- uses: ./', true],
    ['- {uses: ./, with: {step: build}}', true],
    ['- uses: pypa/gh-action-pypi-publish@v1', false],
    ['# - uses: pallets/release-action@v1', false],
  ])('a step %s is one of this action: %s', (step, isOurs) => {
    const text = `on: {push: {tags: ['*']}}\njobs:\n  build:\n    steps:\n      ${step}\n`
    expect(startingTagsIn(file, text) !== undefined).toBe(isOurs)
  })
})
