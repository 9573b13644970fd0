import { checkDots, checkUnsafe, EmailProblem, listOthers } from './characters.ts'

const atom = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~"
const international = `${atom}\\u{80}-\\u{10ffff}`
const dotAtom = new RegExp(`^[${atom}]+(?:\\.[${atom}]+)*$`)
const internationalDotAtom = new RegExp(`^[${international}]+(?:\\.[${international}]+)*$`, 'u')

/**
 * Look at what is before the at sign, its quotes taken off.
 *
 * @throws EmailProblem
 */
export function checkLocalPart(local: string, isQuoted: boolean): void {
  if (local === '') throw new EmailProblem('There must be something before the @-sign.')
  if (dotAtom.test(local)) return
  if (internationalDotAtom.test(local)) {
    checkUnsafe(local, false)
    return
  }
  if (isQuoted) {
    const wrong = listOthers(local, (character) => /[\u0020-\u007e\u{80}-\u{10ffff}]/u.test(character))
    if (wrong !== '') {
      throw new EmailProblem(`The email address contains invalid characters in quotes before the @-sign: ${wrong}.`)
    }
    checkUnsafe(local, true)
    return
  }
  const allowed = new RegExp(`[.${international}]`, 'u')
  const wrong = listOthers(local, (character) => allowed.test(character))
  if (wrong !== '') throw new EmailProblem(`The email address contains invalid characters before the @-sign: ${wrong}.`)
  checkDots(
    local,
    'An email address cannot start with a {}.',
    'An email address cannot have a {} immediately before the @-sign.',
    false,
  )
}
