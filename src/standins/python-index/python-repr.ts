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
  // What is neither a letter, a mark, a digit, a sign, nor the plain space cannot be printed.
  const isPrintable = character === ' ' || !/[\p{C}\p{Z}]/u.test(character)
  return isPrintable ? character : escapeControl(character.codePointAt(0) ?? 0)
}

function escapeControl(code: number): string {
  if (code === 0x09) return '\\t'
  if (code === 0x0a) return '\\n'
  if (code === 0x0d) return '\\r'
  const digits = code.toString(16)
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}
