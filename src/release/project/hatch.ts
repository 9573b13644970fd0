import { quoted } from '../../quoted.ts'
import type { SourceTree } from '../source-tree.ts'
import { declareStatically, versionNotFound } from './not-found.ts'
import { convertPattern, searchPattern } from './python-pattern.ts'
import { type Table, tableAt, textAt } from './toml.ts'
import type { VersionSource } from './version-source.ts'

// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION) *= *(['"])v?(?<version>.+?)\1/im

/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
export async function readHatchVersion(tree: SourceTree, document: Table): Promise<VersionSource> {
  const table = tableAt(document, 'tool', 'hatch', 'version')
  const source = textAt(table, 'source') ?? 'regex'
  if (source !== 'regex') {
    throw versionNotFound(
      `[tool.hatch.version] takes the version from the source ${quoted(source)}, which runs code to find it.`,
    )
  }
  const file = textAt(table, 'path')?.replace(/^(\.\/)+/, '')
  if (file === undefined) throw versionNotFound('pyproject.toml has no "path" in [tool.hatch.version].')
  const text = (await tree.read(file))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text === undefined) {
    throw versionNotFound(
      `[tool.hatch.version] names ${file}, and the repository has no such file.`,
      'Correct the path, which is relative to the root of the repository.',
    )
  }
  const pattern = textAt(table, 'pattern')
  const found = searchPattern(pattern === undefined ? defaultPattern : convertPattern(pattern), text)
  if (found === undefined) {
    throw versionNotFound(
      `The pattern of [tool.hatch.version] matches nothing in ${file}.`,
      `Write \`__version__ = "…"\` at the start of a line. ${declareStatically.replace(/^Write/, 'Or write')}`,
    )
  }
  return { text: found.version, file, line: text.slice(0, found.index).split('\n').length }
}
