import { quoted } from '../quoted.ts'

/** Where names become files of the system, so that a path in one would lead elsewhere. */
const scriptSections = ['console_scripts', 'gui_scripts']
const scriptName = /^[\p{L}\p{N}_.-]+$/u

// Its entries are in every other section as well.
const defaultSection = 'DEFAULT'

/**
 * What is wrong with the `entry_points.txt` of a wheel: it must be an INI file with `=` as Python's `configparser` reads it, and the
 * names of its scripts must not hold a path.
 *
 * @returns `undefined` if PyPI accepts it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
export function faultOfEntryPoints(contents: Buffer): string | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents)
  } catch {
    return 'it is not UTF-8'
  }
  // What trims white space here would take it for some.
  if (text.startsWith('\ufeff')) return 'it begins with a byte order mark'
  const sections = readSections(text)
  return typeof sections === 'string' ? sections : faultOfScripts(sections)
}

type Sections = ReadonlyMap<string, ReadonlySet<string>>

function faultOfScripts(sections: Sections): string | undefined {
  for (const section of scriptSections) {
    const names = sections.get(section)
    const wrong = names && [...names, ...(sections.get(defaultSection) ?? [])].find((name) => !scriptName.test(name))
    if (wrong !== undefined) return `Invalid entry point name ${quoted(wrong)} in '${section}'`
  }
  return undefined
}

/** The names by section, or what is wrong. A line that is indented more than the entry above it belongs to that. */
function readSections(text: string): Sections | string {
  const sections = new Map<string, Set<string>>()
  let names: Set<string> | undefined
  let entryIndent: number | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim()
    if (content === '' || /^[#;]/.test(content)) continue
    const indent = line.search(/\S/)
    if (entryIndent !== undefined && indent > entryIndent) continue
    const header = /^\[(.+)\]/s.exec(content)?.[1]
    if (header !== undefined) {
      if (sections.has(header) && header !== defaultSection) return `line ${index + 1} repeats ${quoted(header)}`
      names = sections.get(header) ?? new Set()
      sections.set(header, names)
      entryIndent = undefined
      continue
    }
    const name = /^([^=]+)=/.exec(content)?.[1]?.trim()
    if (names === undefined || name === undefined) return `line ${index + 1} is not "name = object"`
    if (names.has(name)) return `line ${index + 1} repeats ${quoted(name)}`
    names.add(name)
    entryIndent = indent
  }
  return sections
}
