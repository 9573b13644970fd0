import { ReleaseError } from '../../errors.ts'
import { longestWords } from './template.ts'

/** The parts of a text that may not be too long. */
export interface TextParts {
  readonly before: string
  /** Pieces between which it may be cut, each with what separates it from the one before. */
  readonly entries: readonly string[]
  readonly after: string
  /** Stands in the place of the entries for which there is no room. */
  readonly closing: string
  readonly longest: number
}

/**
 * Join words and entries, with blank lines between; only entries are left out.
 *
 * @throws ReleaseError `notes-template-invalid` if the words alone are too long, as those of a template can become that
 *   names an address many times.
 */
export function fitText({ before, entries, after, closing, longest }: TextParts): string {
  const words = before.length + after.length
  if (words > longestWords) {
    throw new ReleaseError('notes-template-invalid', {
      message: `The template of the notes makes ${words} characters around the entries, more than ${longestWords}.`,
      hint: 'Shorten it.',
    })
  }
  const whole = joined(before, entries.join(''), after)
  if (whole.length <= longest) return whole
  let room = longest - joined(before, closing, after).length - blankLine.length
  const end = entries.findIndex((entry) => {
    room -= entry.length
    return room < 0
  })
  return joined(before, entries.slice(0, end).join(''), closing, after)
}

const blankLine = '\n\n'

const joined = (...parts: readonly string[]): string =>
  parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join(blankLine)
