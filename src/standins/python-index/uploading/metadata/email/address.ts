import { EmailProblem, listOthers, tooMany } from './characters.ts'
import { checkDomain } from './domain.ts'
import { checkLocalPart } from './local-part.ts'

/** Octets in UTF-8: RFC 5321, 4.5.3.1.3. */
const lengthLimit = 254

/**
 * Look at an address as the `email-validator` library does, with the choices that PyPI leaves to it: letters of every script,
 * no quotes, no address of a machine in brackets, a domain that the world can reach.
 *
 * @throws EmailProblem with that library's text.
 * @see https://github.com/JoshData/python-email-validator
 */
export function checkAddress(address: string): void {
  const at = findAtSign(address)
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  const isQuoted = local.startsWith('"')
  const unquoted = isQuoted ? unquote(local) : local
  checkLocalPart(unquoted, isQuoted)
  if (isQuoted) throw new EmailProblem('Quoting the part before the @-sign is not allowed here.')
  if (domain === '') throw new EmailProblem('There must be something after the @-sign.')
  const ascii = checkDomain(domain)
  checkLength(address, '')
  checkLength(`${local.normalize('NFC')}@${domain.normalize('NFC').toLowerCase()}`, 'after normalization ')
  checkLength(`${local.normalize('NFC')}@${ascii}`, 'when the part after the @-sign is converted to IDNA ASCII ')
}

/** The first at sign outside quotes. An angle bracket before it begins what looks like an address behind a name. */
function findAtSign(address: string): number {
  const [before = ''] = /^(?:"(?:\\.|[^"\\])*(?:"|$)|[^"@<])*/s.exec(address) ?? []
  if (address[before.length] === '<') throw displayNameProblem(before.trimEnd())
  if (before.length < address.length) return before.length
  if (address.includes('＠')) {
    throw new EmailProblem('The email address has the "full-width" at-sign (@) character instead of a regular at-sign.')
  }
  if (address.includes('﹫')) {
    throw new EmailProblem('The email address has the "small commercial at" character instead of a regular at-sign.')
  }
  throw new EmailProblem('An email address must have an @-sign.')
}

function displayNameProblem(name: string): EmailProblem {
  const wrong = listOthers(name, (character) => /[a-zA-Z0-9_!#$%&'*+\-/=?^`{|}~ ]/.test(character))
  return new EmailProblem(
    wrong === '' || name.startsWith('"')
      ? 'A display name and angle brackets around the email address are not permitted here.'
      : `The display name contains invalid characters when not quoted: ${wrong}.`,
  )
}

function unquote(local: string): string {
  const [quoted = '', inside = ''] = /^"((?:\\.|[^"\\])*)"?/s.exec(local) ?? []
  const rest = [...local.slice(quoted.length)]
  if (rest.length > 0) {
    const shown = rest.map((character) => `'${character}'`)
    throw new EmailProblem(`Extra character(s) found after close quote: ${shown.join(', ')}`)
  }
  return inside.replace(/\\(.)/gs, '$1')
}

function checkLength(address: string, form: string): void {
  const octets = Buffer.byteLength(address)
  const excess = octets - lengthLimit
  if (excess <= 0) return
  const characters = [...address]
  if (form !== '') throw new EmailProblem(`The email address is too long ${form}${tooMany(excess, 'byte')}.`)
  if (octets === characters.length)
    throw new EmailProblem(`The email address is too long ${tooMany(excess, 'character')}.`)
  // Nobody knows which characters will go, so the least number is that of the longest ones.
  const least = Math.max(
    1,
    Math.floor(excess / Math.max(...characters.map((character) => Buffer.byteLength(character)))),
  )
  const count = least === excess ? '' : `${least}-`
  throw new EmailProblem(`The email address is too long ${tooMany(excess, 'character').replace('(', `(${count}`)}.`)
}
