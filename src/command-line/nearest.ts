import { closestMatch } from 'leven'

// Longer than any name that is known; the time of a comparison grows with the text.
const longestCompared = 40

/**
 * The known word that somebody meant who mistyped it; `undefined` if none is near.
 *
 * A third of its letters may differ, and one of a word of two; letters may have changed places, or case.
 */
export function nearTo(word: string, known: readonly string[]): string | undefined {
  const compared = word.slice(0, longestCompared)
  const length = compared.replace(/^-+/, '').length
  const inAnyCase = known.find((name) => name.toLowerCase() === compared.toLowerCase())
  // Of one letter, any other would be near.
  if (inAnyCase !== undefined || length < 2) return inAnyCase
  const maxDistance = Math.max(1, Math.floor(length / 3))
  return closestMatch(compared, known, { maxDistance }) ?? known.find((name) => lettersOf(name) === lettersOf(compared))
}

const lettersOf = (word: string): string => [...word].sort().join('')
