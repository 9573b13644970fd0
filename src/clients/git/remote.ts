/** A repository of a server. */
export interface RemoteRepository {
  /** In lower case; of `https` with its port, if it has one. */
  readonly host: string
  /** `owner/name` */
  readonly fullName: string
}

/**
 * What a remote names: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n.git`.
 *
 * @returns `undefined` for a path, and for anything else without an owner.
 */
export function remoteOfUrl(url: string): RemoteRepository | undefined {
  const [, scheme = 'ssh', authority = '', path = ''] =
    /^(https?|ssh|git):\/\/([^/]+)\/(.+)$/.exec(url) ?? /^()([^/:]+@[^/:]+):(.+)$/.exec(url) ?? []
  const [owner, name, ...others] = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/')
  if (!owner || !name || others.length > 0) return undefined
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase()
  // The port of another protocol is not that of the pages.
  return { host: scheme.startsWith('http') ? host : host.replace(/:\d*$/, ''), fullName: `${owner}/${name}` }
}

/** `owner/name` of a remote, or `undefined` as above. */
export function repositoryOfUrl(url: string): string | undefined {
  return remoteOfUrl(url)?.fullName
}

/**
 * The address of a repository's pages, if it is at GitHub, or at a GitHub Enterprise of somebody's own.
 *
 * @returns `undefined` for a server of another kind, and for a name that only somebody's configuration of SSH knows.
 */
export function gitHubPages({ host, fullName }: RemoteRepository): string | undefined {
  const path = fullName.split('/').map(encodeURIComponent).join('/')
  // GitHub takes SSH at the port of HTTPS under another name.
  if (['github.com', 'www.github.com', 'ssh.github.com'].includes(host)) return `https://github.com/${path}`
  const isEnterprise = /^(?:[a-z\d-]+\.)*(?:github|[a-z\d-]+\.ghe)\.(?:[a-z\d-]+\.)*[a-z]{2,}(?::\d+)?$/.test(host)
  return isEnterprise ? `https://${host}/${path}` : undefined
}

/**
 * The host that proves itself when a remote is fetched from, with its port; GitHub's host for SSH over the port of HTTPS
 * is its own.
 *
 * @returns `undefined` for a path, and for a protocol in which anybody could answer.
 */
export function hostOfUrl(url: string): string | undefined {
  const host = hostAndPort(url)?.toLowerCase()
  return host === 'ssh.github.com' || host === 'ssh.github.com:443' ? 'github.com' : host
}

function hostAndPort(url: string): string | undefined {
  // The short form of SSH is no URL.
  const [, short] = /^[\w.-]+@([\w.-]+):(?!\/\/)/.exec(url) ?? []
  if (short !== undefined || !URL.canParse(url)) return short
  const { protocol, host, search, hash } = new URL(url)
  if (search !== '' || hash !== '') return undefined
  if (protocol === 'https:') return host
  return protocol === 'ssh:' ? host.replace(/:22$/, '') : undefined
}
