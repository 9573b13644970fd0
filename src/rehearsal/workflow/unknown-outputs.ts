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
import { quoted } from '../../quoted.ts'
import { parseExpression } from './expressions.ts'
import type { Job } from './job.ts'
import type { Template } from './plain-yaml.ts'
import type { Step } from './step.ts'

/** What is not known because the step that makes it is not run: `steps.ID` of one job, `needs.JOB.outputs.NAME`. */
interface Unknown {
  readonly steps: ReadonlyMap<string, string>
  readonly outputs: ReadonlyMap<string, string>
}

/** What of a workflow is looked through. */
interface WorkflowJobs {
  readonly path: string
  readonly jobs: readonly Job[]
}

/**
 * Where something of ours depends on a step that a rehearsal does not run.
 *
 * An output of such a step would be empty here and full on GitHub, so the rehearsal would prove another workflow.
 *
 * @returns One line for each, with its place; empty if there is none.
 */
export function dependenciesOnUnknown({ path, jobs }: WorkflowJobs): string[] {
  const outputs = new Map<string, string>()
  const found: string[] = []
  for (const job of jobs) {
    const unknown: Unknown = { steps: unknownSteps(job), outputs }
    for (const [what, template] of partsOf(job)) {
      for (const cause of causes(template, unknown)) {
        found.push(`${path}:${template.line}: ${what} depends on ${cause}, which a rehearsal does not run`)
      }
    }
    for (const [name, template] of job.outputs) {
      const [cause] = causes(template, unknown)
      // Only our own steps count: an output that nobody of ours reads may stay unknown.
      if (cause !== undefined) outputs.set(`${job.id}.${name}`.toLowerCase(), cause)
    }
  }
  return found
}

/** The conditions of a job that has steps of ours, and the conditions, inputs, and variables of these steps. */
function partsOf(job: Job): (readonly [what: string, template: Template])[] {
  const ours = job.steps.filter((step) => step.kind !== 'not-run')
  if (!ours.some(({ kind }) => kind === 'ours')) return []
  return [
    [`the condition of the job ${quoted(job.id)}`, job.condition] as const,
    ...ours.flatMap((step) => [
      [`the condition of the step ${quoted(step.id)}`, step.condition] as const,
      ...named(`of the step ${quoted(step.id)}`, 'the input', step.inputs),
      ...named(`of the step ${quoted(step.id)}`, 'the variable', step.variables),
    ]),
    ...named(`of the job ${quoted(job.id)}`, 'the variable', job.variables),
  ]
}

function named(owner: string, kind: string, all: ReadonlyMap<string, Template>): (readonly [string, Template])[] {
  return [...all].map(([name, template]) => [`${kind} ${quoted(name)} ${owner}`, template] as const)
}

function unknownSteps({ id, steps }: Job): Map<string, string> {
  const notRun = steps.filter((step): step is Extract<Step, { kind: 'not-run' }> => step.kind === 'not-run')
  return new Map(
    notRun.map((step) => [
      step.id.toLowerCase(),
      `the step ${quoted(step.id)} (${step.what}) of the job ${quoted(id)}`,
    ]),
  )
}

function causes(template: Template, { steps, outputs }: Unknown): string[] {
  const found = referencesOf(template).flatMap(([context = '', second, third, fourth]) => {
    switch (context.toLowerCase()) {
      case 'steps':
        return second === undefined ? [...steps.values()] : (steps.get(second.toLowerCase()) ?? [])
      case 'needs':
        if (second === undefined || (third?.toLowerCase() === 'outputs' && fourth === undefined))
          return [...outputs.values()]
        return third?.toLowerCase() === 'outputs' ? (outputs.get(`${second}.${fourth}`.toLowerCase()) ?? []) : []
      default:
        return []
    }
  })
  return [...new Set(found)]
}

/**
 * One use of a context: `needs.build.outputs.version` is `['needs', 'build', 'outputs', 'version']`.
 *
 * The path ends where it is no longer written out: `needs[x].outputs` is `['needs']`.
 */
type Reference = readonly string[]

/** Every use of a context in a template. */
function referencesOf(template: Template): Reference[] {
  if (template.kind === 'text') return []
  const tree = parseExpression(template.source)
  return tree === undefined ? [] : collect(tree)
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
