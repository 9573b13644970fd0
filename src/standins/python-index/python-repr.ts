/**
 * A text as Python's `repr` prints it, for PyPI's messages are made with it.
 *
 * @returns The text in single quotes, or in double ones when it holds a single quote and no double one.
 */
export function repr(text: string | undefined): string {
  if (text === undefined) return 'None'
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  return `${quote}${[...text].map((character) => escapeCharacter(character, quote)).join('')}${quote}`
}

/** A list of texts as Python's `repr` prints it. */
export function reprList(texts: readonly string[]): string {
  return `[${texts.map((text) => repr(text)).join(', ')}]`
}

/** Bytes as Python's `repr` prints them: `b'\x0c…'`. */
export function reprBytes(bytes: Buffer): string {
  const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'"
  const characters = [...bytes].map((byte) =>
    byte < 0x20 || byte > 0x7e ? escapeControl(byte) : escapeCharacter(String.fromCharCode(byte), quote),
  )
  return `b${quote}${characters.join('')}${quote}`
}

function escapeCharacter(character: string, quote: string): string {
  if (character === '\\' || character === quote) return `\\${character}`
  const code = character.codePointAt(0) ?? 0
  return code < 0x20 || (code >= 0x7f && code < 0xa0) ? escapeControl(code) : character
}

function escapeControl(code: number): string {
  if (code === 0x09) return '\\t'
  if (code === 0x0a) return '\\n'
  if (code === 0x0d) return '\\r'
  return `\\x${code.toString(16).padStart(2, '0')}`
}
