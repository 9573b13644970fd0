import type { Element } from '../element.ts'
import type { Parser, Place } from '../parser.ts'
import type { Reader } from '../reader.ts'
import { readItem, readItems } from './items.ts'
import { classify } from './line-kinds.ts'
import { romanOf, valueOfRoman } from './roman.ts'
import { readText } from './text.ts'

type Format = 'parens' | 'rparen' | 'period'
type Sequence = 'arabic' | 'loweralpha' | 'upperalpha' | 'lowerroman' | 'upperroman' | '#'

interface Enumerator {
  readonly format: Format
  readonly sequence: Sequence
  /** `undefined` for what only looks like a Roman number. */
  readonly ordinal: number | undefined
  readonly width: number
}

// In the order in which they are tried.
const sequences: readonly [Sequence, RegExp][] = [
  ['arabic', /^[0-9]+$/],
  ['loweralpha', /^[a-z]$/],
  ['upperalpha', /^[A-Z]$/],
  ['lowerroman', /^[ivxlcdm]+$/],
  ['upperroman', /^[IVXLCDM]+$/],
]

/** Read a numbered list: each item counts on from the one before it, or has `#`. */
export function readEnumeratedList(parser: Parser, reader: Reader, place: Place): readonly Element[] {
  const start = reader.index
  let last: Enumerator | undefined
  let isAuto = false
  const items = readItems(parser, reader, 'Enumerated list', 'enumerated-list', (line) => {
    const item = enumeratorOf(line, last?.sequence)
    if (item === undefined || !isItem(item, reader.peek(1))) return undefined
    if (last !== undefined && !follows(item, last, isAuto)) return undefined
    isAuto ||= item.sequence === '#'
    // A list that began with `#` counts in Arabic numbers.
    const sequence = last === undefined && item.sequence === '#' ? 'arabic' : (last?.sequence ?? item.sequence)
    last = { ...item, sequence }
    return readItem(parser, reader, place, item.width)
  })
  return reader.index === start ? readText(parser, reader, place) : items
}

function follows(item: Enumerator, last: Enumerator, isAuto: boolean): boolean {
  if (item.format !== last.format) return false
  if (item.sequence === '#') return true
  return item.sequence === last.sequence && !isAuto && item.ordinal === (last.ordinal ?? 0) + 1
}

function enumeratorOf(line: string, expected: Sequence | undefined): Enumerator | undefined {
  const { kind, width, groups } = classify(line)
  if (kind !== 'enumerator') return undefined
  for (const format of ['parens', 'rparen', 'period'] as const) {
    const text = groups[format]
    if (text !== undefined) {
      const sequence = sequenceOf(text, expected)
      return { format, sequence, ordinal: ordinalOf(text, sequence), width }
    }
  }
  return undefined
}

function sequenceOf(text: string, expected: Sequence | undefined): Sequence {
  if (text === '#') return '#'
  const fitting = sequences.filter(([, pattern]) => pattern.test(text)).map(([sequence]) => sequence)
  if (expected !== undefined && fitting.includes(expected)) return expected
  if (expected === undefined && text === 'i') return 'lowerroman'
  if (expected === undefined && text === 'I') return 'upperroman'
  return fitting[0] ?? 'arabic'
}

function ordinalOf(text: string, sequence: Sequence): number | undefined {
  switch (sequence) {
    case '#':
      return 1
    case 'arabic':
      return Number(text)
    case 'loweralpha':
    case 'upperalpha':
      return text.toLowerCase().charCodeAt(0) - 96
    case 'lowerroman':
    case 'upperroman':
      return valueOfRoman(text.toUpperCase())
  }
}

/** Whether the second line is blank, indented, or the next item: else both are text. */
function isItem({ format, sequence, ordinal }: Enumerator, next: string | undefined): boolean {
  if (ordinal === undefined) return false
  if (next === undefined || next.slice(0, 1).trim() === '') return true
  const text = textOf(ordinal + 1, sequence)
  return text !== undefined && [text, '#'].some((each) => next.startsWith(`${written(each, format)} `))
}

function textOf(ordinal: number, sequence: Sequence): string | undefined {
  switch (sequence) {
    case '#':
      return '#'
    case 'arabic':
      return String(ordinal)
    case 'loweralpha':
    case 'upperalpha': {
      if (ordinal > 26) return undefined
      return String.fromCharCode((sequence === 'loweralpha' ? 96 : 64) + ordinal)
    }
    case 'lowerroman':
      return romanOf(ordinal)?.toLowerCase()
    case 'upperroman':
      return romanOf(ordinal)
  }
}

function written(text: string, format: Format): string {
  switch (format) {
    case 'parens':
      return `(${text})`
    case 'rparen':
      return `${text})`
    case 'period':
      return `${text}.`
  }
}
