const usualLength = 100

/**
 * A text from outside, in double quotes, for a message on one line.
 *
 * @returns What cannot be seen or could change the line (controls, bidirectional marks, zero-width characters, spaces
 *   other than U+0020, and anything outside ASCII) is shown as `\u{202e}`; after 100 characters the rest is counted.
 */
export function quoted(text: string): string {
  return quotedUpTo(usualLength, text)
}

/** The path of a file on this machine: whole, as what is to be removed or looked at has to be found. */
export function quotedPath(path: string): string {
  // Linux, "limits.h": PATH_MAX.
  return quotedUpTo(4096, path)
}

/** The same for a text that may be longer, in characters. */
export function quotedUpTo(longest: number, text: string): string {
  const characters = [...text]
  const shown = characters.slice(0, longest).map(visible).join('')
  const rest = characters.length - longest
  return rest > 0 ? `"${shown}…" (and ${rest} characters more)` : `"${shown}"`
}

const longestJson = 80

/** A value from outside that may be of any type, as JSON on one line: a text in quotes, `null`, `missing`. */
export function quotedJson(value: unknown): string {
  const characters = [...(value === undefined ? 'missing' : JSON.stringify(value))]
  const shown = characters.slice(0, longestJson).map(visible).join('')
  return characters.length > longestJson ? `${shown}…` : shown
}

/** One character: as it is if it is printable ASCII, else as `\u{202e}`. */
export function visible(character: string): string {
  if (/^[\x20-\x7e]$/.test(character)) return character
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
