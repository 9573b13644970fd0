import { closestMatch } from 'leven'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'

// Longer than any name that is known; the time of a comparison grows with the text.
const longestCompared = 100

/** What to write in the place of a name that is not known: the nearest that is, or any other. */
export function hintForUnknown(name: string, known: readonly string[]): string {
  return `Write ${nearestTo(name, known)}, or another of ${listed(known.map(quoted))}.`
}

/** The known name that is nearest to another, in quotes. */
export function nearestTo(name: string, known: readonly string[]): string {
  return quoted(closestMatch(name.slice(0, longestCompared), known) ?? '')
}
