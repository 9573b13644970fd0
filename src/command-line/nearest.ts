import { closestMatch } from 'leven'

// Longer than any name that is known; the time of a comparison grows with the text.
const longestCompared = 40

/** The known word that somebody meant who mistyped it; `undefined` if none is near: a third of its letters may differ. */
export function nearTo(word: string, known: readonly string[]): string | undefined {
  // Of one letter, any other would be near.
  if (word.length < 3) return undefined
  const compared = word.slice(0, longestCompared)
  return closestMatch(compared, known, { maxDistance: Math.max(2, Math.floor(compared.length / 3)) })
}
