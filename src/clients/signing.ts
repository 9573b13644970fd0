import type { Bundle } from '@sigstore/bundle'
import { encodeStatement, type OneFileStatement, preAuthenticationEncoding } from '../attestation/reading/statement.ts'
import { ReleaseError, theRun } from '../errors.ts'
import { quoted } from '../quoted.ts'
import type { Voice } from '../voice.ts'
import type { Remote } from './http/attempt.ts'
import type { Network } from './http/network.ts'
import { inParallel } from './in-parallel.ts'
import type { IdentityToken } from './oidc.ts'
import { SigningKeys, signatureLimitMs } from './signing/certificate.ts'
import { bundleOf, type Envelope, type LogProof, sha256 } from './signing/envelope.ts'
import { enterInRekor } from './signing/rekor.ts'
import { enterInRekorV2 } from './signing/rekor-v2.ts'

/** Where certificates and log entries come from, and how to get an identity. */
export interface SigningOptions {
  readonly fulcio: string
  readonly rekor: string
  /** Asked once for each certificate. */
  readonly identity: () => Promise<IdentityToken>
  readonly network: Network
  /**
   * Says that `rekor` is a log of version 2, and who dates its entries. Left out, it is one of version 1, on purpose: PEP
   * 740 has no place for a timestamp, so PyPI could date no entry of version 2.
   */
  readonly rekorV2?: { readonly timestampAuthority: string }
}

/** A statement and its bundle. */
export interface Signed {
  readonly statement: OneFileStatement
  readonly bundle: Bundle
}

/** What came of signing several statements. */
export interface SigningOutcome {
  /** In the order of the statements; those that were not signed are missing. */
  readonly signed: readonly Signed[]
  /** What stopped the rest; `undefined` if all are signed. */
  readonly failure: unknown
}

// Rekor takes 0.15 to 0.3 s for an entry and 500 requests a minute from one client, as users of the public instance
// found (https://github.com/chainguard-dev/terraform-provider-cosign/pull/54). Eight at once make 30 a second, and a release of
// 100 files stays far below the limit; one of more than 500 may be told to wait, and does.
const signedAtOnce = 8
// Signing anew is for a log of version 2 that lost an answer; twice for one file is an outage.
const signingsLimit = 2

/** Signs statements with one key and one certificate for as long as the certificate is valid. */
export class Signing {
  readonly #keys: SigningKeys
  readonly #voice: Voice
  readonly #enter: (envelope: Envelope) => Promise<LogProof | undefined>

  constructor({ fulcio, rekor, identity, network, rekorV2 }: SigningOptions) {
    const limitMs = signatureLimitMs
    const remote = (name: string): Remote => ({ name, code: 'signing-failed', hint: outageHint, network, limitMs })
    this.#keys = new SigningKeys({ remote: remote('Fulcio'), fulcio, identity })
    this.#voice = network.voice
    const log = { remote: remote('Rekor'), url: rekor }
    if (rekorV2 === undefined) {
      this.#enter = (envelope) => enterInRekor(log, envelope)
    } else {
      const timestampAuthority = { remote: remote('The timestamp authority'), url: rekorV2.timestampAuthority }
      this.#enter = (envelope) => enterInRekorV2({ ...log, timestampAuthority }, envelope)
    }
  }

  /**
   * Sign one statement and enter it in the log.
   *
   * @throws ReleaseError `signing-failed`, and what the identity provider throws; the message names the file.
   */
  async sign(statement: OneFileStatement): Promise<Bundle> {
    const { name } = statement.subject
    try {
      for (let signings = 0; signings < signingsLimit; signings += 1) {
        const envelope = await this.#seal(statement)
        const proof = await this.#enter(envelope)
        if (proof !== undefined) return bundleOf(envelope, proof, name)
      }
    } catch (error) {
      throw error instanceof ReleaseError && error.code === 'signing-failed' ? unsigned(name, error) : error
    }
    const message = 'The log has the entry, and cannot show it.'
    throw unsigned(name, new ReleaseError('signing-failed', { message, hint: outageHint }))
  }

  /**
   * Sign several statements, a few at a time. After a failure nothing new is begun, and what is under way is awaited:
   * what was signed is in the outcome, so that it can be kept.
   */
  async signAll(statements: readonly OneFileStatement[]): Promise<SigningOutcome> {
    let count = 0
    const ends = await inParallel(statements, signedAtOnce, async (statement) => {
      const bundle = await this.sign(statement)
      count += 1
      const at = { count, total: statements.length }
      this.#voice({ kind: 'done', what: 'signed', name: statement.subject.name, at })
      return { statement, bundle }
    })
    const failed = ends.find((end) => end.status === 'rejected')
    return {
      signed: ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : [])),
      failure: failed?.reason,
    }
  }

  async #seal(statement: OneFileStatement): Promise<Envelope> {
    const payload = encodeStatement(statement)
    const key = await this.#keys.current()
    const covered = preAuthenticationEncoding(payload)
    return { payload, signedDigest: sha256(covered), signature: key.sign(covered), certificate: key.certificate }
  }
}

const outageHint = `Look at https://status.sigstore.dev, and run ${theRun} again.`

function unsigned(name: string, error: ReleaseError): ReleaseError {
  return error.with({ message: `${quoted(name)} was not signed. ${error.message}` })
}
