import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { BuildInputs } from '../../../src/inputs.ts'
import { inTime } from '../../../src/steps/build/proofs.ts'
import { judgeRepetition, keepForRepetition, notRepeated } from '../../../src/steps/build/repeated.ts'
import { sawProblem } from '../../examples.ts'
import { testFolder } from '../../worlds/folder.ts'

const folder = testFolder()

const gzip = { where: 'bytes 4 to 8', cause: 'the time of the build in gzip' }
const name = 'rocket-1.0.tar.gz'
const begin = `"${name}" differs when it is built again, by`

test.each([
  ['the same bytes are no problem', [], []],
  [
    'a difference is shown with its cause',
    [gzip],
    [`${begin} the time of the build in gzip:\nbytes 4 to 8: the time of the build in gzip`],
  ],
  [
    'each cause is named once, and ten places',
    [gzip, ...Array.from({ length: 11 }, (_, index) => ({ where: `a${index}`, cause: 'time stamps in tar' }))],
    [expect.stringMatching(/by the time of the build in gzip and time stamps in tar:\n(?:.*\n){10}2 more$/)],
  ],
])('%s', (_, differences, messages) => {
  for (const severity of ['warning', 'error'] as const) {
    const { problems, rules } = judgeRepetition([{ name, differences }], severity)
    for (const problem of problems) sawProblem(problem)
    expect(problems.map((problem) => problem.message)).toEqual(messages)
    expect(problems.every((problem) => problem.severity === severity)).toBe(true)
    expect(rules.map(({ result }) => result)).toEqual([messages.length === 0 ? 'passed' : severity])
  }
})

test.each([
  ['a reason', 0, 'incorrect header check'],
  ['no time', 60, 'nothing is left of `timeout-minutes`'],
])('without a second build for %s, nobody is told that it is proved', async (_, minutesAgo, reason) => {
  const begin = new Date(Date.now() - minutesAgo * 60_000)
  const fails = async (): Promise<never> => {
    throw new Error('incorrect header check.\nmore')
  }
  const [warn, strict] = await Promise.all(
    (['warn', 'true'] as const).map((asked) => inTime(25, begin, (why) => notRepeated(why, asked), fails)),
  )
  expect(warn).toMatchObject({ problems: [], rules: [{ result: 'not-checked', reason }] })
  expect(strict).toMatchObject({
    problems: [{ severity: 'error', message: `Whether building again gives the same bytes is not known: ${reason}.` }],
    rules: [{ result: 'error' }],
  })
  for (const problem of strict?.problems ?? []) sawProblem(problem)
})

test('a checkout that cannot be copied is told, and leaves nothing; given files need no copy', async () => {
  const place = folder.at('private')
  mkdirSync(place)
  const run = { workspace: folder.at('gone') }
  const asked = { run, reproducible: 'warn', source: { kind: 'front-end', builds: 'project' } } as BuildInputs
  expect(await keepForRepetition(asked, place)).toMatch(/^the checkout could not be copied: ENOENT: /)
  expect(await keepForRepetition({ ...asked, source: { kind: 'files', globs: [] } }, place)).toBeUndefined()
  expect(existsSync(join(place, 'again'))).toBe(false)
})
