import type { ErrorCode } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { isTable } from '../project/toml.ts'
import { releaseKinds } from '../release-kind.ts'
import { isTagPrefix, tagPrefixWords } from '../tag.ts'
import { adjustableCodes } from './adjustable-codes.ts'
import { readPackages } from './packages.ts'
import { nearestTo } from './unknown-name.ts'
import type { NotesTemplates, Settings, Severities, Severity } from './values.ts'
import { isPath, type Refuse, shown } from './written.ts'

type Reader = (value: unknown, refuse: Refuse) => Partial<Settings>

/** One reader for each key; each returns nothing of a value that it refuses. */
export const readers: Readonly<Record<string, Reader>> = {
  'change-log': readChangeLog,
  'change-log-date': readChangeLogDate,
  'allow-files': (value, refuse) => readGlobs('allow-files', value, refuse, (allowFiles) => ({ allowFiles })),
  'allow-files-in-distribution': (value, refuse) =>
    readGlobs('allow-files-in-distribution', value, refuse, (globs) => ({ allowFilesInDistribution: globs })),
  'tag-prefix': readTagPrefix,
  packages: (value, refuse) => ({ packages: readPackages(value, refuse) }),
  severity: readSeverities,
  'notes-template': readNotesTemplates,
}

function readChangeLog(value: unknown, refuse: Refuse): Partial<Settings> {
  if (value === 'none') return { changeLog: { kind: 'none' } }
  if (isPath(value)) return { changeLog: { kind: 'path', path: value } }
  refuse(
    `has change-log = ${shown(value)}`,
    'Write a path from the root of the repository, without "./", such as "docs/changes.rst"; or "none".',
  )
  return {}
}

function readChangeLogDate(value: unknown, refuse: Refuse): Partial<Settings> {
  if (value === 'required' || value === 'optional') return { changeLogDate: value }
  refuse(`has change-log-date = ${shown(value)}`, 'Write "required" or "optional".')
  return {}
}

function readGlobs(
  key: string,
  value: unknown,
  refuse: Refuse,
  settingsOf: (globs: readonly string[]) => Partial<Settings>,
): Partial<Settings> {
  if (Array.isArray(value) && value.every(isGlob)) return settingsOf(value)
  const wrong: unknown = Array.isArray(value) ? value.find((each) => !isGlob(each)) : value
  const hint = 'Write a list of globs of paths without "./" and braces, such as ["src/*/translations/**"].'
  refuse(`has ${shown(wrong)} in ${key}`, hint)
  return {}
}

function readTagPrefix(value: unknown, refuse: Refuse): Partial<Settings> {
  if (typeof value === 'string' && isTagPrefix(value)) return { tagPrefix: value }
  refuse(`has tag-prefix = ${shown(value)}`, `Write ${tagPrefixWords}, such as "v".`)
  return {}
}

function readSeverities(value: unknown, refuse: Refuse): Partial<Settings> {
  if (!isTable(value)) {
    refuse(`has severity = ${shown(value)}`, 'Write a table of codes, such as { tag-lightweight = "error" }.')
    return {}
  }
  const severities: Partial<Record<ErrorCode, Severity>> = {}
  for (const [name, severity] of Object.entries(value)) {
    const code = adjustableCodes.find((each) => each === name)
    if (code === undefined) {
      const near = nearestTo(name, adjustableCodes)
      const hint = `The nearest code that can have another severity is ${near}; docs/configuration.md lists all.`
      refuse(`has severity.${quoted(name)}, and no code of that name can have another severity`, hint)
    } else if (severity === 'error' || severity === 'warning' || severity === 'off') severities[code] = severity
    else refuse(`has severity.${code} = ${shown(severity)}`, 'Write "error", "warning", or "off".')
  }
  return { severities: severities satisfies Severities }
}

function readNotesTemplates(value: unknown, refuse: Refuse): Partial<Settings> {
  if (isPath(value)) return { notesTemplates: Object.fromEntries(releaseKinds.map((kind) => [kind, value])) }
  const kinds: readonly string[] = releaseKinds
  if (isTable(value) && Object.entries(value).every(([kind, path]) => kinds.includes(kind) && isPath(path))) {
    return { notesTemplates: value satisfies NotesTemplates }
  }
  const table = `{ ${releaseKinds.map((kind) => `${kind} = "PATH"`).join(', ')} }`
  refuse(`has notes-template = ${shown(value)}`, `Write the path of a file, or a table with any of ${table}.`)
  return {}
}

/** Braces are left out: a short text with some of them stands for millions of globs. */
const isGlob = (value: unknown): value is string => isPath(value) && !/[{}]/.test(value)
