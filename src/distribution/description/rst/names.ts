import { wordsOf } from './characters.ts'

/** Put U+0000 in the place of each backslash that escapes, so that what it escapes is not seen as markup. */
export const withNulls = (text: string): string => text.replace(/\\(.?)/gs, '\0$1')

/** Take out the marks of {@link withNulls}, and escaped spaces with them. */
export const withoutNulls = (text: string): string => text.replaceAll(/\0[ \n]?/g, '')

/** The form in which names of targets are compared: one case, single spaces. */
export const normalName = (text: string): string => wordsOf(text.toLowerCase()).join(' ')

/** Single spaces, the case as written: the form in which substitutions are compared first. */
export const spacedName = (text: string): string => wordsOf(text).join(' ')

// docutils writes some letters in ASCII before it drops what is not.
const letters: Readonly<Record<string, string>> = { ß: 'sz', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ı: 'i', ł: 'l' }

/** The name of a class or an anchor: `a-z`, `0-9`, and hyphens, beginning with a letter; empty if nothing is left. */
export function identifierOf(text: string): string {
  const ascii = text
    .toLowerCase()
    .replaceAll(/[ßæœøđıł]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/[^\0-\x7f]/g, '')
  return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '')
}
