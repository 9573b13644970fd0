const longestShown = 100

/**
 * A text from outside, in double quotes, for a message on one line.
 *
 * @returns What cannot be seen or could change the line (controls, bidirectional marks, zero-width characters, spaces
 *   other than U+0020, and anything outside ASCII) is shown as `\u{202e}`; after 100 characters the rest is counted.
 */
export function quoted(text: string): string {
  const characters = [...text]
  const shown = characters.slice(0, longestShown).map(visible).join('')
  const rest = characters.length - longestShown
  return rest > 0 ? `"${shown}…" (and ${rest} characters more)` : `"${shown}"`
}

function visible(character: string): string {
  if (/^[\x20-\x7e]$/.test(character)) return character
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
