/**
 * Names or other short texts as one list of a sentence: `a`, `a and b`, `a, b, and c`.
 *
 * @returns `''` if there are none.
 */
export function listed(texts: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = texts.at(-1)
  if (last === undefined || texts.length === 1) return last ?? ''
  const before = texts.slice(0, -1).join(', ')
  return `${before}${texts.length > 2 ? ',' : ''} ${word} ${last}`
}

/**
 * How many of something: `1 file`, `3 files`.
 *
 * @param several Left out where it is `one` and an "s".
 */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
