/** Directives, in both formats, that hold text and say what kind of text it is. */
export const admonitionNames: readonly string[] = [
  'admonition',
  'attention',
  'caution',
  'danger',
  'deprecated',
  'error',
  'hint',
  'important',
  'note',
  'seealso',
  'tip',
  'versionadded',
  'versionchanged',
  'versionremoved',
  'warning',
]

/** Those whose title stands beside the name; for all others that is the beginning of the text. */
export const titledNames: readonly string[] = [
  'admonition',
  'deprecated',
  'versionadded',
  'versionchanged',
  'versionremoved',
]
