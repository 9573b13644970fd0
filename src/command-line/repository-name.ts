import { remoteOfUrl } from '../clients/git/remote.ts'
import { quoted } from '../quoted.ts'
import { wrongUse } from './wrong-use.ts'

/** A repository on GitHub, by its names. */
export interface RepositoryName {
  readonly owner: string
  readonly name: string
}

// GitHub takes SSH at the port of HTTPS under the last name.
const hosts = ['github.com', 'www.github.com', 'ssh.github.com']

/**
 * A repository as people write it: `pallets/flask`, or any address that git or a browser has of it.
 *
 * @returns `undefined` for anything else, and for an address elsewhere.
 * @throws ReleaseError `input-invalid` for a name that GitHub gives to nothing.
 */
export function repositoryOf(text: string): RepositoryName | undefined {
  const remote = remoteOfUrl(text)
  if (remote !== undefined && !hosts.includes(remote.host)) return undefined
  const [, owner, name] = /^([a-z0-9-]+)\/([a-z0-9._-]+)$/i.exec(remote?.fullName ?? text) ?? []
  if (owner === undefined || name === undefined || name === '.' || name === '..') return undefined
  if (name.toLowerCase().endsWith('.git'))
    throw wrongUse(`${quoted(text)} ends as an address does: a repository is named without ".git".`)
  return { owner, name }
}

/** An address, and what follows it behind an `@`. */
export const addressBeforeAt = /^((?:https?:\/\/|ssh:\/\/git@|git@)[^@]+)@(.+)$/
