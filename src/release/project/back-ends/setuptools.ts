import type { SourceTree } from '../../source-tree.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { requireName } from '../name.ts'
import { versionNotFound } from '../not-found.ts'
import { readSetupConfigurationVersion, readSetupName, readSetupScriptVersion } from '../setup-files.ts'
import { foldersOfTable, followDirective } from '../setuptools-directive.ts'
import { tableAt, textAt, textsAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'

/**
 * The version of a project whose `[project]` leaves it to setuptools, or that has none: `[tool.setuptools.dynamic]`, else the
 * older files.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
export async function readSetuptoolsVersion({ tree, document }: BackEndSource): Promise<VersionSource> {
  const table = tableAt(document, 'tool', 'setuptools', 'dynamic', 'version')
  const attribute = textAt(table, 'attr')
  const files = textsAt(table, 'file')
  const where = '[tool.setuptools.dynamic]'
  const folders = foldersOfTable(document)
  if (attribute !== undefined) return await followDirective(tree, { kind: 'attribute', attribute, where, folders })
  if (files !== undefined) return await followDirective(tree, { kind: 'files', files, where })
  if (tableAt(document, 'project') === undefined) return await requireOlderVersion(tree)
  const version = await readOlderVersion(tree)
  if (version !== undefined) return version
  throw versionNotFound(
    'The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.',
  )
}

/**
 * The name of a project without `[project]`, from `setup.py` and `setup.cfg`. Nothing is run.
 *
 * @returns `undefined` if there is neither file.
 * @throws ReleaseError `project-not-found`, `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export async function readSetuptoolsName({ tree }: BackEndSource): Promise<string | undefined> {
  if (!tree.paths.includes('setup.py') && !tree.paths.includes('setup.cfg')) return undefined
  const name = await readSetupName(tree)
  // A version that is computed is said before a name that is: one line of setup.py often does both.
  if (name === undefined) await requireOlderVersion(tree)
  return requireName(name?.text, name?.file ?? 'setup.cfg')
}

async function requireOlderVersion(tree: SourceTree): Promise<VersionSource> {
  const version = await readOlderVersion(tree)
  if (version !== undefined) return version
  throw versionNotFound('Neither setup.py nor setup.cfg has a version that can be read without running code.')
}

/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readOlderVersion(tree: SourceTree): Promise<VersionSource | undefined> {
  return (await readSetupScriptVersion(tree)) ?? (await readSetupConfigurationVersion(tree))
}
