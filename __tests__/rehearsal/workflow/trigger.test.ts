import { describe, expect, test } from '@jest/globals'
import { isTriggered, type Occurrence } from '../../../src/rehearsal/workflow/trigger.ts'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'

const tag: Occurrence = { kind: 'tag-pushed', tag: '3.2.0' }
const ofPackage: Occurrence = { kind: 'tag-pushed', tag: 'tidy-box/v3.2.0' }
const pull: Occurrence = { kind: 'pull-request-opened', baseBranch: 'main' }
const release: Occurrence = { kind: 'release-changed', type: 'published' }
const released: Occurrence = { kind: 'release-changed', type: 'released' }

describe('isTriggered', () => {
  test.each<[string, Occurrence, boolean, string]>([
    ['push', tag, true, 'every push'],
    ['[push, release]', release, true, 'a list of names'],
    ["{push: {tags: ['3.*']}}", tag, true, 'the tag fits'],
    ["{push: {tags: ['2.*']}}", tag, false, 'the tag does not fit'],
    ["{push: {tags: ['*']}}", ofPackage, false, 'a slash of a tag fits no single star'],
    ["{push: {tags: ['**']}}", ofPackage, true, 'but two'],
    ["{push: {tags: ['*/v*']}}", ofPackage, true, 'or a slash in the pattern'],
    ['{push: {branches: [main]}}', tag, false, 'branches only'],
    ["{push: {tags-ignore: ['3.*']}}", tag, false, 'the tag is left out'],
    ['{push: {tags-ignore: [wip]}}', tag, true, 'another tag is left out'],
    ['release', tag, false, 'another event'],
    ['{release: {types: [published]}}', release, true, 'the type'],
    ['{release: {types: [published]}}', released, false, 'GitHub makes two events of one click'],
    ['{release: {types: [released]}}', released, true, 'the second of them'],
    ['release', released, true, 'without a filter, every type starts a run'],
    ['{release: {types: [created]}}', release, false, 'another type: a draft that is published fires no created'],
    ['pull_request', pull, true, 'opened is one of the types without a filter'],
    ['[pull_request, merge_group]', pull, true, 'a merge queue comes later, and releases nothing'],
    ['merge_group', pull, false, 'only the merge queue'],
    ['{pull_request: {types: [closed]}}', pull, false, 'another type'],
    ['{pull_request: {branches: [main]}}', pull, true, 'the base branch'],
    ["{pull_request: {branches: ['*.x']}}", pull, false, 'another base branch'],
  ])('on: %s with %j starts: %s, since %s', async (on, occurrence, isStarted) => {
    const text = `on: ${on}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: pallets/release-action@v1\n`
    expect(isTriggered((await readWorkflow('a.yaml', text)).triggers, occurrence)).toBe(isStarted)
  })

  test('filters by changed files are refused by name', async () => {
    const text = `on:\n  pull_request:\n    paths: [docs]\njobs:\n  a:\n    runs-on: x\n    steps: [{run: a}]\n`
    await expect(readWorkflow('a.yaml', text)).rejects.toThrow('a.yaml:3: on.pull_request.paths')
  })
})
