import { Refusal } from '../../page.ts'
import { repr } from '../../python-repr.ts'

/** A problem of one field. */
export interface InvalidField {
  /** Header in lower case, or the name in the form when the form cannot be read. */
  readonly field: string
  readonly problem: string
}

/**
 * What PyPI answers where its own code fails, as it does for a few kinds of nonsense.
 *
 * @param exception Python's words. PyPI keeps them in its log: here they are shown, for a reader has only this log.
 */
export function failure(exception: string): Refusal {
  return new Refusal(500, exception)
}

/**
 * A text of the `packaging` library, which puts the value first and then fills in the field's name with `format_map`: so a
 * brace in the value is read as a place to fill.
 *
 * @param template `{field}` stands for the name; what else is in braces fails, as it does in Python.
 * @throws Refusal 500
 */
export function fieldText(template: string, field: string): string {
  const pieces = template.split(/(\{\{|\}\}|\{[^{}]*\}|[{}])/)
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : filled(piece, field))).join('')
}

function filled(piece: string, field: string): string {
  switch (piece) {
    case '{{':
      return '{'
    case '}}':
      return '}'
    case '{field}':
      return repr(field)
    case '{':
    case '}':
      throw failure(`ValueError: Single '${piece}' encountered in format string`)
    default:
      throw failure(`KeyError: ${repr(piece.slice(1, -1))}`)
  }
}
