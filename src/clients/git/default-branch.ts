import { Git } from '../git.ts'
import { type Environment, gitOutput, pinnedEnvironment } from './process.ts'

// A server that does not answer must not hold up a build; one file of one commit is all that is needed.
const fetchLimitMs = 120_000

/** A checkout, and a folder of its own for what is fetched: nothing of the checkout is changed. */
export interface FetchPlace {
  readonly checkout: string
  /** Empty. */
  readonly folder: string
  readonly environment: Environment
}

/**
 * The text of one file at the tip of the default branch of the server that a checkout came from, as anybody can read it.
 *
 * @returns `undefined` if there is no such file.
 * @throws ReleaseError `git-failed`, `source-unreadable`
 */
export async function textOnDefaultBranch(place: FetchPlace, path: string): Promise<string | undefined> {
  const { checkout, folder } = place
  const environment = { ...pinnedEnvironment(place.environment), GIT_ALLOW_PROTOCOL: 'https:file' }
  const url = (await gitOutput({ directory: checkout, environment }, ['remote', 'get-url', 'origin'])).toString().trim()
  const command = { directory: folder, environment }
  await gitOutput(command, ['init', '--quiet', '--bare', '--template='])
  await gitOutput({ ...command, limitMs: fetchLimitMs }, [
    'fetch',
    '--quiet',
    '--no-tags',
    '--depth=1',
    '--',
    url,
    'HEAD',
  ])
  return await new Git(folder, place.environment).fileAt('FETCH_HEAD', path)
}
