import { quoted } from '../../../quoted.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { versionNotFound } from '../not-found.ts'
import { lineOf, parseToml, type Table, tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'
import { readPatternVersion } from './version-pattern.ts'

// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im

/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
export async function readHatchVersion(project: BackEndSource): Promise<VersionSource> {
  const { table, where } = await readVersionTable(project)
  const source = textAt(table, 'source') ?? 'regex'
  if (source !== 'regex') {
    throw versionNotFound(`${where} takes the version from the source ${quoted(source)}, which runs code to find it.`)
  }
  const pattern = textAt(table, 'pattern') ?? defaultPattern
  return await readPatternVersion(project.tree, {
    where,
    path: textAt(table, 'path'),
    key: 'path',
    pattern,
    group: 'version',
  })
}

/** The table that says where the version comes from. */
interface VersionTable {
  readonly table: Table | undefined
  /** How it is named in messages. */
  readonly where: string
  readonly file: string
  /** Of its key `source`; counts from 1. */
  readonly line: number
}

/** What stands in `hatch.toml` goes before the table of the same name in `pyproject.toml`. */
export async function readVersionTable({ tree, document, text }: BackEndSource): Promise<VersionTable> {
  const file = 'hatch.toml'
  const ownText = (await tree.read(file)) ?? ''
  const own = tableAt(parseToml(file, ownText), 'version')
  if (own !== undefined)
    return { table: own, where: '[version] of hatch.toml', file, line: lineOf(ownText, 'version', 'source') }
  const line = lineOf(text, 'tool.hatch.version', 'source')
  return {
    table: tableAt(document, 'tool', 'hatch', 'version'),
    where: '[tool.hatch.version]',
    file: 'pyproject.toml',
    line,
  }
}
