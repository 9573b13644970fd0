import { readdir, stat } from 'node:fs/promises'
import { ReleaseError } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'

/** What a path leads to. */
export interface Found {
  readonly path: string
  readonly isFolder: boolean
}

/**
 * Look at what somebody named. A pipe would never end, and a device has no digest.
 *
 * @throws ReleaseError `input-invalid` unless it is a file or a folder.
 */
export async function look(path: string): Promise<Found> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (facts.isFile() || facts.isDirectory()) return { path, isFolder: facts.isDirectory() }
  throw unfit(`${quoted(path)} is neither a file nor a folder.`, 'Name files or one folder.')
}

/** The names in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw unreadable(folder, cause)
  })
  return names.sort()
}

/** Whether there is a file, which nobody named. */
export async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  )
}

/** `input-invalid` for what is there, and is not what was meant. */
export function unfit(message: string, hint: string): ReleaseError {
  return new ReleaseError('input-invalid', { message, hint })
}

/** What is said of a path that is not there, or that cannot be read. */
export function unreadable(path: string, cause: unknown): ReleaseError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'for no reason that is known'
  const hint = absent.has(code)
    ? 'Name files or one folder that are there; a project is named as PROJECT==VERSION, a release as OWNER/REPO@TAG.'
    : 'Make it readable, or move it out of the folder.'
  return new ReleaseError('input-invalid', { message: `${quoted(path)} cannot be read (${code}).`, hint, cause })
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR'])
