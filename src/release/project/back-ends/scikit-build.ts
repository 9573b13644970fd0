import { quoted } from '../../../quoted.ts'
import type { BackEndSource } from '../back-end-source.ts'
import { versionNotFound } from '../not-found.ts'
import { isTable, type Table, tableAt, textAt } from '../toml.ts'
import type { VersionSource } from '../version-source.ts'
import { readPatternVersion } from './version-pattern.ts'

// Of the provider, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<value>.+?)\1/im

/**
 * The version that scikit-build-core finds by its provider of regular expressions.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html
 */
export async function readScikitBuildVersion({ tree, document }: BackEndSource): Promise<VersionSource> {
  const { table, where } = providerOf(document)
  const provider = textAt(table, 'provider')
  if (provider === undefined)
    throw versionNotFound(`The version is left to scikit-build-core, and ${where} names none.`)
  if (provider !== 'scikit_build_core.metadata.regex' && provider !== 'dynamic_metadata.regex') {
    throw versionNotFound(
      `${where} takes the version from the provider ${quoted(provider)}, which runs code to find it.`,
    )
  }
  for (const key of ['result', 'remove']) {
    const value = textAt(table, key)
    if (value === undefined || (key === 'result' && value === '{value}')) continue
    throw versionNotFound(`${where} makes the version of what its pattern finds, by ${key} = ${quoted(value)}.`)
  }
  const pattern = textAt(table, 'regex') ?? defaultPattern
  return await readPatternVersion(tree, { where, path: textAt(table, 'input'), key: 'input', pattern, group: 'value' })
}

interface Provider {
  readonly table: Table | undefined
  /** How the table is named in messages. */
  readonly where: string
}

/** The older table of scikit-build-core, else the entry of the list that later versions share with other back ends. */
export function providerOf(document: Table): Provider {
  const own = tableAt(document, 'tool', 'scikit-build', 'metadata', 'version')
  const list = tableAt(document, 'tool')?.['dynamic-metadata']
  const entries = Array.isArray(list) ? list.filter(isTable) : []
  const entry = entries.find((each) => textAt(each, 'field') === 'version')
  if (own !== undefined || entry === undefined) return { table: own, where: '[tool.scikit-build.metadata.version]' }
  return { table: entry, where: '[[tool.dynamic-metadata]]' }
}
