import { withoutNulls } from '../names.ts'
import type { Roles } from './roles.ts'

/** What interpreted text says, or why it fails. */
export interface RoleText {
  readonly text: string
  readonly fault?: string
}

/** Apply the role of a name to a text. */
export function roleText(roles: Roles, name: string, content: string): RoleText {
  const role = roles.find(name)
  if (role === undefined) return { text: content, fault: `Unknown interpreted text role "${name}"` }
  switch (role.kind) {
    case 'text':
    case 'math':
    case 'code':
      return { text: content }
    case 'pep':
      return isNumber(withoutNulls(content), 0, 9999)
        ? { text: `PEP ${content}` }
        : { text: content, fault: `PEP number must be a number from 0 to 9999; "${content}" is invalid` }
    case 'rfc':
      return isNumber(withoutNulls(content).replace(/#.*/s, ''), 1)
        ? { text: `RFC ${content}` }
        : { text: content, fault: `RFC number must be a number greater than or equal to 1; "${content}" is invalid` }
    case 'raw':
      return { text: content, fault: 'raw (and derived) roles disabled' }
    case 'unimplemented':
      return { text: content, fault: `Interpreted text role "${name}" not implemented` }
  }
}

/** Whether Python's `int()` reads a number in these bounds. */
function isNumber(text: string, least: number, greatest = Number.POSITIVE_INFINITY): boolean {
  const number = integerOf(text)
  return number !== undefined && number >= least && number <= greatest
}

/** What Python's `int()` reads: spaces around it, a sign, and single underscores between digits are no fault. */
export function integerOf(text: string): number | undefined {
  const trimmed = text.trim()
  return /^[+-]?\d+(?:_\d+)*$/.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined
}
