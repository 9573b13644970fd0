import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** One case of the conformance suite of Sigstore, as it would be asked on the command line. */
export interface ConformanceCase {
  readonly name: string
  readonly bundle: string
  readonly artifact: string
  readonly san: string
  readonly issuer: string
  /** `undefined` for the public root. */
  readonly trustedRoot: string | undefined
}

// test/client.py of the suite, for the cases that name no other identity.
const beacon =
  'https://github.com/sigstore-conformance/extremely-dangerous-public-oidc-beacon/.github/workflows/extremely-dangerous-oidc-beacon.yml@refs/heads/main'
const beaconIssuer = 'https://token.actions.githubusercontent.com'

/** Every case in a folder, sorted by name; what a case does not bring is what the suite uses for all. */
export function conformanceCases(folder: string): ConformanceCase[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return entries.map(({ name }) => caseOf(folder, name)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Whether the suite demands that a case is accepted, which its name says. */
export function mustPass({ name }: ConformanceCase): boolean {
  return !name.endsWith('_fail')
}

function caseOf(folder: string, name: string): ConformanceCase {
  const path = (file: string): string | undefined => {
    const found = resolve(folder, name, file)
    return existsSync(found) ? found : undefined
  }
  const word = (file: string): string | undefined => {
    const found = path(file)
    return found && readFileSync(found, 'utf8').trim()
  }
  return {
    name,
    bundle: resolve(folder, name, 'bundle.sigstore.json'),
    artifact: path('artifact') ?? resolve(folder, 'a.txt'),
    san: word('identity') ?? beacon,
    issuer: word('issuer') ?? beaconIssuer,
    trustedRoot: path('trusted_root.json'),
  }
}
