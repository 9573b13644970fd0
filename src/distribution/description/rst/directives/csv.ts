/** How the cells of a row are told apart. */
export interface CsvDialect {
  readonly delimiter: string
  readonly quote: string
  /** Without it, a quote in quotes is written twice. */
  readonly escape: string | undefined
  /** Whether spaces behind a delimiter are no part of the cell. */
  readonly skipsSpace: boolean
}

type State = 'start' | 'plain' | 'quoted' | 'closed'

/** Read rows as Python's module `csv` does when it is strict; or say why it cannot. */
export function csvRows(lines: readonly string[], dialect: CsvDialect): readonly (readonly string[])[] | string {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let state: State = 'start'
  for (const line of lines) {
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at] ?? ''
      if (character === dialect.escape && state !== 'closed') {
        at += 1
        cell += line[at] ?? '\n'
        if (state === 'start') state = 'plain'
      } else if (state === 'quoted') {
        if (character === dialect.quote) state = 'closed'
        else cell += character
      } else if (character === dialect.delimiter) {
        row.push(cell)
        cell = ''
        state = 'start'
      } else if (state === 'closed') {
        if (character !== dialect.quote || dialect.escape !== undefined) {
          return `'${dialect.delimiter}' expected after '${dialect.quote}'`
        }
        cell += character
        state = 'quoted'
      } else if (state === 'start' && character === dialect.quote) {
        state = 'quoted'
      } else if (state !== 'start' || character !== ' ' || !dialect.skipsSpace) {
        cell += character
        state = 'plain'
      }
    }
    if (state === 'quoted') {
      cell += '\n'
      continue
    }
    // A line without anything is a row without cells.
    rows.push(line === '' && row.length === 0 && cell === '' && state === 'start' ? [] : [...row, cell])
    row = []
    cell = ''
    state = 'start'
  }
  return state === 'quoted' ? 'unexpected end of data' : rows
}
