import { setTimeout as wait } from 'node:timers/promises'
import { setSecret } from '@actions/core'
import { ReleaseError } from '../../errors.ts'
import type { Secret } from '../../secret.ts'
import type { IdentityToken } from '../oidc.ts'
import type { TrustedPublishing } from './trusted-publishing.ts'

// The index gives 15 minutes; a large file may need the last five.
const lifetimeMs = 10 * 60_000
const waitsMs = [1000, 4000]

/** The upload token of a job, renewed before it expires. */
export class UploadTokenSource {
  readonly #publishing: TrustedPublishing
  readonly #identity: (audience: string) => Promise<IdentityToken>
  #current: { readonly token: Secret; readonly mintedAt: number } | undefined

  /** @param identity Asks for a fresh OIDC token: the index takes each one once. */
  constructor(publishing: TrustedPublishing, identity: (audience: string) => Promise<IdentityToken>) {
    this.#publishing = publishing
    this.#identity = identity
  }

  /** A token that is valid for some minutes; what `TrustedPublishing.mint` throws. */
  async token(): Promise<Secret> {
    const current = this.#current
    if (current !== undefined && Date.now() - current.mintedAt < lifetimeMs) return current.token
    const token = await this.#mint()
    this.#current = { token, mintedAt: Date.now() }
    return token
  }

  /** Forget the token, because the index called it expired. */
  forget(): void {
    this.#current = undefined
  }

  async #mint(): Promise<Secret> {
    const waits = [...waitsMs]
    let refusals = 0
    for (;;) {
      try {
        return await this.#mintOnce()
      } catch (error) {
        const code = error instanceof ReleaseError ? error.code : undefined
        if (code === 'index-token-refused') refusals += 1
        // A lost answer may have spent the OIDC token: the next try brings a new one. A fresh one that is refused too stays so.
        const mayHelp = code === 'index-failed' || (code === 'index-token-refused' && refusals === 1)
        const pauseMs = mayHelp ? waits.shift() : undefined
        if (pauseMs === undefined) throw error
        await wait(pauseMs)
      }
    }
  }

  async #mintOnce(): Promise<Secret> {
    const identity = await this.#identity(await this.#publishing.audience())
    return this.#publishing.mint(identity, setSecret)
  }
}
