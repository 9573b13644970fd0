import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { isTagPrefix, readTag } from '../release/tag.ts'
import { parseVersion, type Version } from '../release/version.ts'
import { wrongUse } from './arguments.ts'

/**
 * The one version that a command is given.
 *
 * @returns In its normal form, and one that may be released.
 * @throws ReleaseError `input-invalid`, `version-not-canonical`, `version-local`, `version-development`
 */
export function readVersionArgument(positionals: readonly string[], usage: string): Version {
  const [text, another] = positionals
  if (text === undefined || another !== undefined)
    throw wrongUse(`One version is needed, but ${positionals.length} were given.`, usage)
  const reading = readTag(text, '')
  switch (reading.kind) {
    case 'release':
      return reading.tag.version
    case 'not-a-version': {
      const canonical = parseVersion(text.trim())?.text
      if (canonical === undefined) {
        throw wrongUse(`The version is given as ${quoted(text)}, which is no version such as "3.2.0".`, usage)
      }
      throw refused('version-not-canonical', text, `whose normal form is "${canonical}"`, canonical)
    }
    case 'not-canonical':
      throw refused('version-not-canonical', text, `whose normal form is "${reading.canonical}"`, reading.canonical)
    case 'not-releasable': {
      const kind = reading.code === 'version-local' ? 'a local version' : 'a development version'
      throw refused(reading.code, text, `${kind}, which is never released`, reading.version.base)
    }
  }
}

function refused(
  code: 'version-not-canonical' | 'version-local' | 'version-development',
  text: string,
  reason: string,
  expected: string,
): ReleaseError {
  return new ReleaseError(code, {
    message: `The version is given as ${quoted(text)}, ${reason}.`,
    hint: `Write it as in "${expected}".`,
  })
}

/**
 * A day of the calendar.
 *
 * @returns `YYYY-MM-DD`
 * @throws ReleaseError `input-invalid`
 */
export function readDay(text: string, usage: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  // JavaScript turns 30 February into 1 March.
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)) return text
  throw wrongUse(`The date is given as ${quoted(text)}, which is no day of the calendar as YYYY-MM-DD.`, usage)
}

/**
 * What the tags of the project begin with.
 *
 * @returns `undefined` if it is not given, so that the project says it.
 * @throws ReleaseError `input-invalid`
 */
export function readTagPrefix(text: string | undefined, usage: string): string | undefined {
  if (text === undefined || isTagPrefix(text)) return text
  throw wrongUse(
    `The prefix of tags is given as ${quoted(text)}, but may have up to 20 letters, ".", "_", and "-" only.`,
    usage,
  )
}

/** The day of a moment in the time zone of the machine, as people there write it in their change log: `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'))
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
