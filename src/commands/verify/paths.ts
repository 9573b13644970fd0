import { stat } from 'node:fs/promises'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

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

/** What is said of a path that cannot be read. */
export function unreadable(path: string, cause: unknown): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `${quoted(path)} cannot be read.`,
    hint: 'Name files or one folder that are there; a project is named as PROJECT==VERSION, a release as OWNER/REPO@TAG.',
    cause,
  })
}
