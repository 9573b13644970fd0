import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { attestationFolders } from './vectors.ts'

/** One thing that the list of shared vectors says of a file. */
export interface IndexClause {
  readonly file: string
  /** `REFUSE MALFORMED`, `crypto-ACCEPT`; what does not begin with `REFUSE` is a reason to accept. */
  readonly clause: string
}

const folders = [...attestationFolders, 'trust', 'x509']
// Files that are there to be signed, and settings of a case: no verdict is about them.
const inputs = ['input', 'subject', 'subject of the bundles']
const between = /; | \/ |, (?=REFUSE)/

/** Everything that is said of attestations, trusted roots, and certificates. */
export function indexClauses(sharedFolder: string): IndexClause[] {
  const [header = '', ...lines] = readFileSync(resolve(sharedFolder, 'vectors/index.tsv'), 'utf8').trimEnd().split('\n')
  const column = header.split('\t').indexOf('expected')
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const [file = ''] = cells
    const expected = cells[column] ?? ''
    if (!folders.some((folder) => file.startsWith(`${folder}/`)) || inputs.includes(expected)) return []
    return expected.split(between).map((clause) => ({ file, clause }))
  })
}
