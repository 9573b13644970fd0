import { RenderProblem, type RstDocument } from './document.ts'

/** The roles of docutils, by all their names. */
const roles = new Set(
  (
    'abbreviation ab acronym ac code math subscript sub superscript sup title-reference title t pep-reference pep ' +
    'rfc-reference rfc emphasis strong literal'
  ).split(' '),
)

/**
 * Look at interpreted text; without a role it is the title of something.
 *
 * @throws RenderProblem for a role that nobody knows, as are all of Sphinx, and for numbers that are none.
 */
export function checkRole(name: string | undefined, content: string, document: RstDocument): void {
  const role = name?.toLowerCase()
  if (role === undefined || document.roles.has(role)) return
  if (!roles.has(role)) throw new RenderProblem(`Unknown interpreted text role "${role}".`)
  const number = /^(\d+)(?:#\S+)?$/.exec(content)?.[1]
  const limit = { pep: 9999, 'pep-reference': 9999, rfc: Infinity, 'rfc-reference': Infinity }[role]
  const least = role.startsWith('rfc') ? 1 : 0
  if (limit !== undefined && (number === undefined || Number(number) > limit || Number(number) < least)) {
    throw new RenderProblem(`${role} must be followed by a number; "${content}" is invalid.`)
  }
}
