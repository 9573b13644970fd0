import { beforeAll, expect, test } from '@jest/globals'
import { endOf, killedAt, prepareToday, pullRequestAddress } from '../worlds/killed-prepare.ts'
import { begun, laptopWith } from '../worlds/laptop.ts'

let end: unknown
beforeAll(async () => {
  const laptop = laptopWith(begun)
  await prepareToday(laptop)
  end = endOf(laptop)
})

test.each(['switch', 'config', 'add', 'tag', 'push'])(
  'a run that was killed at `git %s`, run again, ends as one that was not',
  async (command) => {
    const laptop = laptopWith(begun)
    await killedAt(laptop, command)
    const { refusal, output } = await prepareToday(laptop)
    expect([refusal, output.at(-1)]).toEqual([undefined, pullRequestAddress])
    expect(endOf(laptop)).toEqual(end)
  },
)
