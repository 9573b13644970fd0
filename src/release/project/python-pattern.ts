import { runInNewContext } from 'node:vm'
import { quoted } from '../../quoted.ts'
import { declareStatically, versionNotFound } from './not-found.ts'

const longestPattern = 1_000
const longestText = 256_000
// A pattern of the project may backtrack without end; a sensible one takes microseconds.
const timeLimitMs = 1_000

// The pieces of a pattern: escape, class, comment, back reference, start of a group, what Python alone knows, character.
const piecePattern =
  /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)|\(\?P=\w+\)|\(\?(?:P<|<?[=!]|[ims]*:)|\(\?|[*+?}]\+|\{,|./gs

/** A regular expression that a project writes for a tool. */
export interface ProjectPattern {
  /** As Python's `re` reads it. */
  readonly pattern: string
  /** The table that it stands in: `[tool.hatch.version]`. */
  readonly where: string
  /** Whether `^` and `$` are those of a line. */
  readonly isMultiline: boolean
}

/**
 * A regular expression of Python's `re` as one of JavaScript.
 *
 * @throws ReleaseError `version-not-found` if anything in it has no counterpart.
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
export function convertPattern({ pattern, where, isMultiline }: ProjectPattern): RegExp {
  const refuse = (reason: string) =>
    versionNotFound(`The pattern ${quoted(pattern)} of ${where} cannot be used here: ${reason}.`)
  if (pattern.length > longestPattern) throw refuse(`it has more than ${longestPattern} characters`)
  const [, flags = '', rest = pattern] = /^\(\?([a-z]+)\)(.*)$/s.exec(pattern) ?? []
  if (/[^imsu]/.test(flags)) throw refuse(`the flags ${quoted(flags)} have no counterpart in JavaScript`)
  const converted = rest.replaceAll(piecePattern, (piece) => {
    const counterpart = convertPiece(piece)
    if (counterpart === undefined) throw refuse(`${quoted(piece)} has no counterpart in JavaScript`)
    return counterpart
  })
  const isOfLines = isMultiline || flags.includes('m')
  try {
    return new RegExp(converted, (isOfLines ? 'm' : '') + flags.replaceAll(/[mu]/g, ''))
  } catch (cause) {
    throw refuse(cause instanceof Error ? cause.message : 'it cannot be read')
  }
}

function convertPiece(piece: string): string | undefined {
  if (piece === '\\A') return String.raw`(?<![\s\S])`
  if (piece === '\\Z') return String.raw`(?![\s\S])`
  if (piece.startsWith('\\')) return /[A-Za-z0]/.test(piece) && !/[bBdDsSwWnrtfvxu]/.test(piece) ? undefined : piece
  // In Python, "]" at the start of a class is a character of it.
  if (piece.startsWith('[')) return piece.replace(/^\[(\^?)\]/, '[$1\\]')
  if (piece.startsWith('(?P=')) return `\\k<${piece.slice(4, -1)}>`
  if (piece.startsWith('(?#')) return ''
  if (piece === '(?P<') return '(?<'
  return piece === '(?' || piece === '{,' || /^[*+?}]\+$/.test(piece) ? undefined : piece
}

/**
 * Search a text, for a limited time.
 *
 * @param where The table that the pattern stands in.
 * @returns `undefined` if nothing matches.
 * @throws ReleaseError `version-not-found` if the text is too long, or the search takes more than a second.
 */
export function searchPattern(pattern: RegExp, text: string, where: string): RegExpExecArray | undefined {
  if (text.length > longestText) {
    throw versionNotFound(`The file of ${where} has ${text.length} characters, too many to search.`)
  }
  try {
    // Only the clock of `vm` can stop a regular expression; no code of the project is run by it.
    const match: RegExpExecArray | null = runInNewContext(
      'pattern.exec(text)',
      { pattern, text },
      { timeout: timeLimitMs },
    )
    return match ?? undefined
  } catch (cause) {
    if (typeof cause === 'object' && cause && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
      throw versionNotFound(
        `The pattern ${quoted(pattern.source)} of ${where} takes too long to search.`,
        `Write a pattern without nested repetition. ${declareStatically.replace(/^Write/, 'Or write')}`,
      )
    }
    throw cause
  }
}
