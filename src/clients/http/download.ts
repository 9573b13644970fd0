import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { type Attempt, lost, type Remote, requestName, type Turn, within, withoutAnswer } from './attempt.ts'
import { repeated } from './exchange.ts'
import { type Downloaded, FileError, PartialFile } from './partial-file.ts'
import { redirectLimit, redirectOf } from './redirect.ts'
import { fileTimeLimits, type HttpRequest, openAnswer, wholeBody } from './send.ts'
import { hiddenIn } from './words.ts'

export type { Downloaded } from './partial-file.ts'

/** Where a file is; the headers go to this server only. */
export interface DownloadRequest extends Pick<HttpRequest, 'url' | 'headers'> {
  /** What people call it. */
  readonly name: string
  /** As it is listed; `undefined` where nobody says. What comes after so many bytes is not taken. */
  readonly sizeBytes: number | undefined
}

/**
 * Download a file into a new one of this user, hashing it on the way.
 *
 * The bytes may come from another server than the one that was asked, since a digest proves them; it gets no token. A
 * download that breaks goes on where it stopped: the first server is asked again, because the signed address that it
 * gives is short-lived, and only the rest is wanted. What does not continue exactly what is there begins anew.
 *
 * @returns What came: whoever asked compares it with what was listed.
 * @throws ReleaseError as `exchange` does; then nothing is left. The error of a file that cannot be written.
 */
export async function download(remote: Remote, request: DownloadRequest, path: string): Promise<Downloaded> {
  // Opened first, so that no broken download makes its file after its folder was removed.
  const file = await PartialFile.create(path, request.sizeBytes)
  let isWhole = false
  try {
    const downloaded = await repeated(remote, { isSafe: true }, (turn) => tryDownload(remote, request, file, turn))
    isWhole = true
    return downloaded
  } finally {
    await file.close()
    if (!isWhole) await rm(path, { force: true })
  }
}

/** One try: ask, go where the answer leads, and append what comes. */
async function tryDownload(
  remote: Remote,
  { name, url, headers }: DownloadRequest,
  file: PartialFile,
  turn: Turn,
): Promise<Attempt<Downloaded>> {
  const range = file.range
  let request: HttpRequest = {
    method: 'GET',
    url,
    headers: { ...headers, ...range },
    timeLimits: fileTimeLimits,
    try: turn.number,
  }
  for (let redirects = 0; ; redirects += 1) {
    try {
      const incoming = await openAnswer(within(request, remote.network, turn), remote.network)
      const { statusCode: status = 0, headers: answered } = incoming
      const redirect = redirectOf(request, { status, headers: answered })
      if ((redirect.kind === 'same' || redirect.kind === 'other') && redirects < redirectLimit) {
        await wholeBody(incoming)
        request = { ...request, url: redirect.url, headers: redirect.kind === 'same' ? request.headers : { ...range } }
        continue
      }
      if (redirect.kind === 'none' && (status === 200 || status === 206 || status === 416)) {
        return await take(remote, request, incoming, { name, file })
      }
      const response = { status, headers: answered, body: await wholeBody(incoming) }
      const attempt = withoutAnswer(remote, { request, response, redirect, hidden: hiddenIn(request) })
      // A signed address that expired says no as well; the next try gets a new one.
      const isElsewhere = new URL(request.url).origin !== new URL(url).origin
      return attempt.kind === 'refused' && isElsewhere ? { ...attempt, kind: 'unclear', askedMs: undefined } : attempt
    } catch (error) {
      if (error instanceof FileError) throw error.cause
      return lost(remote, request, error)
    }
  }
}

/** Append an answer that continues what is there, or begin anew. */
async function take(
  { name, network }: Remote,
  request: HttpRequest,
  incoming: IncomingMessage,
  { name: fileName, file }: { readonly name: string; readonly file: PartialFile },
): Promise<Attempt<Downloaded>> {
  const { statusCode, headers } = incoming
  const asked = requestName(request)
  if (statusCode === 200) {
    await file.begin(headers)
  } else if (!file.isContinuedBy(statusCode, headers)) {
    incoming.destroy()
    const had = file.sizeBytes
    await file.begin({})
    const found = `${name} answered ${statusCode} to ${asked}, which does not go on after ${had} bytes`
    return { kind: 'unclear', found, askedMs: undefined }
  }
  try {
    for await (const chunk of incoming as AsyncIterable<Buffer>) {
      await file.append(chunk)
      network.voice({ kind: 'bytes', what: 'downloading', name: fileName, bytes: file.moved })
      if (file.isCut || file.isTooLong) break
    }
  } catch (cause) {
    if (cause instanceof FileError) throw cause
    const found = `The connection to ${name} broke after ${file.progress} of ${asked}`
    return { kind: 'unclear', found, askedMs: undefined, cause }
  }
  if (file.isTooLong && !file.isCut) {
    const found = `${name} answered more than it promised, ${file.progress}, to ${asked}`
    await file.begin({})
    return { kind: 'unclear', found, askedMs: undefined }
  }
  if (file.isWhole || file.isCut) return { kind: 'done', value: file.measured }
  return { kind: 'unclear', found: `${name} ended its answer after ${file.progress} of ${asked}`, askedMs: undefined }
}

/** What a server lists of a file; `undefined` for what it does not say. */
export interface Listed {
  readonly sizeBytes: number | undefined
  /** 64 lower-case hex digits. */
  readonly sha256: string | undefined
}

/** How what came differs from what is listed: `with 7 bytes, and answered more than 7 bytes`; `undefined` if it does not. */
export function differenceOf(listed: Listed, { sizeBytes, sha256, isCut }: Downloaded): string | undefined {
  const isListed = sizeBytes === (listed.sizeBytes ?? sizeBytes) && sha256 === (listed.sha256 ?? sha256)
  if (!isCut && isListed) return undefined
  const answered = isCut ? `more than ${sizeBytes} bytes` : factsOf({ sizeBytes, sha256 })
  return `with ${factsOf(listed)}, and answered ${answered}`
}

function factsOf({ sizeBytes, sha256 }: Listed): string {
  const digest = sha256 === undefined ? [] : [`sha256:${sha256}`]
  return [...digest, ...(sizeBytes === undefined ? [] : [`${sizeBytes} bytes`])].join(' and ')
}
