import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Where the command line keeps what it saw of Sigstore's root.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function cacheFolder({
  XDG_CACHE_HOME: cache,
  HOME: home = homedir(),
}: Readonly<Record<string, string | undefined>>): string {
  const parent = cache !== undefined && isAbsolute(cache) ? cache : join(home, '.cache')
  return join(parent, 'release-action', 'tuf')
}
