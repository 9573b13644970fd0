const digits: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
]

const valid = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The value of a Roman number in capitals; `undefined` for one that is not written so. */
export function valueOfRoman(text: string): number | undefined {
  if (text === '' || !valid.test(text)) return undefined
  let value = 0
  let at = 0
  for (const [digit, worth] of digits) {
    for (; text.startsWith(digit, at); at += digit.length) value += worth
  }
  return value
}

/** A number in Roman capitals; there are none above 4999. */
export function romanOf(value: number): string | undefined {
  if (value > 4999) return undefined
  let text = ''
  let rest = value
  for (const [digit, worth] of digits) {
    for (; rest >= worth; rest -= worth) text += digit
  }
  return text
}
