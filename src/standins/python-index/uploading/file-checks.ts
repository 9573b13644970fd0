import { createHash } from 'node:crypto'
import { blake2b } from '@noble/hashes/blake2'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import { type Digests, filesOf, type Project } from '../state.ts'
import { fieldValue, type TextFields } from './upload-form.ts'

const extensions = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] } as const

/**
 * Check the name of an uploaded file before its bytes are looked at.
 *
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export function checkFileName(name: string, kind: keyof typeof extensions): void {
  if (/[\x00-\x1f\x7f]/.test(name)) {
    throw new Refusal(
      400,
      'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
    )
  }
  if (/[/\\]/.test(name)) throw new Refusal(400, "Cannot upload a file with '/' or '\\' in the name.")
  const extension = /.\.(?:tar\.gz|zip|whl)$/i.exec(name)?.[0].slice(1)
  if (extension === undefined) {
    throw new Refusal(
      400,
      'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
        'and https://peps.python.org/pep-0715/ for more information',
    )
  }
  if (extensions[kind].some((known) => known === extension)) return
  throw new Refusal(
    400,
    `Invalid file extension: Extension ${extension} is invalid for filetype ${kind}. ` +
      'See https://www.python.org/dev/peps/pep-0527 for more information.',
  )
}

/** @returns The three digests that PyPI keeps, in lower-case hexadecimal. */
export function digestsOf(bytes: Buffer): Digests {
  return {
    md5: createHash('md5').update(bytes).digest('hex'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    // Node's OpenSSL has BLAKE2b with 64 bytes only, and a shorter one is not a prefix of it.
    blake2b256: Buffer.from(blake2b(bytes, { dkLen: 32 })).toString('hex'),
  }
}

/** @throws Refusal 400 when a digest in the form is not the file's. */
export function checkDigests(text: TextFields, digests: Digests): void {
  const claimed = [
    [fieldValue(text, 'md5_digest'), digests.md5],
    [fieldValue(text, 'sha256_digest'), digests.sha256],
    [fieldValue(text, 'blake2_256_digest'), digests.blake2b256],
  ] as const
  if (claimed.every(([digest, found]) => digest === '' || digest.toLowerCase() === found)) return
  throw new Refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.')
}

/** @throws Refusal 400 when the file, or the project with it, is too large. */
export function checkSize(project: Project, sizeBytes: number): void {
  const docs = 'https://docs.pypi.org/project-management/storage-limits'
  const { fileSizeLimitBytes, totalSizeLimitBytes } = project
  if (sizeBytes > fileSizeLimitBytes) {
    throw new Refusal(
      400,
      `File too large. Limit for project ${repr(project.name)} is ${Math.floor(fileSizeLimitBytes / 2 ** 20)} MB. ` +
        `See ${docs}#requesting-a-file-size-limit-increase for more information.`,
    )
  }
  const totalBytes = filesOf(project).reduce((sum, { bytes }) => sum + bytes.length, sizeBytes)
  if (totalBytes <= totalSizeLimitBytes) return
  throw new Refusal(
    400,
    `Project size too large. Limit for project ${repr(project.name)} total size is ` +
      `${Math.floor(totalSizeLimitBytes / 2 ** 30)} GB. See ${docs}#requesting-a-project-size-limit-increase`,
  )
}
