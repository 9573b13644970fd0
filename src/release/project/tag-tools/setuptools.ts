import type { BackEndSource } from '../back-end-source.ts'
import { keywordArgument } from '../python.ts'
import { readSetupConfiguration } from '../setup-files.ts'
import { lineOf, tableAt, textAt } from '../toml.ts'
import type { TagRules, VersionFromTag } from '../version-source.ts'
import { readTagRules } from './setuptools-scm.ts'

const pyproject = 'pyproject.toml'

/** The tool that a project of setuptools has for its version, if it has one. */
export async function findSetuptoolsTool(source: BackEndSource): Promise<VersionFromTag | undefined> {
  // What is declared there goes before any of them.
  if (tableAt(source.document, 'tool', 'setuptools', 'dynamic')?.version !== undefined) return undefined
  return findScm(source) ?? findVersioningit(source) ?? findGitVersioning(source) ?? (await findInSetupFiles(source))
}

/** setuptools-scm, and what came of it, vcs-versioning, which share their options. */
export function findScm({ document, text, requires }: BackEndSource): VersionFromTag | undefined {
  for (const [tool, key] of [
    ['setuptools-scm', 'setuptools_scm'],
    ['vcs-versioning', 'vcs-versioning'],
  ] as const) {
    const options = tableAt(document, 'tool', key)
    const where = `[tool.${key}]`
    if (options === undefined) continue
    return { tool, file: pyproject, line: lineOf(text, `tool.${key}`, ''), tags: readTagRules(options, where) }
  }
  // Since version 9, the extra stands for the table.
  if (!requires.some((each) => /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(each))) return undefined
  const line = lineOf(text, 'build-system', 'requires')
  return { tool: 'setuptools-scm', file: pyproject, line, tags: readTagRules(undefined, 'setuptools-scm') }
}

/** versioningit, whose own default takes a "v" away; its steps may be any code. */
export function findVersioningit({ document, text }: BackEndSource): VersionFromTag | undefined {
  const options = tableAt(document, 'tool', 'versioningit')
  if (options === undefined) return undefined
  const where = '[tool.versioningit]'
  const own = ['tag2version', 'vcs', 'format'].find((key) => options[key] !== undefined)
  const tags: TagRules =
    own === undefined
      ? { kind: 'prefix', where, prefixes: ['v', ''] }
      : { kind: 'unknown', reason: `${where} makes the version by its own ${own}` }
  return { tool: 'versioningit', file: pyproject, line: lineOf(text, 'tool.versioningit', ''), tags }
}

function findGitVersioning({ document, text }: BackEndSource): VersionFromTag | undefined {
  const options = tableAt(document, 'tool', 'setuptools-git-versioning')
  if (options?.enabled !== true) return undefined
  const reason = '[tool.setuptools-git-versioning] makes the version by code'
  const line = lineOf(text, 'tool.setuptools-git-versioning', '')
  return { tool: 'setuptools-git-versioning', file: pyproject, line, tags: { kind: 'unknown', reason } }
}

/** What only `setup.py` and `setup.cfg` show. */
async function findInSetupFiles({ tree, document, text }: BackEndSource): Promise<VersionFromTag | undefined> {
  const script = (await tree.read('setup.py')) ?? ''
  const argument = (keyword: string) => keywordArgument({ of: 'setup', keyword, source: script })
  const scm = argument('use_scm_version')
  if (scm !== undefined) {
    // Options that stand there may be any code.
    const isPlain = /\buse_scm_version\s*=\s*True\b/.test(script)
    const tags: TagRules = isPlain
      ? readTagRules(undefined, 'setuptools-scm')
      : { kind: 'unknown', reason: 'setup.py gives setuptools-scm options by code' }
    return { tool: 'setuptools-scm', file: 'setup.py', line: scm.line, tags }
  }
  const pbr = argument('pbr')
  if (pbr !== undefined) {
    const reason = 'pbr makes the version of the tags and the history'
    return { tool: 'pbr', file: 'setup.py', line: pbr.line, tags: { kind: 'unknown', reason } }
  }
  if (!/\bversioneer\.get_version\(/.test(script)) return undefined
  const options = tableAt(document, 'tool', 'versioneer')
  const setup = await readSetupConfiguration(tree)
  const prefix = textAt(options, 'tag_prefix') ?? setup.get('versioneer.tag_prefix')?.lines.join('') ?? ''
  const style = textAt(options, 'style') ?? setup.get('versioneer.style')?.lines.join('') ?? 'pep440'
  const where = options === undefined ? '[versioneer] of setup.cfg' : '[tool.versioneer]'
  const tags: TagRules = style.startsWith('pep440')
    ? { kind: 'prefix', where, prefixes: [prefix.replaceAll(/^["']|["']$/g, '')] }
    : { kind: 'unknown', reason: `${where} has a style of its own` }
  const line = options === undefined ? (setup.get('versioneer.vcs')?.line ?? 1) : lineOf(text, 'tool.versioneer', '')
  return { tool: 'versioneer', file: options === undefined ? 'setup.cfg' : pyproject, line, tags }
}
