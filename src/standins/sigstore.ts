import type { VerifyToken } from './oidc.ts'
import type { Handler } from './server.ts'
import { createCertificateAuthority } from './sigstore/certificate-authority.ts'
import { createFulcio } from './sigstore/fulcio.ts'
import { createLogKey, type LogKey } from './sigstore/log-key.ts'
import { domain, trustedSince } from './sigstore/names.ts'
import { createRekor } from './sigstore/rekor.ts'
import { createTransparencyLog, type LogEntry } from './sigstore/transparency-log.ts'

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

/** An authority for certificates or for timestamps. */
interface TrustedAuthority {
  readonly url: string
  readonly organization: string
  readonly commonName: string
  /** DER; the last one is the self-signed root. */
  readonly chain: readonly Buffer[]
}

/** Who a verifier shall trust. */
interface TrustedParties {
  readonly authority: TrustedAuthority
  readonly ctLog: { readonly url: string; readonly key: LogKey }
  /** The first one is of version 1. */
  readonly transparencyLogs: readonly { readonly url: string; readonly key: LogKey }[]
  readonly timestampAuthorities: readonly TrustedAuthority[]
  /** Since when: well before the first signature, because log times are whole seconds. */
  readonly start: Date
}

/**
 * The trusted root, as Sigstore's TrustedRoot in JSON: complete for sigstore-python, which takes no gaps.
 *
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
function trustedRoot({ authority, ctLog, transparencyLogs, timestampAuthorities, start }: TrustedParties): object {
  const validFor = { start: start.toISOString() }
  const trustedLog = ({ url, key }: { readonly url: string; readonly key: LogKey }) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.publicKey.toString('base64'),
      keyDetails: key.keyDetails,
      validFor,
    },
    logId: { keyId: key.id.toString('base64') },
  })
  const trustedAuthority = ({ url, organization, commonName, chain }: TrustedAuthority) => ({
    subject: { organization, commonName },
    uri: url,
    certChain: { certificates: chain.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
    validFor,
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: transparencyLogs.map(trustedLog),
    certificateAuthorities: [trustedAuthority(authority)],
    ctlogs: [trustedLog(ctLog)],
    timestampAuthorities: timestampAuthorities.map(trustedAuthority),
  }
}
