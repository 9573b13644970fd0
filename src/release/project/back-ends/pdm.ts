import { quoted } from '../../../quoted.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { versionNotFound } from '../not-found.ts'
import { tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'
import { readPatternVersion } from './version-pattern.ts'

// As pdm-backend searches it.
const pattern = /^__version__\s*=\s*["'](?<version>.+?)["']\s*(?:#.*)?$/m
const where = '[tool.pdm.version]'

/**
 * The version that pdm-backend finds in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://backend.pdm-project.org/metadata/#dynamic-project-version
 */
export async function readPdmVersion({ tree, document }: BackEndSource): Promise<VersionSource> {
  const table = tableAt(document, 'tool', 'pdm', 'version')
  // The back end before this one, pdm-pep517, took the path alone.
  const path = textAt(table, 'path') ?? textAt(table, 'from')
  const source = textAt(table, 'source') ?? (textAt(table, 'from') === undefined ? undefined : 'file')
  if (source === 'file') return await readPatternVersion(tree, { where, path, key: 'path', pattern, group: 'version' })
  if (source === undefined) throw versionNotFound(`The version is left to PDM, and ${where} names no source.`)
  throw versionNotFound(`${where} takes the version from the source ${quoted(source)}, which runs code to find it.`)
}
