/** A link in a source distribution; `target` is relative to its folder, or to the archive for a hard link. */
export interface ArchiveLink {
  readonly path: string
  readonly kind: 'symlink' | 'link'
  readonly target: string
}

/**
 * Why a link is unsafe: it leads out of the top folder, or through another link, where only unpacking shows the end.
 *
 * @param links All links of the archive by path.
 * @returns `undefined` if it is safe.
 * @see https://peps.python.org/pep-0721/
 */
export function faultOfLink(link: ArchiveLink, links: ReadonlyMap<string, unknown>): string | undefined {
  const place = link.path.split('/')
  const [top] = place
  if (link.target === '' || /^(\/|[a-z]:)|\\/i.test(link.target)) return `leads to ${JSON.stringify(link.target)}`
  const reached = link.kind === 'symlink' ? place.slice(0, -1) : []
  const segments = link.target.split('/').filter((segment) => segment !== '' && segment !== '.')
  for (const [index, segment] of segments.entries()) {
    if (segment === '..') reached.pop()
    else reached.push(segment)
    if (reached[0] !== top) return `leads out of ${top}/ to ${JSON.stringify(link.target)}`
    if (index < segments.length - 1 && links.has(reached.join('/'))) return `leads through ${reached.join('/')}`
  }
  return undefined
}

/** The link that a path goes through, if it does. */
export function linkAbove(path: string, links: ReadonlyMap<string, unknown>): string | undefined {
  const segments = path.split('/')
  return segments
    .slice(0, -1)
    .map((_, index) => segments.slice(0, index + 1).join('/'))
    .find((folder) => links.has(folder))
}
