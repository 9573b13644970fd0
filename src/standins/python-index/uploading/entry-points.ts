/**
 * Whether `entry_points.txt` of a wheel is one: INI as Python's `configparser` reads it with `=` alone, no section or name
 * twice, and names of scripts that are no paths.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/wheel.py
 */
export function areEntryPoints(content: Buffer): boolean {
  const text = content.toString('utf8')
  if (!Buffer.from(text).equals(content)) return false
  const sections = readSections(text)
  if (sections === undefined) return false
  const defaults = sections.get('DEFAULT') ?? new Set()
  return ['console_scripts', 'gui_scripts'].every((name) => {
    const names = sections.get(name)
    return names === undefined || [...defaults, ...names].every((entry) => /^[\p{L}\p{N}_.-]+$/u.test(entry))
  })
}

type Sections = ReadonlyMap<string, ReadonlySet<string>>

/** @returns The names of each section; `undefined` for what is not INI. */
function readSections(text: string): Sections | undefined {
  const sections = new Map<string, Set<string>>()
  let names: Set<string> | undefined
  let [hasOption, indent] = [false, 0]
  for (const line of text.split('\n')) {
    const value = line.trim()
    // A blank line or a comment may be within a value, and then a deeper line goes on with it.
    if (value === '' || /^[#;]/.test(value)) continue
    const depth = line.length - line.trimStart().length
    if (names !== undefined && hasOption && depth > indent) continue
    indent = depth
    const header = /^\[(.+)\]/.exec(value)?.[1]
    if (header !== undefined) {
      // Only the section of defaults may come again.
      if (sections.has(header) && header !== 'DEFAULT') return undefined
      names = sections.get(header) ?? new Set()
      sections.set(header, names)
      hasOption = false
      continue
    }
    const option = /^(.*?)\s*=/.exec(value)?.[1]
    if (names === undefined || option === undefined || option === '' || names.has(option)) return undefined
    names.add(option)
    hasOption = true
  }
  return sections
}
