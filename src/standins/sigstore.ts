import type { VerifyToken } from './oidc.ts'
import type { Handler } from './server.ts'
import { createCertificateAuthority } from './sigstore/certificate-authority.ts'
import { createFulcio } from './sigstore/fulcio.ts'
import { createLogKey } from './sigstore/log-key.ts'
import { domain, trustedSince } from './sigstore/names.ts'
import { createRekor } from './sigstore/rekor.ts'
import { createTransparencyLog, type LogEntry } from './sigstore/transparency-log.ts'
import { type TrustedAuthority, type TrustedParties, trustedRoot } from './sigstore/trusted-root.ts'

/** Both servers, what they log, and who trusts them. */
export interface SigstoreStandIn {
  readonly fulcio: Handler
  readonly rekor: Handler
  /** Sigstore's TrustedRoot as JSON: the one thing that a verifier must be given. */
  readonly trustedRoot: object
  /** What the transparency log holds, oldest first. It grows. */
  readonly entries: readonly LogEntry[]
}

/** A log and who dates its entries, of which only their users know the servers. */
export interface AlsoTrusted {
  readonly log: TrustedParties['ctLog']
  readonly authority: TrustedAuthority
}

/**
 * A Sigstore of its own, with new keys.
 *
 * @param now The clock of certificates and log entries.
 * @param verifyToken Checks the tokens of those who want a certificate.
 * @param alsoTrusted Is in the trusted root too.
 */
export async function createSigstore({
  now,
  verifyToken,
  alsoTrusted,
}: {
  readonly now: () => Date
  readonly verifyToken: VerifyToken
  readonly alsoTrusted?: AlsoTrusted
}): Promise<SigstoreStandIn> {
  const start = trustedSince(now())
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
      authority: { ...names, url: `https://fulcio.${domain}`, chain: [Buffer.from(authority.root.rawData)] },
      ctLog: { url: `https://ctfe.${domain}`, key: ctLogKey },
      transparencyLogs: [{ url: `https://${rekorHost}`, key: rekorKey }, ...(alsoTrusted ? [alsoTrusted.log] : [])],
      timestampAuthorities: alsoTrusted ? [alsoTrusted.authority] : [],
      start,
    }),
    entries: log.entries,
  }
}
