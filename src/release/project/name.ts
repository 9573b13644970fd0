import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

/**
 * The name of a project, checked.
 *
 * @param value What stands in the file, of whatever type.
 * @throws ReleaseError `project-not-found`
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function requireName(value: unknown, file: string): string {
  if (typeof value === 'string' && value.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(value)) return value
  const found =
    typeof value === 'string' ? `the name ${quoted(value)}, which no index accepts` : 'no name of the project'
  throw new ReleaseError('project-not-found', {
    message: `${file} has ${found}.`,
    hint: 'Name the project by ASCII letters and digits, with ".", "_", and "-" between them.',
  })
}

/** The name as indexes compare it: lower case, with `-` for every run of `-`, `_`, and `.`. */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
