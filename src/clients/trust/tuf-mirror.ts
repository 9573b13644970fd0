import { BaseFetcher } from 'tuf-js'
import { DownloadHTTPError, DownloadLengthMismatchError } from 'tuf-js/dist/error.js'
import { ReleaseError } from '../../errors.ts'
import { exchange } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import { AnswerTooLong, type HttpResponse } from '../http/send.ts'

// There is another root to fall back to: whoever has no network does not wait for long.
const triesLimit = 3
// Metadata is a few kilobytes.
const timeLimits = { connectMs: 10_000, idleMs: 10_000, wholeMs: 30_000 }

/** Fetches from a TUF mirror, and remembers whether the mirror or what it served was at fault. */
export class TufMirror extends BaseFetcher {
  /** Why the last request was not answered whole; `undefined` if it was. */
  failure: unknown
  readonly #network: Network
  /** Of the file that is being downloaded: the library asks for one after another. */
  #limitBytes = 0

  constructor(network: Network) {
    super()
    this.#network = network
  }

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const { status, body } = await this.#answerTo(url)
    // The library takes 403 and 404 of the next root for "there is none yet", by this very error.
    if (status !== 200) throw new DownloadHTTPError(`GET ${url} answered ${status}`, status)
    return new ReadableStream({
      start: (stream) => {
        stream.enqueue(new Uint8Array(body))
        stream.close()
      },
    })
  }

  override async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    let isWhole = false
    this.failure = undefined
    this.#limitBytes = maxLength
    const handle = (file: string): Promise<T> => {
      isWhole = true
      return handler(file)
    }
    try {
      return await super.downloadFile(url, maxLength, handle)
    } catch (error) {
      // An answer without end is an attack, and no outage.
      if (!isWhole && !(error instanceof DownloadLengthMismatchError)) this.failure = error
      throw error
    }
  }

  async #answerTo(url: string): Promise<HttpResponse> {
    const hint = 'Look at https://status.sigstore.dev, and try again later.'
    const name = new URL(url).host
    try {
      return await exchange(
        { name, code: 'trusted-root-unreachable', hint, network: this.#network, triesLimit },
        {
          request: { method: 'GET', url, headers: {}, timeLimits, answerLimitBytes: this.#limitBytes },
          statuses: [200, 403, 404],
          read: (response) => response,
        },
      )
    } catch (error) {
      if (error instanceof ReleaseError && error.cause instanceof AnswerTooLong)
        throw new DownloadLengthMismatchError(error.message)
      throw error
    }
  }
}
