/**
 * `owner/name` of a remote: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n.git`.
 *
 * @returns `undefined` for a path, and for anything else without an owner.
 */
export function repositoryOfUrl(url: string): string | undefined {
  const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]+@[^/:]+:(.+)$/.exec(url)?.[1]
  const parts =
    path
      ?.replace(/\/+$/, '')
      .replace(/\.git$/, '')
      .split('/') ?? []
  const [owner, name] = parts
  return parts.length === 2 && owner && name ? `${owner}/${name}` : undefined
}

/**
 * The host of a remote's address, without user and port; GitHub's host for SSH over the port of HTTPS is its own.
 *
 * @returns `undefined` for a path.
 */
export function hostOfUrl(url: string): string | undefined {
  const authority = /^(?:https?|ssh|git):\/\/([^/]+)\//.exec(url)?.[1] ?? /^([^/:]+@[^/:]+):/.exec(url)?.[1]
  const host = authority?.replace(/^.*@/, '').replace(/:\d+$/, '').toLowerCase()
  return host === 'ssh.github.com' ? 'github.com' : host
}
