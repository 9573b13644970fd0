import leven from 'leven'
import { writtenDay } from '../change-log/date.ts'
import { plainText } from '../change-log/plain-text.ts'
import type { ReleaseDate, Section } from '../change-log/tree.ts'

/** A date of a section that is there, in whatever form. */
export type WrittenDate = Exclude<ReleaseDate, { kind: 'none' }>

const unreleased = /\b(?:unreleased|not (?:yet )?released)\b/i

/**
 * The words that say when a section was or will be released, with another day.
 *
 * What is said beside the day stays, but a placeholder is replaced as a whole.
 *
 * @param text The words, or a text around them.
 * @param day `YYYY-MM-DD`
 * @param isInHeading Where a day stands alone; on a line of its own it is `Released YYYY-MM-DD`.
 */
export function withDay(text: string, date: WrittenDate, day: string, isInHeading: boolean): string {
  const said = isInHeading ? day : `Released ${day}`
  switch (date.kind) {
    case 'dated':
      return text.replace(writtenDay(text) ?? '', day)
    case 'unreleased':
      return !isInHeading && isOnly(unreleased, text) ? said : text.replace(unreleased, said)
    case 'placeholder':
    case 'malformed':
      return text.replace(date.text, said)
  }
}

/** A first paragraph that means `Unreleased` and has a slip in it, such as `Unlreleased`. */
export function misspeltDate({ date, blocks: [first] }: Section): string | undefined {
  if (date.kind !== 'none' || first?.kind !== 'paragraph') return undefined
  const text = plainText(first.inlines).trim()
  return text.length <= 12 && leven(text.toLowerCase(), 'unreleased') <= 2 ? text : undefined
}

// "(Unreleased)" and "Unreleased." say nothing else.
const isOnly = (pattern: RegExp, text: string): boolean => /^[().]*$/.test(text.trim().replace(pattern, ''))
