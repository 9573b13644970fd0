/**
 * Do something for each of several items, a few at a time.
 *
 * After the first failure nothing new is begun, and what is under way is awaited.
 *
 * @param atOnce How many may be under way; at least 1.
 * @returns The ends in the order of the items. What was never begun is left out: it is the rest of the list.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Result>,
): Promise<PromiseSettledResult<Result>[]> {
  const ends: PromiseSettledResult<Result>[] = []
  let begun = 0
  let mayBegin = true
  const lane = async (): Promise<void> => {
    while (mayBegin && begun < items.length) {
      const index = begun
      begun += 1
      const [end] = await Promise.allSettled([act(items[index] as Item)])
      ends[index] = end
      if (end.status === 'rejected') mayBegin = false
    }
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return ends
}
