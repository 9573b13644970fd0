import type { BackEndSource } from '../back-end-source.ts'
import { providerOf } from '../back-ends/scikit-build.ts'
import { lineOf, tableAt, textAt } from '../toml.ts'
import type { VersionFromTag } from '../version-source.ts'
import { readTagRules } from './setuptools-scm.ts'

const providers = ['scikit_build_core.metadata.setuptools_scm', 'vcs_versioning', 'setuptools_scm']

/** The provider of scikit-build-core that asks setuptools-scm. */
export function findScikitBuildTool({ document, text }: BackEndSource): VersionFromTag | undefined {
  const { table } = providerOf(document)
  const provider = textAt(table, 'provider') ?? ''
  if (!providers.includes(provider)) return undefined
  const key = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools_scm'
  const tool = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools-scm'
  const line = lineOf(text, 'tool.scikit-build.metadata.version', 'provider')
  return { tool, file: 'pyproject.toml', line, tags: readTagRules(tableAt(document, 'tool', key), `[tool.${key}]`) }
}
