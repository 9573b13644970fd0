import { HeaderReader } from './header-reader.ts'

/**
 * The address in a header, as Python's `email.utils.parseaddr` finds it in its strict form.
 *
 * @returns Empty when there is none, when there are several, or when brackets do not match: PyPI lets all these pass.
 * @see https://docs.python.org/3/library/email.utils.html#email.utils.parseaddr
 */
export function addressOf(header: string): string {
  if (!hasMatchingParentheses(withoutQuoted(header))) return ''
  const addresses = new HeaderReader(header).readAll().map((address) => (address.includes('[') ? '' : address))
  return addresses.length === 1 ? (addresses[0] ?? '') : ''
}

function hasMatchingParentheses(text: string): boolean {
  let open = 0
  for (const [piece] of text.matchAll(/\\.?|./gs)) {
    if (piece === '(') open += 1
    if (piece === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function withoutQuoted(text: string): string {
  return text.replace(/((?:\\.|[^"\\])*)"(?:\\.|[^"\\])*"/gs, '$1')
}
