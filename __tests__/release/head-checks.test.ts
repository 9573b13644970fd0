import { describe, expect, test } from '@jest/globals'
import { type CheckAnswer, isPageOfRun, judgeChecks } from '../../src/release/checks/head-checks.ts'

const answer = (change: Partial<CheckAnswer>): CheckAnswer => ({
  id: 1,
  key: change.name ?? 'tests',
  name: 'tests',
  word: 'success',
  url: undefined,
  isOwn: false,
  ...change,
})

describe('one answer', () => {
  test.each<[string, 'passes' | 'runs' | 'fails', string]>([
    ['success', 'passes', 'all is well'],
    ['neutral', 'passes', 'GitHub lets it through a required check'],
    ['skipped', 'passes', 'a job whose condition does not hold'],
    ['queued', 'runs', 'it waits for a runner'],
    ['in_progress', 'runs', 'it has begun'],
    ['requested', 'runs', 'it was made, and is not queued yet'],
    ['waiting', 'runs', 'a person has to approve it'],
    ['pending', 'runs', 'a group of concurrency is full; the state of a status, too'],
    ['expected', 'runs', 'a status that nobody set yet'],
    ['failure', 'fails', 'a test failed'],
    ['timed_out', 'fails', 'it took longer than its limit'],
    ['action_required', 'fails', 'a person has to do something first'],
    ['startup_failure', 'fails', 'the workflow file is wrong'],
    ['cancelled', 'fails', 'nothing newer took its place, so nobody knows'],
    ['stale', 'fails', 'it did not end in 14 days'],
    ['error', 'fails', 'the state of a status whose service broke'],
    ['exploded', 'fails', 'a word that GitHub may invent is not taken for success'],
    ['', 'fails', 'nor is none'],
    ['SUCCESS', 'fails', 'nor is another spelling'],
  ])('%j %s: %s', (word, meaning) => {
    expect(judgeChecks([answer({ word, url: 'https://example.org/1' })])).toEqual({
      failing: meaning === 'fails' ? [{ name: 'tests', conclusion: word, url: 'https://example.org/1' }] : [],
      running: meaning === 'runs' ? ['tests'] : [],
    })
  })
})

describe('several answers', () => {
  const old = answer({ id: 1, word: 'failure' })
  const failed = { failing: [{ name: 'tests', conclusion: 'failure', url: undefined }], running: [] }
  const nothing = { failing: [], running: [] }
  test.each<[string, readonly CheckAnswer[], ReturnType<typeof judgeChecks>]>([
    ['none at all', [], nothing],
    ['a newer success takes the place of a failure', [old, answer({ id: 2 })], nothing],
    ['whatever the order', [answer({ id: 2 }), old], nothing],
    ['an older success does not', [answer({ id: 0 }), old], failed],
    ['a superseded one that was cancelled says nothing', [answer({ word: 'cancelled' }), answer({ id: 2 })], nothing],
    [
      'a newer one that still runs is awaited',
      [old, answer({ id: 2, word: 'queued' })],
      { ...nothing, running: ['tests'] },
    ],
    ['one of this run says nothing', [answer({ word: 'in_progress', isOwn: true })], nothing],
    ['nor do those before it', [old, answer({ id: 2, word: 'in_progress', isOwn: true })], nothing],
    ['but a newer one of another run does', [answer({ id: 0, isOwn: true }), old], failed],
    ['the same name under another key is another check', [old, answer({ id: 2, key: 'another app' })], failed],
  ])('%s', (_, answers, expected) => {
    expect(judgeChecks(answers)).toEqual(expected)
  })

  test('are in the order of their names, and leave what they are given as it is', () => {
    const words = ['queued', 'failure']
    const answers = ['b', 'a', 'B'].flatMap((name) =>
      words.map((word, id) => answer({ id, key: `${name} ${word}`, name, word })),
    )
    const before = structuredClone(answers)
    expect(judgeChecks(answers)).toMatchObject({
      failing: [{ name: 'B' }, { name: 'a' }, { name: 'b' }],
      running: ['B', 'a', 'b'],
    })
    expect(answers).toEqual(before)
  })
})

describe('the page of a check run', () => {
  test.each<[string | undefined, boolean, string]>([
    ['https://github.com/pallets/flask/actions/runs/77/job/5', true, 'a job of the run'],
    ['https://github.com/pallets/flask/actions/runs/77', true, 'the run'],
    ['https://github.com/pallets/flask/actions/runs/77/', true, 'the run, with a slash'],
    ['https://github.com/pallets/flask/actions/runs/77?pr=1#summary', true, 'the run, with a query'],
    ['https://github.com/pallets/flask/actions/runs/777/job/5', false, 'a longer number'],
    ['https://github.com/pallets/flask/actions/runs/7/job/77', false, 'a job of that number'],
    ['https://github.com/pallets/flask/runs/77', false, 'a check run of that number'],
    ['https://github.com/pallets/flask/transactions/runs/77', false, 'a longer word'],
    ['https://example.org/?page=/actions/runs/77/', false, 'not in the path'],
    ['/actions/runs/77/', false, 'no address'],
    ['', false, 'nothing'],
    [undefined, false, 'no page'],
  ])('%s is one of run 77: %s, %s', (detailsUrl, expected) => {
    expect(isPageOfRun(detailsUrl, '77')).toBe(expected)
  })
})
