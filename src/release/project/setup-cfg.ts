/** One option of `setup.cfg`. */
interface SetupOption {
  /** Its lines without indentation; the first is empty if the value begins on the next line. */
  readonly lines: readonly string[]
  /** Of the option's name; counts from 1. */
  readonly line: number
}

/** Options by `section.name`; the name is in lower case, with `_` for `-`. */
export type SetupConfiguration = ReadonlyMap<string, SetupOption>

/**
 * Read `setup.cfg` as Python's `configparser` does: indented lines go on with the value, `#` and `;` start comments.
 *
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
export function parseSetupConfiguration(text: string): SetupConfiguration {
  const options = new Map<string, { lines: string[]; line: number }>()
  let section = ''
  let current: { lines: string[]; line: number } | undefined
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const content = written.trim()
    if (content === '' || /^[#;]/.test(content)) continue
    const header = /^\[([^\]]+)\]/.exec(written)?.[1]
    if (/^\s/.test(written) && current !== undefined) current.lines.push(content)
    else if (header !== undefined) {
      section = header
      current = undefined
    } else {
      const [, name = content, value = ''] = /^([^:=]*)[:=](.*)$/.exec(content) ?? []
      current = { lines: [value.trim()], line: index + 1 }
      options.set(`${section}.${name.trim().toLowerCase().replaceAll('-', '_')}`, current)
    }
  }
  return options
}
