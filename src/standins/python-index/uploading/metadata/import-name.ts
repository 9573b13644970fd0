import { repr } from '../../python-repr.ts'
import { fieldText } from './problem.ts'

/** Python's keywords, the soft ones left out: they are names as well. */
const keywords = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
)

/**
 * Look at one `Import-Name` or `Import-Namespace` (PEP 794): dotted identifiers, and nothing behind a semicolon but
 * `private`.
 *
 * @returns What PyPI says against it, `undefined` when it is fine.
 */
export function importNameProblem(field: string, value: string): string | undefined {
  const [before = ''] = value.split(';', 1)
  const name = before.trimEnd()
  for (const part of name.split('.')) {
    const isIdentifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part)
    const problem = isIdentifier ? 'a keyword' : 'not a valid identifier'
    if (isIdentifier && !keywords.has(part)) continue
    return fieldText(`${repr(name)} is invalid for {field}; ${repr(part)} is ${problem}`, field)
  }
  const isPrivate = value === before || value.slice(before.length + 1).trimStart() === 'private'
  return isPrivate
    ? undefined
    : fieldText(`${repr(value)} is invalid for {field}; the only valid option is 'private'`, field)
}
