import { quoted } from '../../../quoted.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { versionNotFound } from '../not-found.ts'
import { parseToml, tableAt, textAt } from '../toml.ts'
import { readPatternVersion } from '../version-pattern.ts'
import type { VersionSource } from '../version-source.ts'

// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im

/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
export async function readHatchVersion({ tree, document }: BackEndSource): Promise<VersionSource> {
  // What stands in hatch.toml goes before the table of the same name in pyproject.toml.
  const own = parseToml('hatch.toml', (await tree.read('hatch.toml')) ?? '')
  const ownTable = tableAt(own, 'version')
  const table = ownTable ?? tableAt(document, 'tool', 'hatch', 'version')
  const where = ownTable === undefined ? '[tool.hatch.version]' : '[version] of hatch.toml'
  const source = textAt(table, 'source') ?? 'regex'
  if (source !== 'regex') {
    throw versionNotFound(`${where} takes the version from the source ${quoted(source)}, which runs code to find it.`)
  }
  const pattern = textAt(table, 'pattern') ?? defaultPattern
  return await readPatternVersion(tree, { where, path: textAt(table, 'path'), key: 'path', pattern, group: 'version' })
}
