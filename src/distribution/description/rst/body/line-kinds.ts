const arabic = '[0-9]+|[a-z]|[A-Z]|[ivxlcdm]+|[IVXLCDM]+|#'
const argument = '(?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>)'
const option = `(?:[-+][a-zA-Z0-9](?: ?${argument})?|(?:--|/)[a-zA-Z0-9][a-zA-Z0-9_-]*(?:[ =]${argument})?)`

const patterns = {
  bullet: /^[-+*\u2022\u2023\u2043](?: +|$)/,
  enumerator: new RegExp(`^(?:\\((?<parens>${arabic})\\)|(?<rparen>${arabic})\\)|(?<period>${arabic})\\.)(?: +|$)`),
  field: /^:(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*(?<! ):(?: +|$)/,
  option: new RegExp(`^${option}(?:, ${option})*(?: {2,}| ?$)`),
  doctest: /^>>>(?: +|$)/,
  lineBlock: /^\|(?: +|$)/,
  gridTable: /^\+-[-+]+-\+ *$/,
  simpleTable: /^=+(?: +=+)+ *$/,
  explicit: /^\.\.(?: +|$)/,
  anonymous: /^__(?: +|$)/,
  adornment: /^([!-/:-@[-`{-~])\1* *$/,
}

/** What the first line of a block makes it. */
export type LineKind = keyof typeof patterns | 'text'

/** A line with text that is not indented, and the match that tells its kind. */
export interface ClassifiedLine {
  readonly kind: LineKind
  /** Of the marker at the start of the line, with the spaces behind it. */
  readonly width: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

const all = Object.entries(patterns) as readonly [keyof typeof patterns, RegExp][]

/** The kind of a line by the first pattern that fits. */
export function classify(line: string): ClassifiedLine {
  for (const [kind, pattern] of all) {
    const match = pattern.exec(line)
    if (match !== null) return { kind, width: match[0].length, groups: match.groups ?? {} }
  }
  return { kind: 'text', width: 0, groups: {} }
}

/** Whether a line could be the underline or the overline of a title: one mark, repeated. */
export const isAdornment = (line: string): boolean => patterns.adornment.test(line)

/** Whether a line is the upper or lower border of a grid table. */
export const isGridBorder = (line: string): boolean => patterns.gridTable.test(line)
