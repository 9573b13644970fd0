import { repr, reprList } from '../../python-repr.ts'
import { failure, fieldText } from './problem.ts'

const types = ['text/plain', 'text/x-rst', 'text/markdown']
const variants = ['GFM', 'CommonMark']

/** A media type as Python's `email` library reads it. */
export interface ContentType {
  /** In lower case; `text/plain` for what cannot be read. */
  readonly type: string
  /** By name in lower case; the first of several counts. */
  readonly parameters: ReadonlyMap<string, string>
}

// RFC 2045 and RFC 2231 as Python has them: a value may have a percent sign, a name may not.
const ends = '\\s()<>@,:;\\\\"/\\[\\]?=*\''
const parameterPattern = new RegExp(
  `^\\s*(?<name>[^${ends}%]+)\\s*(?:(?<equals>=)\\s*(?:"(?<quoted>(?:[^"\\\\]|\\\\.)*)|(?<plain>[^${ends}]+)(?![^${ends}]|'))?|$)`,
)

/** @throws Refusal 500 for a text of several lines. */
export function parseContentType(text: string): ContentType {
  if (/[\r\n]/.test(text))
    throw failure('ValueError: Header values may not contain linefeed or carriage return characters')
  const [first = '', ...rest] = splitAtSemicolons(text)
  const type = first.trim().toLowerCase()
  const parameters = new Map<string, string>()
  for (const part of rest) {
    const { name, equals, quoted, plain } = parameterPattern.exec(part)?.groups ?? {}
    // An equals sign without a value that can be read makes no parameter, a name alone makes one.
    const isReadable = name !== undefined && (equals === undefined || quoted !== undefined || plain !== undefined)
    if (!isReadable || parameters.has(name.toLowerCase())) continue
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
  }
  return { type: type.split('/').length === 2 ? type : 'text/plain', parameters }
}

/**
 * Look at `Description-Content-Type`: one of three types, UTF-8, a known variant of Markdown. Other parameters are free.
 *
 * @returns What PyPI says against it, `undefined` when it is fine. Its lists are sets of Python: their order is any.
 */
export function contentTypeProblem(field: string, text: string): string | undefined {
  const { type, parameters } = parseContentType(text)
  if (!types.includes(type) || !text.toLowerCase().includes(type)) {
    return fieldText(`{field} must be one of ${reprList(types)}, not ${repr(text)}`, field)
  }
  const charset = parameters.get('charset') ?? 'UTF-8'
  if (charset !== 'UTF-8') return fieldText(`{field} can only specify the UTF-8 charset, not ${repr(charset)}`, field)
  const variant = parameters.get('variant') ?? 'GFM'
  if (type !== 'text/markdown' || variants.includes(variant)) return undefined
  return fieldText(`valid Markdown variants for {field} are ${reprList(variants)}, not ${repr(variant)}`, field)
}

function splitAtSemicolons(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|;)((?:"(?:[^"\\]|\\.)*"|[^;])*)/g)].map(([, part = '']) => part)
}
