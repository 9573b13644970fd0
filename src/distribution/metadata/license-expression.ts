import { quoted } from '../../quoted.ts'
import { licenseExceptions, licenseIdentifiers } from './lists/licenses.ts'

/**
 * Why a text is no license expression, by the rule of `packaging.licenses`: any case of identifiers and operators, `LicenseRef-`
 * with letters, digits, `.`, and `-`; no `DocumentRef-`, no `NONE`.
 *
 * @returns `undefined` if it is one.
 * @see https://packaging.python.org/en/latest/specifications/license-expression/
 */
export function faultOfLicenseExpression(text: string): string | undefined {
  if (text.trim() === '') return 'it is empty'
  const tokens = text.replaceAll(/[()]/g, ' $& ').trim().split(/\s+/)
  return faultOfOrder(tokens.map((token) => token.toLowerCase())) ?? faultOfNames(tokens)
}

const operators: ReadonlySet<string> = new Set(['or', 'and', 'with'])

/** Operands and operators must alternate, and each parenthesis must be closed. */
function faultOfOrder(tokens: readonly string[]): string | undefined {
  let depth = 0
  let isOperandNext = true
  for (const token of tokens) {
    const isOperator = operators.has(token)
    const isWrong = token === '(' || !(isOperator || token === ')') ? !isOperandNext : isOperandNext
    if (token === '(') depth += 1
    if (token === ')') depth -= 1
    if (isWrong || depth < 0) return `${quoted(token)} cannot stand there`
    isOperandNext = isOperator || token === '('
  }
  if (depth > 0) return 'a parenthesis is not closed'
  return isOperandNext ? `it ends with ${quoted(tokens.at(-1) ?? '')}` : undefined
}

function faultOfNames(tokens: readonly string[]): string | undefined {
  for (const [index, token] of tokens.entries()) {
    const name = token.toLowerCase()
    if (operators.has(name) || name === '(' || name === ')') continue
    if (tokens[index - 1]?.toLowerCase() === 'with') {
      if (!licenseExceptions.has(name)) return `Unknown license exception: '${token}'`
      continue
    }
    if (name.startsWith('licenseref-')) {
      if (!/^[a-z0-9.-]*$/.test(name)) return `Invalid licenseref: '${token}'`
    } else if (!licenseIdentifiers.has(name.replace(/\+$/, ''))) return `Unknown license: '${token}'`
  }
  return undefined
}
