import { ReleaseError } from '../../errors.ts'

/** What to do when a version is declared in a way that only running code could read. */
export const declareStatically = 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.'

/** The error that a version cannot be read; `found` says what stands where. */
export function versionNotFound(found: string, hint: string = declareStatically): ReleaseError {
  return new ReleaseError('version-not-found', { message: found, hint })
}
