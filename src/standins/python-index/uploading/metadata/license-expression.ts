import { failure } from './problem.ts'
import { isLicense, isLicenseException } from './spdx.ts'

const words = new Set(['or', 'and', 'with', '(', ')'])

/**
 * Whether PyPI takes a license expression, by the rule of `packaging.licenses`: identifiers and operators in any case,
 * `LicenseRef-` with letters, digits, dots, and dashes; neither `DocumentRef-`, nor `NONE`, nor `NOASSERTION`.
 *
 * @throws Refusal 500 for a `LicenseRef-` with a plus, which that library does not expect.
 * @see https://packaging.python.org/specifications/license-expression
 */
export function isLicenseExpression(text: string): boolean {
  const tokens = text.replace(/[()]/g, ' $& ').toLowerCase().split(/\s+/).filter(Boolean)
  return isExpression(tokens) && tokens.every((token, index) => words.has(token) || isKnown(tokens, token, index))
}

/** The grammar alone: operands between operators, and brackets that match; `with` counts as an operator like the others. */
function isExpression(tokens: readonly string[]): boolean {
  let depth = 0
  let wantsOperand = true
  for (const token of tokens) {
    const isWanted = token === '(' || !words.has(token) ? wantsOperand : !wantsOperand
    if (!isWanted) return false
    if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else wantsOperand = words.has(token)
    if (depth < 0) return false
  }
  return depth === 0 && !wantsOperand
}

function isKnown(tokens: readonly string[], token: string, index: number): boolean {
  if (tokens[index - 1] === 'with') return isLicenseException(token)
  const license = token.replace(/\+$/, '')
  if (!license.startsWith('licenseref-')) return isLicense(license)
  if (!/^[a-z0-9.-]*$/.test(license)) return false
  if (license !== token && !tokens.includes(license)) throw failure(`KeyError: '${license}'`)
  return true
}
