import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Folders of the shared vectors that hold attestations. */
export const attestationFolders: readonly string[] = [
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
