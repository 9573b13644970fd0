import { generateKeyPairSync, type KeyObject, sign, type X509Certificate } from 'node:crypto'
import type { Remote } from '../http/attempt.ts'
import type { IdentityToken } from '../oidc.ts'
import { requestCertificate } from './fulcio.ts'

/** How long all tries of one request take together, at most, while a certificate's time runs. */
export const signatureLimitMs = 100_000

// The log must date a signature within the life of its certificate, so one that is begun must have time to end.
const marginMs = signatureLimitMs + 20_000

/** A key with its certificate, for some minutes. */
export class SigningKey {
  readonly certificate: X509Certificate
  readonly #privateKey: KeyObject
  readonly #usableUntil: number

  constructor(privateKey: KeyObject, certificate: X509Certificate, requestedAt: Date) {
    this.#privateKey = privateKey
    this.certificate = certificate
    // Counted from the request and by the certificate's own length: the clock of this machine may be wrong.
    const lifetimeMs = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom)
    this.#usableUntil = requestedAt.getTime() + lifetimeMs - marginMs
  }

  isUsable(now: Date): boolean {
    return now.getTime() < this.#usableUntil
  }

  /** ECDSA over SHA-256 of the bytes, DER. */
  sign(bytes: Buffer): Buffer {
    return sign('sha256', bytes, this.#privateKey)
  }
}

/** Where certificates come from. */
export interface CertificateSource {
  readonly remote: Remote
  readonly fulcio: string
  /** Asked once for each certificate. */
  readonly identity: () => Promise<IdentityToken>
}

/** The key of a job: one at a time, made anew before its certificate ends. */
export class SigningKeys {
  readonly #source: CertificateSource
  #current: SigningKey | undefined
  #coming: Promise<SigningKey> | undefined

  constructor(source: CertificateSource) {
    this.#source = source
  }

  /**
   * A key that is valid long enough for one signature and its entry in the log. Those who ask at the same time get the
   * same one.
   *
   * @throws ReleaseError what `requestCertificate` and the provider of identities throw.
   */
  current(): Promise<SigningKey> {
    const current = this.#current
    if (current?.isUsable(this.#source.remote.network.clock.now())) return Promise.resolve(current)
    this.#coming ??= this.#request().finally(() => {
      this.#coming = undefined
    })
    return this.#coming
  }

  async #request(): Promise<SigningKey> {
    const { remote, fulcio, identity } = this.#source
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const given = await identity()
    const requestedAt = remote.network.clock.now()
    const certificate = await requestCertificate(remote, { fulcio, identity: given, privateKey })
    this.#current = new SigningKey(privateKey, certificate, requestedAt)
    return this.#current
  }
}
