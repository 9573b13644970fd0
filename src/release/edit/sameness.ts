import { pythonTokens, type Token } from '../project/python-tokens.ts'
import { parseSetupConfiguration } from '../project/setup-cfg.ts'
import { isTable, parseToml } from '../project/toml.ts'

/** A value before and after an edit. */
type Change = readonly [before: unknown, after: unknown]

/**
 * Whether an edit changed one value of a file and nothing else of what a program reads in it.
 *
 * TOML is compared by its values, Python by its tokens, `setup.cfg` by its options. Of any other file nothing is known but
 * that one span was replaced.
 *
 * @throws ReleaseError `project-not-found` if the new text is no TOML.
 */
export function changesOneValue(path: string, before: string, after: string): boolean {
  if (path.endsWith('.toml')) return differences(parseToml(path, before), parseToml(path, after)).length === 1
  if (path.endsWith('.py')) return differences(tokensOf(before), tokensOf(after)).length === 1
  if (path === 'setup.cfg') return differences(optionsOf(before), optionsOf(after)).length === 1
  return true
}

// The column of what follows on the same line moves with the length of the version.
const tokensOf = (text: string): readonly Omit<Token, 'column'>[] =>
  pythonTokens(text).map(({ column: _, ...token }) => token)

const optionsOf = (text: string): Readonly<Record<string, unknown>> => Object.fromEntries(parseSetupConfiguration(text))

function differences(before: unknown, after: unknown): readonly Change[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [[before, after]]
    return before.flatMap((value, index) => differences(value, after[index]))
  }
  if (isTable(before) && isTable(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differences(before[key], after[key]))
  }
  const isSame = before instanceof Date && after instanceof Date ? +before === +after : Object.is(before, after)
  return isSame ? [] : [[before, after]]
}
