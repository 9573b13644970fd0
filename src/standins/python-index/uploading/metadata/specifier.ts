const blank = '\\s*'
const release = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*'
const before = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const after = '(?:(?:-[0-9]+)|(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*))?'
const development = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'

/**
 * One version specifier, as the source of a regular expression that ignores case: what each operator may be followed by.
 *
 * @see https://packaging.python.org/specifications/version-specifiers
 */
export const specifierPattern = [
  // Compared as text: anything but a blank, a semicolon, or a bracket that closes.
  `===${blank}[^\\s;)]*`,
  `(?:==|!=)${blank}${release}(?:\\.\\*|${before}${after}${development}${local})?`,
  // "Compatible" needs two numbers at least, for the last of them is what may grow.
  `~=${blank}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${before}${after}${development}`,
  `(?:<=|>=|<|>)${blank}${release}${before}${after}${development}`,
].join('|')

const specifier = new RegExp(`^(?:${specifierPattern})$`, 'i')

/** Whether a text is a list of specifiers; commas may follow each other, and begin and end the list. */
export function isSpecifierSet(text: string): boolean {
  return text
    .split(',')
    .map((part) => part.trim())
    .every((part) => part === '' || specifier.test(part))
}
