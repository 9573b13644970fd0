import { expect, test } from '@jest/globals'
import { judgeRepetition } from '../../../src/steps/build/repeated.ts'
import { sawProblem } from '../../examples.ts'

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
