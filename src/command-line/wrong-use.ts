import { ReleaseError } from '../errors.ts'

/** `input-invalid` of the command line. */
export function wrongUse(message: string, hint = 'The same command with --help shows what it takes.'): ReleaseError {
  return new ReleaseError('input-invalid', { message, hint })
}
