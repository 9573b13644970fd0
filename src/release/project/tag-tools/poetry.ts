import type { BackEndSource } from '../back-end-source.ts'
import { lineOf, tableAt } from '../toml.ts'
import type { VersionFromTag } from '../version-source.ts'
import { readTagRules } from './dunamai.ts'

/** The plugin of Poetry, which puts the version of the tag in the place of what stands in `[tool.poetry]`. */
export function findPoetryTool({ document, text }: BackEndSource): VersionFromTag | undefined {
  const options = tableAt(document, 'tool', 'poetry-dynamic-versioning')
  if (options?.enable !== true) return undefined
  const where = '[tool.poetry-dynamic-versioning]'
  const line = lineOf(text, 'tool.poetry-dynamic-versioning', 'enable')
  return { tool: 'poetry-dynamic-versioning', file: 'pyproject.toml', line, tags: readTagRules(options, where) }
}
