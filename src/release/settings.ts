import { attempt, readable } from '../attempt.ts'
import type { Problem } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { isTable, keyLines, parseToml, tableAt } from './project/toml.ts'
import { readers } from './settings/readers.ts'
import { hintForUnknown } from './settings/unknown-name.ts'
import { defaultSettings, type Settings, type Severities } from './settings/values.ts'

export { defaultSettings, type Settings, type Severities } from './settings/values.ts'

/** A problem as a project has it count; none if it is switched off. */
export function withSeverity(problem: Problem, severities: Severities): readonly Problem[] {
  const severity = severities[problem.code] ?? problem.severity
  return severity === 'off' ? [] : [{ ...problem, severity }]
}

/** Settings, and what of them cannot be used: there the default holds. */
export interface SettingsReading {
  readonly settings: Settings
  /** Of `configuration-invalid`, each with its line. */
  readonly problems: readonly Problem[]
}

const file = 'pyproject.toml'
const tableName = 'tool.release-action'

/**
 * Read the settings of a project.
 *
 * @param text Whole `pyproject.toml`; `undefined` if there is none. One that is no TOML sets nothing: reading the project
 *   refuses it with its own code.
 * @param inherited What holds where the file is silent.
 */
export function readSettings(text: string | undefined, inherited: Settings = defaultSettings): SettingsReading {
  const table = text === undefined ? undefined : settingsIn(text)
  if (text === undefined || table === undefined) return { settings: inherited, problems: [] }
  const problems: Problem[] = []
  const lineOf = keyLines(text, tableName)
  const refuse = (key: string, found: string, hint: string): void => {
    const message = `[${tableName}] of ${file} ${found}.`
    problems.push({ code: 'configuration-invalid', severity: 'error', message, hint, file, line: lineOf(key) })
  }
  if (!isTable(table)) refuse('', 'is no table', `Write the keys below one line "[${tableName}]".`)
  let settings = inherited
  for (const [key, value] of Object.entries(isTable(table) ? table : {})) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (reader !== undefined) settings = { ...settings, ...reader(value, (...said) => refuse(key, ...said)) }
    else refuse(key, `has the key ${quoted(key)}, which is not known`, hintForUnknown(key, Object.keys(readers)))
  }
  return { settings, problems }
}

function settingsIn(text: string): unknown {
  return readable(attempt(() => tableAt(parseToml(file, text), 'tool')?.['release-action']))
}
