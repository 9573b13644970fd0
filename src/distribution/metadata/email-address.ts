import { domainToASCII, domainToUnicode } from 'node:url'
import { onlyAddress } from './address-list.ts'

// RFC 5321 4.5.3.1.3, RFC 1035 2.3.4, RFC 1035 2.3.1
const longestAddressBytes = 254
const longestDomain = 253
const longestLabel = 63

/** Names under which nobody on the Internet has mail. */
const reservedDomains = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']

/**
 * Why PyPI refuses the addresses of an author or maintainer: it looks at the address where there is one, and at none of several.
 *
 * @returns `undefined` if it takes them.
 * @see https://github.com/JoshData/python-email-validator, as PyPI calls it: without asking the DNS
 */
export function faultOfAddresses(text: string): string | undefined {
  const address = onlyAddress(text)
  const fault = address === '' ? undefined : faultOfAddress(address)
  return fault && `'${address}' is not a valid email address: ${fault}`
}

function faultOfAddress(address: string): string | undefined {
  const isQuoted = address.startsWith('"')
  const at = isQuoted ? address.lastIndexOf('@') : address.indexOf('@')
  if (at === -1) return 'An email address must have an @-sign.'
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  if (isQuoted) return 'Quoting the part before the @-sign is not allowed here.'
  const fault = faultOfLocalPart(local) ?? faultOfDomain(domain)
  if (fault !== undefined) return fault
  const isTooLong = [address, `${local}@${asciiOf(domain)}`].some(
    (form) => Buffer.byteLength(form) > longestAddressBytes,
  )
  return isTooLong ? 'The email address is too long.' : undefined
}

/** What is said of a sign at an end of a part. */
interface Ends {
  readonly first: (sign: string) => string
  readonly last: (sign: string) => string
}

const endsOfLocalPart: Ends = {
  first: (sign) => `An email address cannot start with a ${sign}.`,
  last: (sign) => `An email address cannot have a ${sign} immediately before the @-sign.`,
}

const endsOfDomain: Ends = {
  first: (sign) => `An email address cannot have a ${sign} immediately after the @-sign.`,
  last: (sign) => `An email address cannot end with a ${sign}.`,
}

function faultOfLocalPart(local: string): string | undefined {
  if (local === '') return 'There must be something before the @-sign.'
  const odd = oddOnes(local, /[\w!#$%&'*+\-/=?^`{|}~.\u0080-\u{10ffff}]/u)
  if (odd !== '') return `The email address contains invalid characters before the @-sign: ${odd}.`
  return faultOfDots(local, endsOfLocalPart) ?? faultOfUnicode(local)
}

function faultOfDomain(domain: string): string | undefined {
  if (domain === '') return 'There must be something after the @-sign.'
  const odd = oddOnes(domain, /[a-zA-Z0-9\-.\u0080-\u{10ffff}]/u)
  if (odd !== '') return `The part after the @-sign contains invalid characters: ${odd}.`
  const normal = domain
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[。．｡]/g, '.')
  return faultOfUnicode(domain) ?? faultOfLabels(normal) ?? faultOfName(normal)
}

function faultOfLabels(domain: string): string | undefined {
  const fault = faultOfDots(domain, endsOfDomain) ?? faultOfEnds(domain, ['-', 'hyphen'], endsOfDomain)
  if (fault !== undefined) return fault
  if (/\.-|-\./.test(domain)) return 'An email address cannot have a period and a hyphen next to each other.'
  const isReserved = domain.split('.').some((label) => /^(?!xn)..--/.test(label))
  return isReserved ? 'An email address cannot have two letters followed by two dashes, except Punycode.' : undefined
}

/** What a name in the DNS must have, once it is written in ASCII. */
function faultOfName(domain: string): string | undefined {
  const ascii = asciiOf(domain)
  if (ascii === '') return 'The part after the @-sign is not a valid internationalized domain.'
  if (ascii.length > longestDomain) return 'The email address is too long after the @-sign.'
  const long = ascii.split('.').find((label) => label.length > longestLabel)
  if (long !== undefined) {
    const more = long.length - longestLabel
    return `After the @-sign, periods cannot be separated by so many characters (${more} too many).`
  }
  if (!ascii.includes('.')) return 'The part after the @-sign is not valid. It should have a period.'
  if (!/[a-z]$/i.test(ascii)) {
    return 'The part after the @-sign is not valid. It is not within a valid top-level domain.'
  }
  const isReserved = reservedDomains.some((name) => ascii.endsWith(`.${name}`))
  return isReserved ? 'The part after the @-sign is a special-use or reserved name.' : undefined
}

// RFC 5892: letters of one case, marks, digits, and a few more; no symbols, which browsers take.
const internationalName = /^[\u200d\u200c\u00b7\u0375\u05f3\u05f4\u30fb\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}.-]+$/u

/** As the DNS has it; empty if it cannot be written so. */
function asciiOf(domain: string): string {
  if (!/[^\0-\x7f]|xn--/i.test(domain)) return domain
  const name = domainToUnicode(domain)
  return internationalName.test(name) && !/(^|\.)..--/.test(name) ? domainToASCII(name) : ''
}

function faultOfDots(text: string, ends: Ends): string | undefined {
  const fault = faultOfEnds(text, ['.', 'period'], ends)
  return fault ?? (text.includes('..') ? 'An email address cannot have two periods in a row.' : undefined)
}

function faultOfEnds(text: string, [sign, name]: readonly [string, string], ends: Ends): string | undefined {
  if (text.endsWith(sign)) return ends.last(name)
  return text.startsWith(sign) ? ends.first(name) : undefined
}

/** Spaces, controls, and what is not assigned; a mark that would join what stands before it. */
function faultOfUnicode(text: string): string | undefined {
  const odd = oddOnes(text.replace(/^\p{M}/u, '\0'), /[^\p{Z}\p{C}]/u)
  return odd === '' ? undefined : `The email address contains unsafe characters: ${odd}.`
}

/** The characters that are not of a form, each once, as a message can show them. */
function oddOnes(text: string, form: RegExp): string {
  const odd = [...new Set(text)].filter((character) => !form.test(character))
  return odd.map((character) => (character === ' ' ? 'SPACE' : nameOf(character))).join(', ')
}

function nameOf(character: string): string {
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return `'${character}'`
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
