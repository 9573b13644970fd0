/** How the value of an option is judged. */
type OptionCheck = 'any' | 'flag' | 'text' | 'number' | 'length' | 'percent' | readonly string[]

/** What a directive takes. */
export interface Directive {
  /** Arguments: how many there must be, and how many may be. */
  readonly least: number
  readonly most: number
  /** The last argument may have blanks. */
  readonly isOneText: boolean
  readonly options: ReadonlyMap<string, OptionCheck>
  readonly content: 'none' | 'optional' | 'required'
  /** Its content is blocks, or a text with inline markup. */
  readonly isParsed?: true
  readonly isInline?: true
  readonly isArgumentText?: true
  /** Reads files, or lets HTML through: PyPI allows neither. */
  readonly isDisabled?: true
  /** It may stand there only. */
  readonly place?: 'substitution' | 'block'
  /** What is not looked into. */
  readonly doubt?: string
}

/** @returns What is wrong with a value, `undefined` when nothing is. */
export function optionProblem(check: OptionCheck, value: string): string | undefined {
  if (typeof check !== 'string') return check.includes(value.toLowerCase()) ? undefined : 'invalid option value'
  const patterns = {
    any: /^/,
    flag: /^$/,
    text: /./,
    number: /^\d+$/,
    length: /^\d*\.?\d+ *(?:em|ex|ch|rem|vw|vh|vmin|vmax|mm|cm|in|px|pt|pc|Q|%)?$/,
    percent: /^\d+ *%?$/,
  } as const
  return patterns[check].test(value) ? undefined : 'invalid option value'
}

type Options = Readonly<Record<string, OptionCheck>>

const common: Options = { class: 'text', name: 'text' }
const align = ['left', 'center', 'right']
const image: Options = {
  ...common,
  alt: 'any',
  height: 'length',
  width: 'length',
  scale: 'percent',
  align: ['top', 'middle', 'bottom', ...align],
  target: 'text',
  loading: ['embed', 'link', 'lazy'],
}
const code: Options = { ...common, 'number-lines': 'any', force: 'flag' }
const table: Options = { ...common, align, width: 'length', widths: 'text' }
const lists: Options = { ...table, 'header-rows': 'number', 'stub-columns': 'number' }

function directive(
  [least, most]: readonly [number, number],
  content: Directive['content'],
  options: Options = common,
  rest: Partial<Directive> = {},
): Directive {
  return { least, most, content, isOneText: true, options: new Map(Object.entries(options)), ...rest }
}

const admonition = directive([0, 0], 'required', common, { isParsed: true })
const quoted = directive([0, 0], 'required', {}, { isParsed: true })
const codeBlock = directive([0, 1], 'required', code, { isOneText: false })
const disabled = directive([0, 1], 'optional', {}, { isDisabled: true })
const tableDoubt = 'a table that a directive makes'

/** The directives of docutils by all their names; those of Sphinx are none. */
export const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
  ...['attention', 'caution', 'danger', 'error', 'important', 'note', 'tip', 'hint', 'warning'].map(
    (name) => [name, admonition] as const,
  ),
  ['admonition', directive([1, 1], 'required', common, { isParsed: true, isArgumentText: true })],
  ['sidebar', directive([0, 1], 'required', { ...common, subtitle: 'text' }, { isParsed: true, isArgumentText: true })],
  ['topic', directive([1, 1], 'required', common, { isParsed: true, isArgumentText: true, place: 'block' })],
  ['line-block', directive([0, 0], 'required', common, { isInline: true })],
  ['parsed-literal', directive([0, 0], 'required', common, { isInline: true })],
  ['code', codeBlock],
  ['code-block', codeBlock],
  ['sourcecode', codeBlock],
  ['math', directive([0, 1], 'optional', { ...common, nowrap: 'flag' })],
  ['rubric', directive([1, 1], 'none', common, { isArgumentText: true })],
  ['epigraph', quoted],
  ['highlights', quoted],
  ['pull-quote', quoted],
  ['compound', directive([0, 0], 'required', common, { isParsed: true })],
  ['container', directive([0, 1], 'required', { name: 'text' }, { isParsed: true })],
  ['table', directive([0, 1], 'required', table, { isParsed: true, isArgumentText: true })],
  [
    'csv-table',
    directive(
      [0, 1],
      'required',
      { ...lists, header: 'any', delim: 'text', quote: 'text', escape: 'text', keepspace: 'flag', encoding: 'text' },
      { doubt: tableDoubt },
    ),
  ],
  ['list-table', directive([0, 1], 'required', lists, { isParsed: true, isArgumentText: true, doubt: tableDoubt })],
  ['image', directive([1, 1], 'none', image)],
  [
    'figure',
    directive(
      [1, 1],
      'optional',
      { ...image, align, figwidth: 'any', figclass: 'text', figname: 'text' },
      { isParsed: true },
    ),
  ],
  [
    'contents',
    directive(
      [0, 1],
      'none',
      { depth: 'number', local: 'flag', backlinks: ['top', 'entry', 'none'], class: 'text' },
      { place: 'block' },
    ),
  ],
  ['sectnum', directive([0, 0], 'none', { depth: 'number', start: 'number', prefix: 'any', suffix: 'any' })],
  ['section-numbering', directive([0, 0], 'none', { depth: 'number', start: 'number', prefix: 'any', suffix: 'any' })],
  ['header', directive([0, 0], 'required', {}, { isParsed: true })],
  ['footer', directive([0, 0], 'required', {}, { isParsed: true })],
  ['target-notes', directive([0, 0], 'none', common)],
  ['meta', directive([0, 0], 'required', {}, {})],
  ['class', directive([1, 1], 'optional', {}, { isParsed: true })],
  ['role', directive([0, 1], 'optional', { class: 'any', language: 'any', format: 'any' }, {})],
  ['default-role', directive([0, 1], 'none', {}, { doubt: 'another default role' })],
  ['title', directive([1, 1], 'none', {})],
  ['replace', directive([0, 0], 'required', {}, { isInline: true, place: 'substitution' })],
  ['unicode', directive([1, 1], 'none', { trim: 'flag', ltrim: 'flag', rtrim: 'flag' }, { place: 'substitution' })],
  ['date', directive([0, 0], 'optional', {}, { place: 'substitution' })],
  ['include', disabled],
  ['raw', disabled],
])
