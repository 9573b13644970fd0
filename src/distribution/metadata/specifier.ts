// `\s` of Python, which has four separators more than JavaScript's, and no byte order mark.
const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'

const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?'
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?'
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?'
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?'
const release = (more: '*' | '+'): string => `${space}*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)${more}`

/**
 * One version specifier, to be used without regard to case: what `===` is followed by is nearly anything; `==` and `!=` take a
 * wild card or a local version; `~=` needs two numbers.
 *
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 */
export const specifierSource = [
  `===${space}*[^\\s;)]*`,
  `(?:==|!=)${release('*')}(?:\\.\\*|${pre}${post}${dev}${local})`,
  `~=${release('+')}${pre}${post}${dev}`,
  `(?:<=|>=|<|>)${release('*')}${pre}${post}${dev}`,
].join('|')

const whole = new RegExp(`^${space}*(?:${specifierSource})${space}*$`, 'i')

/** Whether a text is a list of version specifiers, as `Requires-Python` has; nothing between two commas is fine. */
export function isSpecifierSet(text: string): boolean {
  return text.split(',').every((part) => part.trim() === '' || whole.test(part))
}
