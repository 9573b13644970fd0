/**
 * What is wrong with the `entry_points.txt` of a wheel: it must be an INI file with `=`, and the names of its scripts
 * must not hold a path.
 *
 * @returns `undefined` if PyPI accepts it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
export function faultOfEntryPoints(text: string): string | undefined {
  const seen = new Set<string>()
  let section: string | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    // An indented line belongs to the value above it.
    if (/^\s*([#;].*)?$/.test(line) || (/^\s/.test(line) && section !== undefined)) continue
    const header = /^\[([^\]]+)\]/.exec(line)?.[1]
    const name = /^([^=]+)=/.exec(line)?.[1]?.trim()
    const key = header === undefined ? `${section} ${name}` : `[${header}]`
    if (header === undefined && (name === undefined || section === undefined))
      return `line ${index + 1} is not "name = object"`
    if (seen.has(key)) return `line ${index + 1} repeats ${JSON.stringify(header ?? name)}`
    seen.add(key)
    section = header ?? section
    const isScript = header === undefined && (section === 'console_scripts' || section === 'gui_scripts')
    if (isScript && !/^[\p{L}\p{N}_.-]+$/u.test(name ?? '')) return `Invalid entry point name '${name}' in '${section}'`
  }
  return undefined
}
