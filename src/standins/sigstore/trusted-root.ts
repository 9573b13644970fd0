import type { LogKey } from './log-key.ts'

/** An authority for certificates or for timestamps. */
export interface TrustedAuthority {
  readonly url: string
  readonly organization: string
  readonly commonName: string
  /** DER; the last one is the self-signed root. */
  readonly chain: readonly Buffer[]
}

/** Who a verifier shall trust. */
export interface TrustedParties {
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
export function trustedRoot({
  authority,
  ctLog,
  transparencyLogs,
  timestampAuthorities,
  start,
}: TrustedParties): object {
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
