import { expect, test } from '@jest/globals'
import type { NeededJob } from '../../../src/inputs/needs.ts'
import { takeNeeded } from '../../../src/steps/collect/needed.ts'

const sha256 = 'a1'.repeat(32)
const job = (changes: Partial<NeededJob> & { id: string }): NeededJob => ({
  result: 'success',
  legCount: undefined,
  legs: [],
  whole: undefined,
  ...changes,
})
const leg = (index: number, attempt?: number, id = 10 + index) => ({
  index,
  id,
  sha256,
  ...(attempt === undefined ? {} : { attempt }),
})
const sdist = job({ id: 'sdist', whole: { id: 4, sha256 } })

test('every artifact of every job is taken, with who handed it on', () => {
  const wheels = job({ id: 'wheels', legCount: 2, legs: [leg(0, 1), leg(1, 2)], whole: { id: 11, sha256 } })
  const only = job({ id: 'only', legCount: 1, legs: [leg(0, 3, 20)] })
  expect(takeNeeded([sdist, wheels, only])).toEqual({
    kind: 'complete',
    artifacts: [
      { id: 4, sha256, builder: { job: 'sdist' } },
      { id: 10, sha256, builder: { job: 'wheels', leg: 0, legs: 2, attempt: 1 } },
      { id: 11, sha256, builder: { job: 'wheels', leg: 1, legs: 2, attempt: 2 } },
      { id: 20, sha256, builder: { job: 'only', attempt: 3 } },
    ],
  })
})

test.each<[job: NeededJob, fault: string, reason: string]>([
  [{ ...sdist, result: 'skipped' }, 'the job "sdist" has the result "skipped"', 'it built nothing'],
  [{ ...sdist, result: 'failure' }, 'the job "sdist" has the result "failure"', 'what it handed on may be a part'],
  [job({ id: 'tests' }), 'the job "tests" hands on no artifact', 'a job that builds may have forgotten its outputs'],
  [
    job({ id: 'wheels', legCount: 3, legs: [leg(0), leg(2)] }),
    'the job "wheels" has 3 legs, and nothing in its output "leg-1"',
    'a leg in the middle',
  ],
  [
    job({ id: 'wheels', legCount: 3, legs: [leg(0)] }),
    'the job "wheels" has 3 legs, and nothing in its outputs "leg-1" and "leg-2"',
    'the last legs',
  ],
  [
    job({ id: 'wheels', legCount: 2, whole: { id: 11, sha256 } }),
    'the job "wheels" has 2 legs, and nothing in its outputs "leg-0" and "leg-1"',
    'what a matrix hands on as a whole is that of one leg',
  ],
  [
    job({ id: 'wheels', legs: [leg(0)] }),
    'the job "wheels" does not tell how many legs it has',
    'more of them could be missing',
  ],
  [
    job({ id: 'wheels', legCount: 2, legs: [leg(0), leg(1, undefined, 10)] }),
    'the artifact 10 is that of wheels leg-0 and wheels leg-1, as if each leg set the outputs of all',
    'the other one is lost',
  ],
])('%j is refused: %s, since %s', (needed, fault) => {
  expect(takeNeeded([job({ id: 'other', whole: { id: 90, sha256 } }), needed])).toEqual({
    kind: 'incomplete',
    faults: [fault],
  })
})
