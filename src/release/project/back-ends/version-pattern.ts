import { quoted } from '../../../quoted.ts'
import type { SourceTree } from '../../source-tree.ts'
import { declareStatically, versionNotFound } from '../not-found.ts'
import { convertPattern, searchPattern } from '../python-pattern.ts'
import type { VersionSource } from '../version-source.ts'

/** How a back end is told to find the version in a file. */
export interface VersionPattern {
  /** The table that says so: `[tool.hatch.version]`. */
  readonly where: string
  /** As written; `undefined` if there is none. */
  readonly path: string | undefined
  /** The key that holds the path. */
  readonly key: string
  /** A pattern of the project, or the one of the back end. */
  readonly pattern: string | RegExp
  /** The group of the pattern that holds the version. */
  readonly group: string
}

/**
 * The version that a pattern finds in a file: the first match.
 *
 * @throws ReleaseError `version-not-found`
 */
export async function readPatternVersion(tree: SourceTree, search: VersionPattern): Promise<VersionSource> {
  const { where, key, pattern, group } = search
  const file = search.path?.replace(/^(\.\/)+/, '')
  if (file === undefined) throw versionNotFound(`pyproject.toml has no ${quoted(key)} in ${where}.`)
  const text = (await tree.read(file))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text === undefined) {
    throw versionNotFound(
      `${where} names ${file}, and the repository has no such file.`,
      'Correct the path, which is relative to the root of the repository.',
    )
  }
  const converted = typeof pattern === 'string' ? convertPattern({ pattern, where, isMultiline: true }) : pattern
  if (!converted.source.includes(`(?<${group}>`)) {
    throw versionNotFound(`The pattern of ${where} has no group named ${quoted(group)}.`)
  }
  const found = searchPattern(converted, text, where)
  if (found === undefined) {
    throw versionNotFound(
      `The pattern of ${where} matches nothing in ${file}.`,
      `Write \`__version__ = "…"\` at the start of a line. ${declareStatically.replace(/^Write/, 'Or write')}`,
    )
  }
  // The version may stand on a line below the beginning of the match.
  const version = found.groups?.[group] ?? ''
  const before = text.slice(0, found.index + Math.max(0, found[0].indexOf(version)))
  return { text: version, file, line: before.split('\n').length }
}
