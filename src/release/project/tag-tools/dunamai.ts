import { quoted } from '../../../quoted.ts'
import { type Table, textAt } from '../toml.ts'
import type { TagRules } from '../version-source.ts'

const numbers = '((?P<epoch>\\d+)!)?(?P<base>\\d+(\\.\\d+)*)'
const stage = '([-._]?((?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?'
// Of the names that `pattern` may have; the first, which wants a "v", is the default.
const named: Readonly<Record<string, string>> = { default: 'v', 'default-unprefixed': 'v?' }

/**
 * How dunamai reads tags with the options of one of its plugins.
 *
 * @param where The table that they stand in, for messages.
 * @see https://github.com/mtkennerly/poetry-dynamic-versioning#configuration
 */
export function readTagRules(options: Table | undefined, where: string): TagRules {
  for (const key of ['format', 'format-jinja', 'from-file']) {
    if (options?.[key] === undefined) continue
    return { kind: 'unknown', reason: `${where} makes the version with ${quoted(key)}` }
  }
  const vcs = textAt(options, 'vcs') ?? 'any'
  if (vcs !== 'any' && vcs !== 'git') return { kind: 'unknown', reason: `${where} looks at ${quoted(vcs)}, not at git` }
  const pattern = textAt(options, 'pattern') ?? 'default'
  const prefix = textAt(options, 'pattern-prefix') ?? ''
  const letter = named[pattern]
  const whole = letter === undefined ? pattern : `^${letter}${numbers}${stage}(\\+(?P<tagged_metadata>.+))?$`
  return { kind: 'pattern', where, pattern: whole.replace('^', `^${prefix}`), globs: [], passesOver: true }
}
