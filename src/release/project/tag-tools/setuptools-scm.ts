import { quoted } from '../../../quoted.ts'
import type { Table } from '../toml.ts'
import { textAt } from '../toml.ts'
import type { TagRules } from '../version-source.ts'

/** What is understood as a version where nothing else is set; PDM has taken it over. */
export const defaultTagPattern = '^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$'
const defaultGlob = '*[0-9]*'

// Each of them gives a tagged commit without changes the version of its tag. Any other name is that of a function.
const knownSchemes: Readonly<Record<string, readonly string[]>> = {
  version_scheme: [
    ...['guess-next-dev', 'no-guess-dev', 'only-version', 'post-release', 'calver-by-date'],
    ...['python-simplified-semver', 'release-branch-semver', 'semver-pep440', 'semver-pep440-release-branch'],
  ],
  local_scheme: ['node-and-date', 'node-and-timestamp', 'dirty-tag', 'no-local-version'],
}

/**
 * How setuptools-scm reads tags with these options.
 *
 * @param where The table that they stand in, for messages.
 * @param pattern Of a key beside the options, such as hatch-vcs has it.
 * @see https://setuptools-scm.readthedocs.io/en/latest/config/
 */
export function readTagRules(options: Table | undefined, where: string, pattern?: string): TagRules {
  for (const key of ['parse', 'version_cls']) {
    if (options?.[key] !== undefined)
      return { kind: 'unknown', reason: `${where} reads tags by code, with ${quoted(key)}` }
  }
  for (const [key, known] of Object.entries(knownSchemes)) {
    const scheme = options?.[key]
    if (scheme === undefined || (typeof scheme === 'string' && known.includes(scheme))) continue
    return { kind: 'unknown', reason: `${where} makes the version by code, with ${quoted(key)}` }
  }
  const globs = globsOf(options?.git_describe_command)
  if (globs === undefined) return { kind: 'unknown', reason: `${where} asks git by a command of its own` }
  const own = textAt(options, 'tag_regex') || pattern
  return { kind: 'pattern', where, pattern: own || defaultTagPattern, globs, passesOver: false }
}

/** What the command matches; `undefined` if it is no plain `git describe`. */
function globsOf(command: unknown): readonly string[] | undefined {
  if (command === undefined) return [defaultGlob]
  const words = typeof command === 'string' ? command.split(/\s+/).map(unquoted) : command
  if (!Array.isArray(words) || words[0] !== 'git' || words[1] !== 'describe') return undefined
  const texts = words.map(String)
  if (texts.some((word) => word.startsWith('--exclude'))) return undefined
  return texts.flatMap((word, index) => {
    if (word.startsWith('--match=')) return [word.slice('--match='.length)]
    return texts[index - 1] === '--match' ? [word] : []
  })
}

// As a shell reads it: `--match='v*'` too.
const unquoted = (word: string): string => word.replace(/(["'])([^"']*)\1/g, '$2')
