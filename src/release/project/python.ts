import { pythonTokens, type Token } from './python-tokens.ts'

export type { Token } from './python-tokens.ts'

/** What is given to a name, as an assignment or as an argument. Nothing was run to find it. */
export interface PythonValue {
  /** `undefined` if it is anything but a string constant. */
  readonly text: string | undefined
  /** Counts from 1. */
  readonly line: number
}

/**
 * Every assignment to one name at the top level of a module, in the order of the file.
 *
 * Only the first statement of a line is looked at: `__version__ = "1.0"`, `__version__: str = "1.0"`, or
 * `VERSION = __version__ = "1.0"`.
 */
export function assignmentsTo(name: string, source: string): readonly PythonValue[] {
  return givenTo(name, source).map(({ first, value }) => constantOf(first, value))
}

/** What an assignment gives, as tokens. */
export interface GivenValue {
  /** The first token of the statement. */
  readonly first: Token | undefined
  /** Behind the last `=`. */
  readonly value: readonly Token[]
}

/** The same as `assignmentsTo`, whatever the value is. */
export function givenTo(name: string, source: string): readonly GivenValue[] {
  const lines = splitAt((token) => token.kind === 'newline', pythonTokens(source))
  return lines.filter((line) => line[0]?.column === 0).flatMap((line) => assignmentIn(line, name) ?? [])
}

/** A keyword argument that is looked for. */
interface Call {
  readonly of: string
  readonly keyword: string
  readonly source: string
}

/**
 * A keyword argument of the only call of a function in a module.
 *
 * @returns `undefined` if the function is not called, is called more than once, or is called without that keyword.
 */
export function keywordArgument(call: Call): PythonValue | undefined {
  const argument = argumentOf(call)
  return argument && constantOf(argument[0], argument.slice(2))
}

/**
 * A keyword argument that is a dictionary, such as `{"Changes": "https://…"}`: its string constants under string constants.
 *
 * @returns Empty if the argument is anything else, or is not found as by `keywordArgument`.
 */
export function keywordTable(call: Call): readonly (readonly [key: string, value: string])[] {
  const [, , open, ...rest] = argumentOf(call) ?? []
  if (open?.text !== '{' || rest.at(-1)?.text !== '}') return []
  const isAt = (sign: string) => (token: Token) => token.text === sign && token.depth === open.depth + 1
  return splitAt(isAt(','), rest.slice(0, -1)).flatMap((entry) => {
    const [key, value] = splitAt(isAt(':'), entry).map((side) => constantOf(side[0], side).text)
    return key === undefined || value === undefined ? [] : [[key, value] as const]
  })
}

// The tokens of `keyword=value`.
function argumentOf({ of, keyword, source }: Call): readonly Token[] | undefined {
  return argumentsOf(of, source)?.find(([name, equals]) => name?.text === keyword && equals?.text === '=')
}

/**
 * The arguments of the only call of a function, as tokens.
 *
 * @returns `undefined` if the function is not called, or is called more than once.
 */
export function argumentsOf(of: string, source: string): readonly (readonly Token[])[] | undefined {
  const tokens = pythonTokens(source).filter((token) => token.kind !== 'newline')
  const [open, another] = tokens.flatMap((token, index) => {
    const isCall = token.text === of && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'def'
    return isCall ? [index + 1] : []
  })
  if (open === undefined || another !== undefined) return undefined
  const depth = tokens[open]?.depth ?? 0
  const close = tokens.findIndex((token, index) => index > open && token.text === ')' && token.depth === depth)
  return splitAt((token) => token.text === ',' && token.depth === depth + 1, tokens.slice(open + 1, close))
}

function assignmentIn(line: readonly Token[], name: string): GivenValue | undefined {
  const [statement = []] = splitAt((token) => token.text === ';' && token.depth === 0, line)
  const sides = splitAt((token) => token.text === '=' && token.depth === 0, statement)
  const targets = sides.slice(0, -1).map((side) => (side[1]?.text === ':' ? side.slice(0, 1) : side))
  const areNames = targets.every((target) => target.length === 1 && target[0]?.kind === 'name')
  if (!areNames || !targets.some(([target]) => target?.text === name)) return undefined
  return { first: statement[0], value: sides.at(-1) ?? [] }
}

/** A value as a constant, if it is one; its line is that of the token that names it. */
export function constantOf(name: Token | undefined, value: readonly Token[]): PythonValue {
  const constants = value.flatMap((token) => token.value ?? [])
  const isConstant = constants.length > 0 && constants.length === value.length
  // Python joins string constants that stand side by side.
  return { text: isConstant ? constants.join('') : undefined, line: name?.line ?? 1 }
}

function splitAt(isSeparator: (token: Token) => boolean, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (isSeparator(token)) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}
