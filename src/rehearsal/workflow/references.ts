import type { Expr } from '@actions/expressions'
import {
  Binary,
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast'
import { parseExpression } from './expressions.ts'
import type { Plain } from './plain-yaml.ts'

/**
 * One use of a context: `needs.build.outputs.version` is `['needs', 'build', 'outputs', 'version']`.
 *
 * The path ends where it is no longer written out: `needs[x].outputs` is `['needs']`.
 */
export type Reference = readonly string[]

/** Every use of a context in a value, and in what it holds. */
export function referencesOf(value: Plain): Reference[] {
  switch (value.kind) {
    case 'text':
      return []
    case 'expression': {
      const tree = parseExpression(value.source)
      return tree === undefined ? [] : collect(tree)
    }
    case 'list':
      return value.items.flatMap(referencesOf)
    case 'mapping':
      return [...value.entries.values()].flatMap(referencesOf)
  }
}

function collect(tree: Expr): Reference[] {
  if (tree instanceof ContextAccess) return [[tree.name.lexeme]]
  if (tree instanceof IndexAccess) return [...inIndex(tree), ...collect(tree.index)]
  if (tree instanceof FunctionCall || tree instanceof Logical) return tree.args.flatMap(collect)
  if (tree instanceof Binary) return [...collect(tree.left), ...collect(tree.right)]
  if (tree instanceof Unary) return collect(tree.expr)
  if (tree instanceof Grouping) return collect(tree.group)
  return []
}

function inIndex(access: IndexAccess): Reference[] {
  const path = pathOf(access)
  return path === undefined ? collect(access.expr) : [path]
}

/** The written path from a context, as long as each step of it is a literal. */
function pathOf(tree: Expr): string[] | undefined {
  if (tree instanceof ContextAccess) return [tree.name.lexeme]
  if (!(tree instanceof IndexAccess && tree.index instanceof Literal)) return undefined
  const start = pathOf(tree.expr)
  return start && [...start, tree.index.literal.coerceString()]
}

/** The name of the repository, if a condition asks for it: `github.repository`. */
export function namesOfRepository(condition: Plain): string | undefined {
  const asked = referencesOf(condition).map((reference) => reference.join('.').toLowerCase())
  return asked.find((name) => name.startsWith('github.repository') || name.startsWith('github.event.repository'))
}
