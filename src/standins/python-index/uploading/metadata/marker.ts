import { normalizeName } from '../../names.ts'
import { failure } from './problem.ts'
import type { Tokens } from './tokens.ts'

/** An environment marker, of which only the printed form is needed. */
export interface Marker {
  readonly printed: string
}

type Operand = { readonly kind: 'variable' | 'value'; readonly text: string }
type Node = { readonly kind: 'comparison'; readonly printed: string } | { readonly kind: 'list'; readonly items: List }
type List = readonly (Node | 'and' | 'or')[]

/** @throws SyntaxProblem */
export function parseMarker(tokens: Tokens): Marker {
  return { printed: printList(parseList(tokens), true) }
}

function parseList(tokens: Tokens): List {
  const items: (Node | 'and' | 'or')[] = [parseAtom(tokens)]
  for (;;) {
    const connective = tokens.take('connective')
    if (connective === undefined) return items
    items.push(connective === 'and' ? 'and' : 'or', parseAtom(tokens))
  }
}

function parseAtom(tokens: Tokens): Node {
  tokens.skip('blank')
  const atom = tokens.sees('leftParenthesis')
    ? tokens.enclosed('leftParenthesis', 'rightParenthesis', 'marker expression', (): Node => {
        tokens.skip('blank')
        const items = parseList(tokens)
        tokens.skip('blank')
        return { kind: 'list', items }
      })
    : parseComparison(tokens)
  tokens.skip('blank')
  return atom
}

function parseComparison(tokens: Tokens): Node {
  tokens.skip('blank')
  const left = parseOperand(tokens)
  tokens.skip('blank')
  const operator = parseOperator(tokens)
  tokens.skip('blank')
  const right = parseOperand(tokens)
  tokens.skip('blank')
  // The name of an extra is compared in its normal form.
  const [first, second] = [extraOf(left, right), extraOf(right, left)]
  return { kind: 'comparison', printed: `${first} ${operator} ${second}` }
}

function extraOf(operand: Operand, other: Operand): string {
  if (operand.kind === 'variable') return operand.text
  const isExtra = other.kind === 'variable' && other.text === 'extra'
  return `"${isExtra ? normalizeName(operand.text) : operand.text}"`
}

function parseOperand(tokens: Tokens): Operand {
  const variable = tokens.take('variable')?.replaceAll('.', '_')
  if (variable !== undefined) {
    const isImplementation = variable === 'python_implementation'
    return { kind: 'variable', text: isImplementation ? 'platform_python_implementation' : variable }
  }
  const quoted = tokens.take('quoted')
  if (quoted === undefined) throw tokens.problem('Expected a marker variable or quoted string')
  return { kind: 'value', text: pythonString(quoted) }
}

function parseOperator(tokens: Tokens): string {
  if (tokens.take('in') !== undefined) return 'in'
  if (tokens.take('not') !== undefined) {
    tokens.expect('blank', "whitespace after 'not'")
    tokens.expect('in', "'in' after 'not'")
    return 'not in'
  }
  const operator = tokens.take('comparison')
  if (operator !== undefined) return operator
  throw tokens.problem('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in')
}

/** A quoted text is read as Python reads one; a backslash that Python cannot read makes PyPI fail. */
function pythonString(quoted: string): string {
  const inside = quoted.slice(1, -1)
  const isReadable =
    !/[\n\r]/.test(inside) && /^(?:[^\\]|\\(?:[^xuUN]|x[0-9a-f]{2}|u[0-9a-f]{4}|U000[0-9a-f]{5}))*$/is.test(inside)
  if (!isReadable) throw failure('SyntaxError')
  return inside
}

function printList(items: List, isOutermost: boolean): string {
  const [only] = items
  if (items.length === 1 && only !== undefined && typeof only !== 'string') {
    return only.kind === 'list' ? printList(only.items, true) : only.printed
  }
  const printed = items
    .map((item) => {
      if (typeof item === 'string') return item
      return item.kind === 'comparison' ? item.printed : printList(item.items, false)
    })
    .join(' ')
  return isOutermost ? printed : `(${printed})`
}
