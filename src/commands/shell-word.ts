/** A text as one word of a POSIX shell, for a command that a person may copy: in quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
