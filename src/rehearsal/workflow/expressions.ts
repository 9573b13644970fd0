import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { falsy } from '@actions/expressions/result'
import { ReleaseError } from '../../errors.ts'
import type { Plain, Template } from './plain-yaml.ts'

/** How it went so far: for a job with its needs, for a step with the steps before it. */
export type Status = 'success' | 'failure' | 'skipped'

/** The contexts of an expression as plain JSON values: `github`, `needs`, `steps`, … */
export type Contexts = Readonly<Record<string, unknown>>

const contextNames = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
]

/**
 * Whether a condition holds.
 *
 * @throws ReleaseError `workflow-unsupported` for `hashFiles`.
 */
export function holds(condition: Template, contexts: Contexts, status: Status): boolean {
  return !falsy(evaluate(condition, contexts, status))
}

/** A template as the text that the runner would make of it: `null` becomes nothing, `true` becomes `true`. */
export function fill(template: Template, contexts: Contexts, status: Status): string {
  return template.kind === 'text' ? template.text : evaluate(template, contexts, status).coerceString()
}

/** Fill each template of a record. */
export function fillAll(
  all: ReadonlyMap<string, Template>,
  contexts: Contexts,
  status: Status,
): Record<string, string> {
  return Object.fromEntries([...all].map(([name, template]) => [name, fill(template, contexts, status)]))
}

/** A value with its expressions evaluated, as a plain JSON value: numbers stay numbers, and lists may come out of one. */
export function evaluated(value: Plain, contexts: Contexts): unknown {
  switch (value.kind) {
    case 'text':
      return value.value === undefined ? value.text : value.value
    case 'expression':
      return JSON.parse(JSON.stringify(evaluate(value, contexts, 'success'), data.replacer))
    case 'list':
      return value.items.map((item) => evaluated(item, contexts))
    case 'mapping':
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, evaluated(item, contexts)]))
  }
}

/** Whether two JSON values are equal as `==` in an expression has it: text in any case, and text with numbers. */
export function areEqual(left: unknown, right: unknown): boolean {
  return holds({ kind: 'text', text: 'env.left == env.right', line: 1 }, { env: { left, right } }, 'success')
}

/** The syntax tree of an expression; `undefined` for an empty one. */
export function parseExpression(source: string): Expr | undefined {
  const { tokens } = new Lexer(source).lex()
  // The parser declares that it always returns a tree, but an empty source has none.
  return new Parser(tokens, contextNames, [...statusFunctions('success').values()]).parse() as Expr | undefined
}

function evaluate(template: Template, contexts: Contexts, status: Status): data.ExpressionData {
  const source = template.kind === 'text' ? template.text : template.source
  const tree = parseExpression(source)
  if (tree === undefined) return new data.StringData('')
  const names = contextNames.map((name) => [name, contexts[name] ?? {}])
  // The reviver turns every object into the dictionary of the library, in which names are case-insensitive.
  const dictionary: data.Dictionary = JSON.parse(JSON.stringify(Object.fromEntries(names)), data.reviver)
  try {
    return new Evaluator(tree, dictionary, statusFunctions(status)).evaluate()
  } catch (error) {
    // The library throws plain errors too, such as for `fromJSON` of an empty text.
    throw error instanceof ReleaseError || !(error instanceof Error) ? error : unevaluable(source, error)
  }
}

function unevaluable(source: string, cause: Error): ReleaseError {
  return new ReleaseError('workflow-invalid', {
    message: `The expression \`${source}\` cannot be evaluated: ${cause.message.replace(/\.$/, '')}.`,
    hint: 'Correct it, or what it reads; GitHub would end the job with it.',
    cause,
  })
}

/** `success()` and its kin; nothing is ever canceled in a rehearsal. */
function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const answers = {
    success: () => status === 'success',
    failure: () => status === 'failure',
    always: () => true,
    cancelled: () => false,
    hashfiles: (): boolean => {
      throw new ReleaseError('workflow-unsupported', {
        message: 'A rehearsal cannot run `hashFiles()` in a condition or an input of a step.',
        hint: 'Leave it out: no step of a release reads a cache.',
      })
    },
  }
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 255, call: () => new data.BooleanData(answer()) },
    ]),
  )
}
