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
