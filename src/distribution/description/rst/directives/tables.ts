import { type Element, element } from '../element.ts'
import { readInline } from '../inline.ts'
import { csvRows } from './csv.ts'
import { addName, type Call, type Directive, form } from './directive.ts'
import {
  character,
  choice,
  classes,
  decodeCharacter,
  flag,
  integer,
  integers,
  integersOf,
  lengthOrPercentage,
  required,
  unchanged,
  wordOr,
} from './options.ts'

const common = {
  class: classes,
  name: unchanged,
  align: choice('left', 'center', 'right'),
  width: lengthOrPercentage,
}
const rows = { ...common, 'header-rows': integer(0), 'stub-columns': integer(0), widths: wordOr(['auto'], integers) }
const spaceOr = wordOr(['tab', 'space'], character)

const table: Directive = {
  ...form,
  optional: 1,
  isPhrase: true,
  hasContent: true,
  options: { ...common, widths: wordOr(['auto', 'grid'], integers) },
  run: runTable,
}

/** Tables with a title, or in another form. */
export const tables: Readonly<Record<string, Directive>> = {
  table,
  'list-table': { ...table, options: rows, run: runListTable },
  'csv-table': {
    ...table,
    options: {
      ...rows,
      header: unchanged,
      file: required,
      url: required,
      encoding: required,
      delim: spaceOr,
      keepspace: flag,
      quote: character,
      escape: character,
    },
    run: runCsvTable,
  },
}

function readTitle({ parser, line, arguments: given }: Call): void {
  if (given[0] !== undefined) readInline(parser.document, given[0], line)
}

function runTable(call: Call) {
  const { parser, place, name, line, content } = call
  if (content.lines.length === 0) return `Content block expected for the "${name}" directive; none found`
  readTitle(call)
  const [made, ...others] = parser.nest(content, place)
  if (made?.kind !== 'table' || others.length > 0) {
    return `Error parsing content block for the "${name}" directive: exactly one table expected`
  }
  const fault = faultOfWidths(call, made.size)
  if (fault !== undefined) return fault
  addName(call)
  return [element('table', line, made)]
}

function runListTable(call: Call) {
  const { parser, place, name, line, content } = call
  if (content.lines.length === 0) return `The "${name}" directive is empty; content required`
  readTitle(call)
  const made = parser.nest(content, place)
  const lists = listsOf(made)
  if (lists === undefined) {
    return `Error parsing content block for the "${name}" directive: uniform two-level bullet list expected`
  }
  const counts = lists.map(({ children }) => children.length)
  const fault = faultOfWidths(call, counts[0] ?? 0) ?? faultOfCounts(call, counts)
  if (fault !== undefined) return fault
  addName(call)
  return [element('table', line, { children: made })]
}

/** The rows of a list of lists, all with as many cells. */
function listsOf(elements: readonly Element[]): readonly Element[] | undefined {
  const [list, ...others] = elements
  if (list?.kind !== 'bullet-list' || others.length > 0) return undefined
  const lists = list.children.flatMap(({ children }) => (children.length === 1 ? children : []))
  const cells = lists[0]?.children.length
  const isUniform =
    lists.length === list.children.length &&
    lists.every((each) => each.kind === 'bullet-list' && each.children.length === cells)
  return isUniform ? lists : undefined
}

function runCsvTable(call: Call) {
  const { parser, place, name, line, content, options } = call
  if (options.has('file') || options.has('url')) return `File and URL access deactivated; ignoring "${name}" directive`
  readTitle(call)
  if (content.lines.length === 0) return `The "${name}" directive requires content; none supplied`
  const dialect = {
    delimiter: characterOf(options.get('delim')) ?? ',',
    quote: characterOf(options.get('quote')) ?? '"',
    escape: characterOf(options.get('escape')),
    skipsSpace: !options.has('keepspace'),
  }
  const head = options.has('header') ? csvRows((options.get('header') ?? '').split('\n'), dialect) : []
  const body = csvRows(content.lines, dialect)
  if (typeof head === 'string' || typeof body === 'string') {
    return `Error with CSV data in "${name}" directive: ${typeof head === 'string' ? head : body}`
  }
  const counts = body.map((row) => row.length)
  const columns = [...head, ...body].reduce((most, row) => Math.max(most, row.length), 0)
  const fault = faultOfCounts(call, counts) ?? faultOfWidths(call, columns)
  if (fault !== undefined) return fault
  const cells = [...head, ...body].flat().map((cell) => ({ lines: cell.split('\n'), first: content.first }))
  addName(call)
  return [element('table', line, { size: columns, children: cells.flatMap((cell) => parser.nest(cell, place)) })]
}

const words: Readonly<Record<string, string>> = { tab: '\t', space: ' ' }

const characterOf = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : (words[value] ?? decodeCharacter(value))

function faultOfWidths({ name, options }: Call, columns: number): string | undefined {
  const widths = options.get('widths')
  const isList = widths !== undefined && !['auto', 'grid'].includes(widths)
  if (isList && integersOf(widths).length !== columns) {
    return `"${name}" widths do not match the number of columns in table (${columns})`
  }
  return columns === 0 ? 'No table data detected in CSV file' : undefined
}

function faultOfCounts({ name, options }: Call, counts: readonly number[]): string | undefined {
  const headers = Number(options.get('header-rows') ?? 0)
  const stubs = Number(options.get('stub-columns') ?? 0)
  if (counts.length < headers)
    return `${headers} header row(s) specified but only ${counts.length} row(s) of data supplied`
  const isShort = (count: number, taken: number) => count < taken || (taken > 0 && count === taken)
  if (isShort(counts.length, headers) || counts.some((count) => isShort(count, stubs))) {
    return `Insufficient data supplied; no data remaining for table body, required by "${name}" directive`
  }
  return undefined
}
