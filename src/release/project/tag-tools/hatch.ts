import type { BackEndSource } from '../back-end-source.ts'
import { readVersionTable } from '../back-ends/hatch.ts'
import { tableAt, textAt } from '../toml.ts'
import type { VersionFromTag } from '../version-source.ts'
import { readTagRules as readDunamai } from './dunamai.ts'
import { findVersioningit } from './setuptools.ts'
import { readTagRules } from './setuptools-scm.ts'

/** The plugin that takes the version of a project of hatchling from the tag, if it has one. */
export async function findHatchTool(source: BackEndSource): Promise<VersionFromTag | undefined> {
  const { table, where, file, line } = await readVersionTable(source)
  switch (textAt(table, 'source')) {
    case 'vcs': {
      const tags = readTagRules(tableAt(table ?? {}, 'raw-options'), where, textAt(table, 'tag-pattern'))
      return { tool: 'hatch-vcs', file, line, tags }
    }
    case 'uv-dynamic-versioning': {
      const options = tableAt(source.document, 'tool', 'uv-dynamic-versioning')
      return { tool: 'uv-dynamic-versioning', file, line, tags: readDunamai(options, '[tool.uv-dynamic-versioning]') }
    }
    case 'versioningit': {
      const own = findVersioningit(source)
      return { tool: 'versioningit', file, line, tags: own?.tags ?? { kind: 'prefix', where, prefixes: ['v', ''] } }
    }
  }
  return undefined
}
