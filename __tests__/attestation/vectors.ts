import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folders of the shared vectors that hold attestations. */
const attestationFolders: readonly string[] = [
  'gh-attestations',
  'mutants',
  'pep740',
  'sigstore-conformance',
  'sigstore-go',
  'sigstore-js',
  'sigstore-python',
  'slsa-bundles',
  'slsa-generic-rawdsse',
  'slsa-generic-v2.1',
  'slsa-other-builders',
]
// Endings of the files in them that are none.
const others = /(?:\.(?:bazel|bin|gz|pub|tgz|txt|whl)|\/artifact|\/identity|\/issuer|\/trusted_root\.json)$/

/** Paths of the attestations of other producers below `vectors/`, sorted. */
export function attestationVectors(sharedFolder: string): string[] {
  const paths = attestationFolders.flatMap((folder) =>
    readdirSync(resolve(sharedFolder, 'vectors', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(entry.parentPath, entry.name).slice(resolve(sharedFolder, 'vectors').length + 1)),
  )
  return paths.filter((path) => !others.test(path)).sort()
}

/** Text of one of the shared vectors. */
export function readVector(sharedFolder: string, path: string): string {
  return readFileSync(resolve(sharedFolder, 'vectors', path), 'utf8')
}

/** One thing that the list of shared vectors says of a file. */
export interface IndexClause {
  readonly file: string
  /** `REFUSE MALFORMED`, `crypto-ACCEPT`; what does not begin with `REFUSE` is a reason to accept. */
  readonly clause: string
}

const indexedFolders = [...attestationFolders, 'trust', 'x509']
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
    if (!indexedFolders.some((folder) => file.startsWith(`${folder}/`)) || inputs.includes(expected)) return []
    return expected.split(between).map((clause) => ({ file, clause }))
  })
}
