import type { VerifiedDistribution } from '../../attestation.ts'
import type { Upload } from '../../clients/python-index/upload.ts'
import type { UploadTokenSource } from '../../clients/python-index/upload-token.ts'
import type { PythonIndex } from '../../clients/python-index.ts'
import { ReleaseError } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { Voice } from '../../voice.ts'
import { isThere } from './read-back.ts'

/** The index, the token for it, and the project. */
export interface UploadTarget {
  readonly index: PythonIndex
  readonly tokens: UploadTokenSource
  /** Normalized name. */
  readonly project: string
}

/**
 * Upload one file after another; a refusal stops everything.
 *
 * @throws ReleaseError what `IndexUpload.upload` throws; `index-file-differs` if the index shows another file afterwards.
 */
export async function uploadInOrder(uploads: readonly Upload[], target: UploadTarget, voice: Voice): Promise<void> {
  if (uploads.length === 0) return
  voice({ kind: 'part', title: `Upload ${counted(uploads.length, 'file')} to ${target.index.name}` })
  const done: string[] = []
  for (const upload of uploads) {
    try {
      await uploadOne(upload, target)
    } catch (error) {
      throw done.length > 0 && error instanceof ReleaseError ? withDone(error, done, target) : error
    }
    const { name, sizeBytes } = upload.verified.file
    done.push(name)
    voice({ kind: 'done', what: 'uploaded', name, at: { count: done.length, total: uploads.length, sizeBytes } })
  }
}

/** Say what the index has by now, and until when the rest can follow. */
function withDone(error: ReleaseError, done: readonly string[], { index }: UploadTarget): ReleaseError {
  const there = `${index.name} already has ${listed(done.map(quoted))}.`
  // https://docs.pypi.org: since 2026-07, a release takes new files for 14 days after its first.
  const deadline = 'The rest of this version must follow within 14 days.'
  return error.with({ message: `${error.message}\n${there}`, hint: `${error.hint} ${deadline}` })
}

/** Look, then send: after an unclear answer, only a file that the index does not show is sent again. */
async function uploadOne(upload: Upload, target: UploadTarget): Promise<void> {
  const send = async (): Promise<void> => {
    const token = await target.tokens.token()
    await target.index.uploading.upload(upload, token, () => mayBeThere(upload.verified, target))
  }
  try {
    await send()
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'index-token-expired') throw error
    // Mint anew: the token was good until now.
    target.tokens.forget()
    await send()
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
