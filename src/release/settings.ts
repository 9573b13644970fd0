import { closestMatch } from 'leven'
import type { Problem } from '../errors.ts'
import { lineOf, parseToml, type Table, tableAt } from './project/toml.ts'
import { quoted } from './quoted.ts'
import { readers } from './settings/readers.ts'
import { defaultSettings, type Settings } from './settings/values.ts'

export { defaultSettings, type NotesTemplates, type ReleaseKind, type Settings } from './settings/values.ts'

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
 */
export function readSettings(text: string | undefined): SettingsReading {
  const table = text === undefined ? undefined : settingsTable(text)
  if (text === undefined || table === undefined) return { settings: defaultSettings, problems: [] }
  const problems: Problem[] = []
  let settings = defaultSettings
  for (const [key, value] of Object.entries(table)) {
    const refuse = (found: string, hint: string): void => {
      const line = lineOf(text, tableName, key)
      const message = `[${tableName}] of ${file} ${found}.`
      problems.push({ code: 'configuration-invalid', severity: 'error', message, hint, file, line })
    }
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (reader === undefined)
      refuse(`has the key ${quoted(key)}, which is not known`, hintOf(key, Object.keys(readers)))
    else settings = { ...settings, ...reader(value, refuse) }
  }
  return { settings, problems }
}

function settingsTable(text: string): Table | undefined {
  try {
    return tableAt(parseToml(file, text), 'tool', 'release-action')
  } catch {
    return undefined
  }
}

/** What to write in the place of a name that is not known: the nearest that is. */
function hintOf(name: string, known: readonly string[]): string {
  return `Write ${quoted(closestMatch(name, known) ?? '')}, or another of ${known.map(quoted).join(', ')}.`
}
