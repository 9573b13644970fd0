import { setTimeout as wait } from 'node:timers/promises'
import { statementOf } from '../attestation/bundle.ts'
import { toBundle } from '../attestation/pep740.ts'
import { buildProvenanceType, publishType } from '../attestation/statement.ts'
import type { VerifiedDistribution } from '../attestation/verified.ts'
import type { PythonIndex } from '../clients/python-index/python-index.ts'
import type { Upload } from '../clients/python-index/upload.ts'
import type { UploadTokenSource } from '../clients/python-index/upload-token.ts'
import { type Problem, ReleaseError } from '../errors.ts'

/** The index, the token for it, and the project. */
export interface UploadTarget {
  readonly index: PythonIndex
  readonly tokens: UploadTokenSource
  /** Normalized name. */
  readonly project: string
}

// After an unclear answer the index is asked what it has; only a file that is not there is sent again.
const uploadWaitsMs = [2000, 8000]
const readBackWaitsMs = [500, 1000, 2000, 4000, 8000, 16_000, 16_000]

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
    try {
      return await target.index.uploading.upload(upload, await target.tokens.token())
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error
      if (error.code === 'index-token-refused' && mayRenew && error.message.includes('expired')) {
        mayRenew = false
        target.tokens.forget()
        continue
      }
      const pauseMs = error.code === 'index-failed' ? waits.shift() : undefined
      if (pauseMs === undefined) throw error
      await wait(pauseMs)
      if (await isThere(upload.verified, target)) return
    }
  }
}

async function isThere({ file }: VerifiedDistribution, { index, project }: UploadTarget): Promise<boolean> {
  const found = (await index.reading.files(project)).get(file.name)
  if (found === undefined) return false
  if (found.sha256 === file.sha256) return true
  throw new ReleaseError('index-file-differs', {
    message: `${index.name} now has "${file.name}" with sha256:${found.sha256}, but sha256:${file.sha256} was sent.`,
    hint: 'Somebody else published under this name: find out who has rights on the project.',
  })
}

/** What every file must show to everybody. */
const wantedTypes = [buildProvenanceType, publishType]

/**
 * Read back what the index serves, until it shows every file with both attestations, or for less than a minute.
 *
 * @returns A warning for each file that is not shown yet: the upload itself is done and is not failed for it.
 * @throws ReleaseError `index-file-differs`
 */
export async function readBack(
  verified: readonly VerifiedDistribution[],
  target: UploadTarget,
  version: string,
): Promise<Problem[]> {
  const waits = [...readBackWaitsMs]
  for (;;) {
    const problems = await missingOnIndex(verified, target, version)
    const pauseMs = problems.length > 0 ? waits.shift() : undefined
    if (pauseMs === undefined) return problems
    await wait(pauseMs)
  }
}

async function missingOnIndex(
  verified: readonly VerifiedDistribution[],
  target: UploadTarget,
  version: string,
): Promise<Problem[]> {
  const { index, project } = target
  const problems: Problem[] = []
  for (const one of verified) {
    const { name } = one.file
    if (!(await isThere(one, target))) {
      problems.push(unseen(`${index.name} does not show "${name}" yet.`))
      continue
    }
    const found = (await index.reading.attestations(project, version, name)) ?? []
    const types = found.map((value) => statementOf(toBundle(value, `${index.name}'s answer`), name).predicateType)
    const lacking = wantedTypes.filter((type) => !types.includes(type))
    if (lacking.length > 0) problems.push(unseen(`${index.name} shows "${name}" without ${lacking.join(' and ')}.`))
  }
  return problems
}

function unseen(message: string): Problem {
  const hint = 'The step "finish" looks again; an index takes attestations only together with the file.'
  return { code: 'index-read-back', severity: 'warning', message, hint }
}
