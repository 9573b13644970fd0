import type { VerifyToken } from '../oidc.ts'
import type { Handler } from '../server.ts'
import { createCertificateAuthority } from './certificate-authority.ts'
import { createFulcio } from './fulcio.ts'
import { createLogKey } from './log-key.ts'
import { createRekor } from './rekor.ts'
import { createTransparencyLog, type LogEntry } from './transparency-log.ts'
import { trustedRoot } from './trusted-root.ts'

// Names that no resolver leads anywhere: what is signed here can never pass for the public good instance.
const domain = 'rehearsal.localhost'
const trustedForMs = 365 * 24 * 60 * 60 * 1000

/** Both servers, what they log, and who trusts them. */
export interface SigstoreStandIn {
  readonly fulcio: Handler
  readonly rekor: Handler
  /** Sigstore's TrustedRoot as JSON: the one thing that a verifier must be given. */
  readonly trustedRoot: object
  /** What the transparency log holds, oldest first. It grows. */
  readonly entries: readonly LogEntry[]
}

/**
 * A Sigstore of its own, with new keys.
 *
 * @param now The clock of certificates and log entries.
 * @param verifyToken Checks the tokens of those who want a certificate.
 */
export async function createSigstore({
  now,
  verifyToken,
}: {
  readonly now: () => Date
  readonly verifyToken: VerifyToken
}): Promise<SigstoreStandIn> {
  const start = new Date(now().getTime() - trustedForMs)
  const names = { organization: domain, commonName: 'rehearsal' }
  const ctLogKey = createLogKey()
  const authority = await createCertificateAuthority({ ...names, start, ctLogKey, now })
  const rekorKey = createLogKey()
  const rekorHost = `rekor.${domain}`
  const log = createTransparencyLog({ host: rekorHost, key: rekorKey, now })
  return {
    fulcio: createFulcio(authority, verifyToken),
    rekor: createRekor(log),
    trustedRoot: trustedRoot({
      authority: { ...names, url: `https://fulcio.${domain}`, root: Buffer.from(authority.root.rawData) },
      ctLog: { url: `https://ctfe.${domain}`, key: ctLogKey },
      transparencyLog: { url: `https://${rekorHost}`, key: rekorKey },
      start,
    }),
    entries: log.entries,
  }
}
