import type { LogKey } from './log-key.ts'

/** Who a verifier shall trust. */
export interface TrustedParties {
  readonly authority: {
    readonly url: string
    readonly organization: string
    readonly commonName: string
    /** The self-signed root certificate, DER. */
    readonly root: Buffer
  }
  readonly ctLog: { readonly url: string; readonly key: LogKey }
  readonly transparencyLog: { readonly url: string; readonly key: LogKey }
  /** Since when: well before the first signature, because log times are whole seconds. */
  readonly start: Date
}

/**
 * The trusted root, as Sigstore's TrustedRoot in JSON: complete for sigstore-python, which takes no gaps.
 *
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
export function trustedRoot({ authority, ctLog, transparencyLog, start }: TrustedParties): object {
  const validFor = { start: start.toISOString() }
  const trustedLog = ({ url, key }: { readonly url: string; readonly key: LogKey }) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: key.id.toString('base64') },
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [trustedLog(transparencyLog)],
    certificateAuthorities: [
      {
        subject: { organization: authority.organization, commonName: authority.commonName },
        uri: authority.url,
        certChain: { certificates: [{ rawBytes: authority.root.toString('base64') }] },
        validFor,
      },
    ],
    ctlogs: [trustedLog(ctLog)],
    timestampAuthorities: [],
  }
}
