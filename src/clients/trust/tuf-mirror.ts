import { BaseFetcher } from 'tuf-js'
import { DownloadHTTPError, DownloadLengthMismatchError } from 'tuf-js/dist/error.js'

// Metadata is a few kilobytes, and there is another root to fall back to.
const timeoutMs = 10_000

/** Fetches from a TUF mirror, and remembers whether the mirror or what it served was at fault. */
export class TufMirror extends BaseFetcher {
  /** Why the last request was not answered whole; `undefined` if it was. */
  failure: unknown

  override async fetch(url: string): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
    // The library takes 403 and 404 of the next root for "there is none yet", by this very error.
    if (!answer.ok || answer.body === null) {
      throw new DownloadHTTPError(`GET ${url} answered ${answer.status}`, answer.status)
    }
    return answer.body
  }

  override async downloadFile<T>(url: string, maxLength: number, handler: (file: string) => Promise<T>): Promise<T> {
    let isWhole = false
    this.failure = undefined
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
}
