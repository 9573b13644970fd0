import { setSecret } from '@actions/core'
import type { Secret } from '../../secret.ts'
import type { Clock } from '../clock.ts'
import type { IdentityToken } from '../oidc.ts'
import type { TrustedPublishing } from './trusted-publishing.ts'

// The index gives 15 minutes; a large file may need the last five.
const lifetimeMs = 10 * 60_000

/** The upload token of a job, renewed before it expires. */
export class UploadTokenSource {
  readonly #publishing: TrustedPublishing
  readonly #identity: (audience: string) => Promise<IdentityToken>
  readonly #clock: Clock
  #current: { readonly token: Secret; readonly mintedAt: number } | undefined

  /** @param identity Asks for a fresh OIDC token: the index takes each one once. */
  constructor(publishing: TrustedPublishing, identity: (audience: string) => Promise<IdentityToken>, clock: Clock) {
    this.#publishing = publishing
    this.#identity = identity
    this.#clock = clock
  }

  /** A token that is valid for some minutes; what `TrustedPublishing.mint` throws. */
  async token(): Promise<Secret> {
    const current = this.#current
    if (current !== undefined && this.#now() - current.mintedAt < lifetimeMs) return current.token
    const audience = await this.#publishing.audience()
    const token = await this.#publishing.mint(() => this.#identity(audience), setSecret)
    this.#current = { token, mintedAt: this.#now() }
    return token
  }

  /** Forget the token, because the index called it expired. */
  forget(): void {
    this.#current = undefined
  }

  #now(): number {
    return this.#clock.now().getTime()
  }
}
