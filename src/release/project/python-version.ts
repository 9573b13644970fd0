import { constantOf, type GivenValue, givenTo, type PythonValue } from './python.ts'
import { pythonTokens, type Token } from './python-tokens.ts'

/** A version that a module gives to a name: a constant, or one that it joins from a tuple of constants. */
export interface ModuleVersion extends PythonValue {
  /** The constants of the tuple as written: `1, 2, 0`. */
  readonly tuple?: string
}

/**
 * Every version that a module gives to a name at its top level, in the order of the file. Nothing is run.
 *
 * Beside constants it reads a name that stands for one, and what joins a tuple or list by dots: `".".join(map(str, X))`,
 * `".".join(str(x) for x in X)`, and `"%d.%d.%d" % X`, where `X` is such a tuple, or a name that has it.
 *
 * @param isTuple Whether a tuple by itself is a version too, as it is for setuptools.
 * @returns `line` is that of the constant, or of the tuple.
 */
export function versionsGivenTo(name: string, source: string, isTuple = false): readonly ModuleVersion[] {
  return givenTo(name, source).map((given) => {
    const found = constantOf(given.first, given.value)
    return found.text === undefined ? (followed(given, source, isTuple) ?? found) : found
  })
}

/**
 * The versions that a name has at the top level of a module, and has whatever happens while it is loaded.
 *
 * @returns None if the name is also given anything else, there or further in: then a constant is what holds where nothing
 *   can be computed.
 */
export function lastingVersions(name: string, source: string): readonly (ModuleVersion & { readonly text: string })[] {
  const given = givenTo(name, source)
  const lines = new Set(given.map(({ first }) => first?.line))
  const isElsewhere = pythonTokens(source).some((token, index, tokens) => {
    const [next, afterNext] = [tokens[index + 1], tokens[index + 2]]
    const isGiven = token.text === name && token.depth === 0 && next?.text === '=' && afterNext?.text !== '='
    return isGiven && !lines.has(token.line)
  })
  const versions = versionsGivenTo(name, source).flatMap(({ text, ...version }) =>
    text === undefined ? [] : [{ text, ...version }],
  )
  return isElsewhere || versions.length < given.length ? [] : versions
}

// More than any of the shapes below needs.
const longestValue = 60

function followed({ value }: GivenValue, source: string, isTuple: boolean): ModuleVersion | undefined {
  if (value.length > longestValue) return undefined
  const [only, another] = value
  if (only?.kind === 'name' && another === undefined) return valueOfName(only.text, source, isTuple)
  const joined = joinedIn(value)
  if (joined === undefined) return isTuple ? tupleIn(value, source)?.version : undefined
  const tuple = tupleIn(
    joined.value.length === 1 ? (onlyValueOf(joined.value[0]?.text ?? '', source) ?? []) : joined.value,
    source,
  )
  return tuple !== undefined && (joined.fits?.(tuple.constants) ?? true) ? tuple.version : undefined
}

function valueOfName(name: string, source: string, isTuple: boolean): ModuleVersion | undefined {
  const [given, another] = givenTo(name, source)
  if (given === undefined || another !== undefined) return undefined
  const found = constantOf(given.first, given.value)
  if (found.text !== undefined) return found
  return isTuple ? tupleIn(given.value, source)?.version : undefined
}

function onlyValueOf(name: string, source: string): readonly Token[] | undefined {
  const [given, another] = givenTo(name, source)
  return another === undefined ? given?.value : undefined
}

/** What is joined by dots. */
interface Joined {
  readonly value: readonly Token[]
  /** Whether a format takes these constants. */
  readonly fits?: (constants: readonly Token[]) => boolean
}

function joinedIn(value: readonly Token[]): Joined | undefined {
  const words = value.map((token) => token.value ?? token.text)
  const startsWith = (...wanted: readonly string[]) => wanted.every((word, index) => words[index] === word)
  if (startsWith('.', '.', 'join', '(', 'map', '(', 'str', ',')) return { value: value.slice(8, -2) }
  const isList = words[4] === '['
  const of = value.slice(isList ? 5 : 4, isList ? -2 : -1)
  const [str, open, item, close, each, name, among, ...rest] = of
  const isOfEach = str?.text === 'str' && open?.text === '(' && close?.text === ')' && among?.text === 'in'
  if (startsWith('.', '.', 'join', '(') && isOfEach && each?.text === 'for' && name?.text === item?.text)
    return { value: rest }
  const [format, percent, ...formatted] = value
  const places = /^%[sd](?:\.%[sd])+$/.test(format?.value ?? '') ? format?.value?.split('.') : undefined
  if (places === undefined || percent?.text !== '%') return undefined
  return {
    value: formatted,
    fits: (constants) =>
      constants.length === places.length &&
      constants.every(({ kind }, index) => kind === 'name' || places[index] === '%s'),
  }
}

/** A tuple or list of numbers and string constants on one line, with or without its brackets. */
function tupleIn(
  value: readonly Token[],
  source: string,
): { readonly version: ModuleVersion; readonly constants: readonly Token[] } | undefined {
  const [open] = value
  const isClosed = /^[([]$/.test(open?.text ?? '') && /^[)\]]$/.test(value.at(-1)?.text ?? '')
  const inside = isClosed ? value.slice(1, -1) : value
  const constants = inside.filter((_, index) => index % 2 === 0)
  const areConstants = constants.every(({ text, value }) => value !== undefined || /^(?:0|[1-9][0-9]*)$/.test(text))
  const areCommas = inside.every(({ text }, index) => index % 2 === 0 || text === ',')
  const [first, last] = [constants[0], constants.at(-1)]
  const isOnOneLine = constants.every(({ line }) => line === first?.line)
  if (first === undefined || last === undefined || constants.length < 2 || !areConstants || !areCommas || !isOnOneLine)
    return undefined
  const text = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[first.line - 1] ?? ''
  const tuple = text.slice(first.column, last.column + lengthOf(last))
  const joined = constants.map(({ text, value }) => value ?? text).join('.')
  return { version: { text: joined, line: first.line, tuple }, constants }
}

/** The characters of a constant; a string has its quotes twice, of which the second have no prefix. */
function lengthOf({ text, value }: Token): number {
  return value === undefined ? text.length : text.length + value.length + text.replace(/^[A-Za-z]*/, '').length
}
