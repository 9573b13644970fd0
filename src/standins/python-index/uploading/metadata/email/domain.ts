import { checkDots, checkUnsafe, EmailProblem, listOthers, tooMany } from './characters.ts'
import { asciiLabel, checkPunycode, labelLimit, mapDomain } from './idna.ts'

const domainLimit = 253
const label = '(?:(?:[a-zA-Z0-9][a-zA-Z0-9-]*)?[a-zA-Z0-9])'
const hostName = new RegExp(`^${label}(?:\\.${label})*$`)

/** Names that no letter from everywhere can reach, IANA's "Special-Use Domain Names". */
const specialUse = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test']

/**
 * Look at what is behind the at sign, without asking anybody whether it exists.
 *
 * @returns The domain in ASCII.
 * @throws EmailProblem
 */
export function checkDomain(domain: string): string {
  const wrongText = 'The part after the @-sign contains invalid characters'
  checkCharacters(domain, wrongText)
  checkUnsafe(domain, false)
  const unmapped = listOthers(domain, (character) => mapDomain(character) !== undefined)
  if (unmapped !== '') throw new EmailProblem(`${wrongText}: ${unmapped}.`)
  const mapped = mapDomain(domain) ?? domain
  checkCharacters(mapped, `${wrongText} after Unicode normalization`)
  checkDots(
    mapped,
    'An email address cannot have a {} immediately after the @-sign.',
    'An email address cannot end with a {}.',
    true,
  )
  if (mapped.split('.').some((part) => /^(?!xn)..--/iu.test(part))) {
    throw new EmailProblem(
      'An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
        'except Punycode.',
    )
  }
  const ascii = hostName.test(mapped) ? mapped : mapped.split('.').map(asciiLabel).join('.')
  checkLength(ascii, domain)
  checkIsPublic(ascii)
  return ascii
}

function checkCharacters(domain: string, problem: string): void {
  const wrong = listOthers(domain, (character) => /[a-zA-Z0-9\-.\u{80}-\u{10ffff}]/u.test(character))
  if (wrong !== '') throw new EmailProblem(`${problem}: ${wrong}.`)
}

function checkLength(ascii: string, original: string): void {
  const excess = ascii.length - domainLimit
  if (excess > 0) {
    const reason =
      ascii === original ? tooMany(excess, 'character') : tooMany(excess, 'byte').replace(')', ' after IDNA encoding)')
    throw new EmailProblem(`The email address is too long after the @-sign ${reason}.`)
  }
  const long = ascii.split('.').find((part) => part.length > labelLimit)
  if (long === undefined) return
  const reason = tooMany(long.length - labelLimit, 'character')
  throw new EmailProblem(`After the @-sign, periods cannot be separated by so many characters ${reason}.`)
}

function checkIsPublic(ascii: string): void {
  const invalid = 'The part after the @-sign is not valid.'
  if (!ascii.includes('.')) throw new EmailProblem(`${invalid} It should have a period.`)
  if (!/[A-Za-z]$/.test(ascii)) throw new EmailProblem(`${invalid} It is not within a valid top-level domain.`)
  if (specialUse.some((name) => ascii === name || ascii.endsWith(`.${name}`))) {
    throw new EmailProblem(
      'The part after the @-sign is a special-use or reserved name that cannot be used with email.',
    )
  }
  checkPunycode(ascii)
}
