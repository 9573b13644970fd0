import { isRecord } from '../../json-value.ts'
import { areEqual } from './expressions.ts'

/** One job of a matrix. */
export interface Combination {
  /** The context `matrix`. */
  readonly values: Readonly<Record<string, unknown>>
  /** What its name shows in parentheses: values of the vectors, and none that `include` adds to a combination. */
  readonly labels: readonly string[]
}

/** What a matrix makes, or why GitHub refuses it, in its own words where it has some. */
export type Expansion =
  | { readonly kind: 'combinations'; readonly combinations: readonly Combination[] }
  | { readonly kind: 'refused'; readonly why: string }

// https://docs.github.com/actions/reference/limits
const mostJobs = 256
// So many are made before `exclude` takes some away, and no more: a product grows fast.
const mostCombinations = 100_000

/**
 * Expand a matrix in the order in which GitHub does.
 *
 * The first vector changes slowest; `exclude` comes before `include`; an `include` that fits no combination becomes one
 * of its own. Where everything is excluded, the job runs once, without a matrix.
 *
 * @param matrix The value of `strategy.matrix`, with its expressions evaluated.
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function expandMatrix(matrix: unknown): Expansion {
  if (!isRecord(matrix)) return refused('A mapping was expected for the matrix')
  const { include = [], exclude = [], ...vectors } = matrix
  if (!areRecords(include) || !areRecords(exclude))
    return refused('A list of mappings was expected for `include` and `exclude` of the matrix')
  const names = Object.keys(vectors)
  const fault = faultOf({ vectors, include, exclude })
  if (fault !== undefined) return refused(fault)

  const product = productOf(vectors as Vectors).filter((values) => !exclude.some((filter) => fits(filter, values)))
  const additions = include.map((item) => splitByName(item, names))
  const taken = new Set<number>()
  const combined = product.map((values): Combination => {
    const extras = additions.flatMap(({ filter, extra }, index) => {
      if (!fits(filter, values)) return []
      taken.add(index)
      return [extra]
    })
    return { values: Object.assign({}, values, ...extras), labels: labelsOf(values) }
  })
  const added = additions.flatMap(({ filter, extra }, index): Combination[] => {
    const values = { ...filter, ...extra }
    return taken.has(index) ? [] : [{ values, labels: labelsOf(values) }]
  })
  const combinations = [...combined, ...added]
  if (combinations.length > mostJobs)
    return refused(`The matrix makes ${combinations.length} jobs, and GitHub takes ${mostJobs} at most`)
  return { kind: 'combinations', combinations: combinations.length === 0 ? [{ values: {}, labels: [] }] : combinations }
}

// GitHub cuts longer names.
const longestName = 100

/** The name of a job of a matrix, as GitHub shows it: `build (3.12, ubuntu-latest)`. */
export function combinationName(job: string, labels: readonly string[]): string {
  const name = labels.length === 0 ? job : `${job} (${labels.join(', ')})`
  return name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name
}

type Vectors = Readonly<Record<string, readonly unknown[]>>
type Mapping = Readonly<Record<string, unknown>>

const refused = (why: string): Expansion => ({ kind: 'refused', why })

const areRecords = (value: unknown): value is readonly Mapping[] => Array.isArray(value) && value.every(isRecord)

interface Parts {
  readonly vectors: Mapping
  readonly include: readonly Mapping[]
  readonly exclude: readonly Mapping[]
}

function faultOf({ vectors, include, exclude }: Parts): string | undefined {
  const names = Object.keys(vectors)
  for (const [name, values] of Object.entries(vectors)) {
    if (!Array.isArray(values)) return `A sequence was expected for the matrix vector '${name}'`
    if (values.length === 0) return `Matrix vector '${name}' does not contain any values`
  }
  if (names.length === 0 && include.length === 0) return 'Matrix must define at least one vector'
  if (include.some((item) => Object.keys(item).length === 0))
    return 'Matrix include mapping does not contain any values'
  if (exclude.some((item) => Object.keys(item).length === 0)) return 'Matrix exclude filter must not be empty'
  const size = Object.values(vectors as Vectors).reduce((product, values) => product * values.length, 1)
  if (size > mostCombinations) return `The matrix makes ${size} combinations, and GitHub takes ${mostJobs} jobs at most`
  const strange = exclude.flatMap((item) => Object.keys(item)).find((key) => !hasName(names, key))
  return strange && `Matrix exclude key '${strange}' does not match any key within the matrix`
}

function productOf(vectors: Vectors): Mapping[] {
  const entries = Object.entries(vectors)
  if (entries.length === 0) return []
  return entries.reduce<Mapping[]>(
    (made, [name, values]) => made.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))),
    [{}],
  )
}

/** What of an `include` has to fit, and what it adds. */
function splitByName(item: Mapping, names: readonly string[]): { readonly filter: Mapping; readonly extra: Mapping } {
  const entries = Object.entries(item)
  return {
    filter: Object.fromEntries(entries.filter(([key]) => hasName(names, key))),
    extra: Object.fromEntries(entries.filter(([key]) => !hasName(names, key))),
  }
}

const isName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
const hasName = (names: readonly string[], name: string): boolean => names.some((known) => isName(known, name))

/** Whether each leaf of a filter equals what stands at its place. */
function fits(filter: unknown, value: unknown): boolean {
  if (Array.isArray(filter))
    return filter.every((item, index) => fits(item, Array.isArray(value) ? value[index] : null))
  if (!isRecord(filter)) return areEqual(filter, value ?? null)
  return Object.entries(filter).every(([key, item]) => fits(item, isRecord(value) ? named(value, key) : null))
}

function named(values: Mapping, name: string): unknown {
  return Object.entries(values).find(([key]) => isName(key, name))?.[1]
}

/** The leaves of the values, without those that are empty. */
function labelsOf(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return []
  return typeof value === 'object' ? Object.values(value).flatMap(labelsOf) : [String(value)]
}
