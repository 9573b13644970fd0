import { readFileSync } from 'node:fs'
import { vectorPolicies } from './vector-policies.ts'

/** What a shared vector must come to: a line of `vectors.tsv`. */
export interface VectorRow {
  readonly file: string
  /** What the list of vectors says, word for word; another row under it shows what else holds of the file. */
  readonly clause: string
  readonly policy: keyof typeof vectorPolicies
  /** As `vectorOutcome` has it. */
  readonly outcome: string
  /** Why it is another outcome than the clause asks for; empty if it is not. */
  readonly departure: string
}

/** The table of the shared vectors. */
export function readVectorTable(): VectorRow[] {
  const [, ...lines] = readFileSync(new URL('vectors.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const [file = '', clause = '', policy = '', outcome = '', departure = ''] = line.split('\t')
    if (!isPolicy(policy)) throw new Error(`There is no policy "${policy}".`)
    return { file, clause, policy, outcome, departure }
  })
}

function isPolicy(name: string): name is VectorRow['policy'] {
  return Object.hasOwn(vectorPolicies, name)
}
