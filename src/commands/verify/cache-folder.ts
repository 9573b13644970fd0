import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where the command line keeps what it saw of Sigstore's root. It is never below the working folder, which may be
 * somebody else's: a variable that is empty or relative counts as not set.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder({ XDG_CACHE_HOME: cache = '', HOME: home = '' }: NodeJS.ProcessEnv): string {
  const parent = [cache, join(home, '.cache'), tmpdir()].find((folder) => isAbsolute(folder)) ?? '/'
  return join(parent, 'release-action', 'tuf')
}
