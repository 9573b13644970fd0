import { describe, expect, test } from '@jest/globals'
import { inParallel } from '../../src/clients/in-parallel.ts'

/** Acts that end when the test says so, and how many of them are under way. */
function acts() {
  const ends = new Map<number, () => void>()
  const begun: number[] = []
  return {
    begun,
    act: (item: number) => {
      begun.push(item)
      return new Promise<string>((resolve, reject) => {
        ends.set(item, () => (item < 0 ? reject(new Error(`${item}`)) : resolve(`done ${item}`)))
      })
    },
    end: async (item: number) => {
      ends.get(item)?.()
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
}
const fulfilled = (value: string) => ({ status: 'fulfilled', value })

describe('several items', () => {
  test('are begun in order, so many at once, and end in the order of the items', async () => {
    const { begun, act, end } = acts()
    const all = inParallel([1, 2, 3, 4], 2, act)
    expect(begun).toEqual([1, 2])
    await end(2)
    expect(begun).toEqual([1, 2, 3])
    for (const item of [3, 4, 1]) await end(item)
    expect(await all).toEqual([1, 2, 3, 4].map((item) => fulfilled(`done ${item}`)))
  })

  test('are not begun after a failure, and those under way are awaited', async () => {
    const { begun, act, end } = acts()
    let isOver = false
    const all = inParallel([1, -2, 3, 4, 5], 3, act).finally(() => {
      isOver = true
    })
    await end(-2)
    await end(1)
    expect([begun, isOver]).toEqual([[1, -2, 3], false])
    await end(3)
    expect(await all).toEqual([
      fulfilled('done 1'),
      { status: 'rejected', reason: new Error('-2') },
      fulfilled('done 3'),
    ])
  })

  test('may be fewer than may be under way, or none', async () => {
    expect(await inParallel([1], 6, async (item) => String(item))).toEqual([fulfilled('1')])
    expect(await inParallel([], 6, async (item) => String(item))).toEqual([])
  })
})
