import { attempt, readable } from '../../attempt.ts'
import { normalizeName } from './name.ts'
import { parseToml, tableAt, textAt } from './toml.ts'

/**
 * The name under which an index knows the project, where one file alone says it for sure.
 *
 * @param text Whole `pyproject.toml`.
 * @returns Normalized; `undefined` where it names none, or where several packages are released from one tree, so that a
 *   tag need not be of the one that is named here.
 */
export function declaredName(text: string): string | undefined {
  const document = readable(attempt(() => parseToml('pyproject.toml', text)))
  if (document === undefined) return undefined
  const isOneOfSeveral =
    tableAt(document, 'tool', 'uv', 'workspace') !== undefined ||
    tableAt(document, 'tool', 'release-action')?.packages !== undefined
  if (isOneOfSeveral) return undefined
  const name = textAt(tableAt(document, 'project'), 'name') ?? textAt(tableAt(document, 'tool', 'poetry'), 'name')
  return name === undefined ? undefined : normalizeName(name)
}
