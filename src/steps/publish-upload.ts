import { setTimeout as wait } from 'node:timers/promises'
import type { VerifiedDistribution } from '../attestation.ts'
import type { Upload } from '../clients/python-index/upload.ts'
import type { UploadTokenSource } from '../clients/python-index/upload-token.ts'
import type { PythonIndex } from '../clients/python-index.ts'
import { ReleaseError } from '../errors.ts'
import { isThere } from './publish-read-back.ts'

/** The index, the token for it, and the project. */
export interface UploadTarget {
  readonly index: PythonIndex
  readonly tokens: UploadTokenSource
  /** Normalized name. */
  readonly project: string
}

// After an unclear answer the index is asked what it has; only a file that is not there is sent again.
const uploadWaitsMs = [2000, 8000]
const lastLookMs = 4000

/**
 * Upload one file after another; a refusal stops everything.
 *
 * @throws ReleaseError what `IndexUpload.upload` throws; `index-file-differs` if the index shows another file afterwards.
 */
export async function uploadInOrder(uploads: readonly Upload[], target: UploadTarget): Promise<void> {
  const done: string[] = []
  for (const upload of uploads) {
    try {
      await uploadOne(upload, target)
    } catch (error) {
      throw done.length > 0 && error instanceof ReleaseError ? withDone(error, done, target) : error
    }
    done.push(upload.verified.file.name)
  }
}

/** Say what the index has by now, and until when the rest can follow. */
function withDone(
  { code, message, hint, cause }: ReleaseError,
  done: readonly string[],
  { index }: UploadTarget,
): ReleaseError {
  const there = `${index.name} already has ${done.map((name) => `"${name}"`).join(', ')}.`
  // https://docs.pypi.org: since 2026-07, a release takes new files for 14 days after its first.
  const deadline = 'The rest of this version must follow within 14 days.'
  return new ReleaseError(code, { message: `${message}\n${there}`, hint: `${hint} ${deadline}`, cause })
}

async function uploadOne(upload: Upload, target: UploadTarget): Promise<void> {
  const waits = [...uploadWaitsMs]
  let mayRenew = true
  for (;;) {
    const error = await attempt(upload, target)
    if (error === undefined) return
    if (error.code === 'index-token-expired' && mayRenew) {
      mayRenew = false
      target.tokens.forget()
      continue
    }
    if (error.code !== 'index-failed') throw error
    const pauseMs = waits.shift()
    await wait(pauseMs ?? lastLookMs)
    if (await mayBeThere(upload.verified, target)) return
    if (pauseMs === undefined) throw error
  }
}

async function attempt(upload: Upload, { index, tokens }: UploadTarget): Promise<ReleaseError | undefined> {
  try {
    await index.uploading.upload(upload, await tokens.token())
    return undefined
  } catch (error) {
    if (error instanceof ReleaseError) return error
    throw error
  }
}

/** Whether the index shows the file; a look-up that fails leaves it unclear, which is no. */
async function mayBeThere({ file }: VerifiedDistribution, { index, project }: UploadTarget): Promise<boolean> {
  try {
    return isThere(file, await index.reading.files(project), index.name)
  } catch (error) {
    if (error instanceof ReleaseError && error.code === 'index-failed') return false
    throw error
  }
}
