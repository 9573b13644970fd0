import type { BackEndSource } from '../back-end-source.ts'
import { lineOf, tableAt, textAt } from '../toml.ts'
import type { TagRules, VersionFromTag } from '../version-source.ts'
import { defaultTagPattern } from './setuptools-scm.ts'

const where = '[tool.pdm.version]'

/** pdm-backend itself, where its source is the tag. */
export function findPdmTool({ document, text }: BackEndSource): VersionFromTag | undefined {
  const table = tableAt(document, 'tool', 'pdm', 'version')
  if (textAt(table, 'source') !== 'scm' && table?.use_scm !== true) return undefined
  const tags: TagRules =
    table?.version_format === undefined
      ? {
          kind: 'pattern',
          where,
          pattern: textAt(table, 'tag_regex') ?? defaultTagPattern,
          globs: [textAt(table, 'tag_filter') ?? '*.*'],
          passesOver: false,
        }
      : { kind: 'unknown', reason: `${where} makes the version by code, with "version_format"` }
  return { tool: 'pdm-backend', file: 'pyproject.toml', line: lineOf(text, 'tool.pdm.version', 'source'), tags }
}
