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
