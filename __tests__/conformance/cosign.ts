import { spawnSync } from 'node:child_process'
import { cosign } from '../oracles.ts'

/** What cosign is asked: all of it by paths. */
export interface CosignQuestion {
  readonly bundle: string
  readonly trustedRoot: string
  readonly san: string
  readonly issuer: string
  readonly artifact: string
  readonly signs: 'statement' | 'file'
  /** As cosign names it; it compares this only where the file is among the subjects. */
  readonly predicateType?: string
  readonly hasTimestamp: boolean
}

/**
 * What cosign makes of a bundle, offline, and by this root alone.
 *
 * @returns `accepted`; `another file` for a good signature over a statement that does not name this file, of which it
 *   looks at signature, log, and certificate first; `no bundle` for what it cannot parse; else what it says.
 */
export function askCosign(question: CosignQuestion): string {
  const { bundle, trustedRoot, san, issuer, artifact, signs, predicateType = 'slsaprovenance1' } = question
  const command = signs === 'file' ? ['verify-blob'] : ['verify-blob-attestation', '--type', predicateType]
  const { status, stderr } = spawnSync(
    cosign(),
    [
      ...command,
      '--new-bundle-format',
      '--offline',
      ...['--bundle', bundle, '--trusted-root', trustedRoot],
      ...['--certificate-identity', san, '--certificate-oidc-issuer', issuer],
      // Without it, this build looks at no timestamp; with it, it demands one.
      ...(question.hasTimestamp ? ['--use-signed-timestamps'] : []),
      artifact,
    ],
    { encoding: 'utf8', env: {} },
  )
  if (status === 0) return 'accepted'
  // Both are said in more than one way, by chance.
  if (stderr.includes('failed to verify signature: provided artifact digest')) return 'another file'
  return stderr.startsWith('Error: proto:') ? 'no bundle' : (stderr.split('\n')[0] ?? '')
}
