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
 * @param hint What to name, if it is neither a file nor a folder.
 * @throws ReleaseError `input-invalid` unless it is a file or a folder.
 */
export async function look(path: string, hint = targets): Promise<Found> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause, hint)
  })
  if (facts.isFile() || facts.isDirectory()) return { path, isFolder: facts.isDirectory() }
  throw unfit(`${quoted(path)} is neither a file nor a folder.`, hint)
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

/**
 * What is said of a path that is not there, or that cannot be read.
 *
 * @param hint What to name, if it is not there.
 */
export function unreadable(path: string, cause: unknown, hint = targets): ReleaseError {
  if (!(cause instanceof Error && 'code' in cause))
    return new ReleaseError('input-invalid', { message: `${quoted(path)} cannot be read.`, hint: readable, cause })
  // The code says all that the words of Node do, which name the path again, whole.
  const code = String(cause.code)
  if (absent.has(code)) return unfit(`${quoted(path)} does not exist.`, hint)
  return unfit(`${quoted(path)} cannot be read (${code}).`, readable)
}

const targets =
  'Name existing files or one existing folder; a project is named as PROJECT==VERSION, a release as OWNER/REPO@TAG.'
const readable = 'Make it readable, or move it out of the folder.'

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])
