import type { Operand } from '../command-line/command.ts'
import type { Reader } from '../command-line/option.ts'
import { wrongUse } from '../command-line/wrong-use.ts'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { readNamedTag } from '../release/tag.ts'
import { parseVersion, type Version, withoutLeadingZeros } from '../release/version.ts'

/** The version that a command may be given, in its normal form or with zeros of the calendar, and one that may be released. */
export const versionOperand = (meaning: string): Operand<Version | undefined> => ({
  usage: '[VERSION]',
  rows: [['VERSION', meaning]],
  completed: 'nothing',
  read: readVersion,
})

/** @throws ReleaseError `input-invalid`, `version-not-canonical`, `version-local`, `version-development` */
function readVersion([text, another]: readonly string[]): Version | undefined {
  if (text === undefined) return undefined
  if (another !== undefined) throw wrongUse('One version is needed, and several are given.', 'Name one, such as 3.2.0.')
  const reading = readNamedTag(text)
  switch (reading.kind) {
    case 'release': {
      const { version } = reading.tag
      if (text === version.text || withoutLeadingZeros(text) === version.text) return version
      throw refused('version-not-canonical', text, `whose normal form is ${quoted(version.text)}`, version.text)
    }
    case 'not-a-version': {
      const canonical = parseVersion(text.trim())?.text
      if (canonical === undefined) {
        throw wrongUse(`The version is given as ${quoted(text)}, which is no version such as "3.2.0".`)
      }
      throw refused('version-not-canonical', text, `whose normal form is ${quoted(canonical)}`, canonical)
    }
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
    hint: `Write it as in ${quoted(expected)}.`,
  })
}

/** A day of the calendar: `YYYY-MM-DD`. */
export const day: Reader<string> = {
  read: (text) => {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
    // JavaScript turns 30 February into 1 March.
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
  },
  form: 'a day of the calendar as YYYY-MM-DD',
}

/** The day of a moment in the time zone of the machine, as people there write it in their change log: `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'))
  return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`
}
