// Unicode Standard Annex #11: W and F. JavaScript has no property for them; emoji are told apart by their own.
const wide =
  /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/u
const wideEmoji = /^\p{Emoji_Presentation}$/u
const regionalIndicator = /^\p{Regional_Indicator}$/u

/** Whether a character takes two columns. */
export const isWide = (character: string): boolean =>
  character > '\u10ff' && (wide.test(character) || (wideEmoji.test(character) && !regionalIndicator.test(character)))

/** Whether a character stands over or under the one before it. */
export function isCombining(character: string): boolean {
  if (character < '\u0300' || !/^\p{M}$/u.test(character)) return false
  // JavaScript does not tell the combining class, but its normal form puts marks in the order of their classes: U+0334 is
  // of class 1, U+05B0 of class 10.
  return isMovedBefore('\u05b0', character) || isMovedBefore(character, '\u0334')
}

const isMovedBefore = (first: string, second: string): boolean =>
  first !== second && `a${first}${second}`.normalize('NFD').startsWith(`a${second.normalize('NFD')}`)

/** The columns that a text takes: two for wide characters of East Asia, none for combining ones. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) {
    columns += (isWide(character) ? 2 : 1) - (isCombining(character) ? 1 : 0)
  }
  return columns
}

/** Code points, as Python counts. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}
