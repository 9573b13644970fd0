import type { BackEndSource } from '../back-end-source.ts'
import { requireName } from '../name.ts'
import { versionNotFound } from '../not-found.ts'
import { lineOf, tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'

/**
 * The version that Poetry finds in its own table, for a project whose `[project]` leaves it to the back end.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://python-poetry.org/docs/pyproject/#version
 */
export function readPoetryVersion({ document, text }: BackEndSource): VersionSource {
  const version = textAt(tableAt(document, 'tool', 'poetry'), 'version')
  if (version !== undefined)
    return { text: version, file: 'pyproject.toml', line: lineOf(text, 'tool.poetry', 'version') }
  throw versionNotFound(
    'The version is left to Poetry, and [tool.poetry] of pyproject.toml has none.',
    'Write the version as `version = "…"` in [project] or in [tool.poetry].',
  )
}

/** The name of a project of Poetry 1, which has no `[project]`; `undefined` if there is no `[tool.poetry]` either. */
export function readPoetryName({ document }: BackEndSource): string | undefined {
  const table = tableAt(document, 'tool', 'poetry')
  return table && requireName(table.name, '[tool.poetry] of pyproject.toml')
}
