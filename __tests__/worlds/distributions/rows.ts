import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One hand-made distribution, and what the index says of it. */
export interface CaseRow {
  readonly id: string
  /** Name of the file; its project and version are what the metadata say where the case does not differ in them. */
  readonly file: string
  /** What is odd about it: a field with its value, or words. */
  readonly what: string
  /** Whether PyPI's own code takes it, sent as the usual client sends it. */
  readonly isAccepted: boolean
  /** The status and text of the refusal; for some, what the client said before it sent anything. */
  readonly words: string
}

/** The rows of the shared table. */
export function caseRows(sharedFolder: string): readonly CaseRow[] {
  const [, ...lines] = readFileSync(join(sharedFolder, 'cases/dists.tsv'), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [id = '', file = '', what = '', verdict = '', words = ''] = line.split('\t')
    return { id, file, what, isAccepted: verdict === 'accepted', words }
  })
}
