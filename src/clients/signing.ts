import { generateKeyPairSync, type KeyObject, sign as signBytes, X509Certificate } from 'node:crypto'
import type { Bundle } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, type Signature, type Signer } from '@sigstore/sign'
import { encodeStatement, type OneFileStatement, payloadType } from '../attestation/statement.ts'
import { ReleaseError } from '../errors.ts'
import type { IdentityToken } from './oidc.ts'

/** Where certificates and log entries come from, and how to get an identity. */
export interface SigningOptions {
  readonly fulcio: string
  readonly rekor: string
  /** Asked once for each certificate. */
  readonly identity: () => Promise<IdentityToken>
}

const timeoutMs = 30_000
// A retry is safe: Fulcio issues another certificate, and Rekor answers the entry that is there.
const retry = { retries: 3, minTimeout: 1000, maxTimeout: 8000 }
// Fulcio certificates live ten minutes; the log must date the signature before the end.
const marginMs = 120_000

/** Signs statements with one key and one certificate for as long as the certificate is valid. */
export class Signing {
  readonly #builder: DSSEBundleBuilder

  constructor(options: SigningOptions) {
    const witness = new RekorWitness({
      rekorBaseURL: options.rekor,
      entryType: 'dsse',
      majorApiVersion: 1,
      timeout: timeoutMs,
      retry,
    })
    this.#builder = new DSSEBundleBuilder({ signer: new CertificateSigner(options), witnesses: [witness] })
  }

  /**
   * Sign one statement and enter it in the log.
   *
   * @throws ReleaseError `signing-failed`, and what the identity provider throws.
   */
  async sign(statement: OneFileStatement): Promise<Bundle> {
    try {
      return await this.#builder.create({ type: payloadType, data: encodeStatement(statement) })
    } catch (cause) {
      const ours = releaseErrorIn(cause)
      if (ours !== undefined) throw ours
      throw new ReleaseError('signing-failed', {
        message: `The statement about "${statement.subject.name}" could not be signed.`,
        hint: 'Look at https://status.sigstore.dev, and run the job again.',
        cause,
      })
    }
  }
}

/** A signer that asks for a certificate when it has none that is valid long enough. */
class CertificateSigner implements Signer {
  readonly #options: SigningOptions
  #current: { readonly key: KeyObject; readonly certificate: string; readonly validTo: Date } | undefined

  constructor(options: SigningOptions) {
    this.#options = options
  }

  async sign(data: Buffer): Promise<Signature> {
    const current = this.#current
    if (current !== undefined && current.validTo.getTime() - Date.now() > marginMs) {
      const signature = signBytes('sha256', data, current.key)
      return { signature, key: { $case: 'x509Certificate', certificate: current.certificate } }
    }
    return this.#signWithNewCertificate(data)
  }

  async #signWithNewCertificate(data: Buffer): Promise<Signature> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const publicPem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
    const keyHolder: Signer = {
      sign: async (bytes) => ({
        signature: signBytes('sha256', bytes, privateKey),
        key: { $case: 'publicKey', publicKey: publicPem },
      }),
    }
    const { fulcio, identity } = this.#options
    const { token } = await identity()
    const identityProvider = { getToken: async () => token.reveal() }
    const signer = new FulcioSigner({ fulcioBaseURL: fulcio, identityProvider, keyHolder, timeout: timeoutMs, retry })
    const signature = await signer.sign(data)
    if (signature.key.$case === 'x509Certificate') {
      const { certificate } = signature.key
      this.#current = { key: privateKey, certificate, validTo: new Date(new X509Certificate(certificate).validTo) }
    }
    return signature
  }
}

function releaseErrorIn(error: unknown): ReleaseError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof ReleaseError) return cause
  }
  return undefined
}
