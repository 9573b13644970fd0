import { quoted } from '../../quoted.ts'
import { refusal } from '../refusal.ts'

/** A link in a source distribution; `target` is relative to its folder, or to the archive for a hard link. */
export interface ArchiveLink {
  readonly path: string
  readonly kind: 'symlink' | 'link'
  readonly target: string
}

/**
 * Refuse links that lead out of the one folder, or that another member goes through.
 *
 * @param paths Of all members.
 * @param links By path.
 * @throws ReleaseError `file-unsafe`
 */
export function requireSafeLinks(
  file: string,
  paths: readonly string[],
  links: ReadonlyMap<string, ArchiveLink>,
): void {
  for (const link of links.values()) {
    const fault = faultOfLink(link, links)
    if (fault !== undefined) throw refusal('file-unsafe', { file, found: `the link ${quoted(link.path)} ${fault}` })
  }
  for (const path of paths) {
    const link = linkAbove(path, links)
    if (link === undefined) continue
    throw refusal('file-unsafe', { file, found: `member ${quoted(path)} goes through the link ${quoted(link)}` })
  }
}

/**
 * Why a link is unsafe: it leads out of the top folder, or through another link, where only unpacking shows the end.
 *
 * @param links All links of the archive by path.
 * @returns `undefined` if it is safe.
 * @see https://peps.python.org/pep-0721/
 */
function faultOfLink(link: ArchiveLink, links: ReadonlyMap<string, unknown>): string | undefined {
  const place = link.path.split('/')
  const [top] = place
  if (link.target === '' || /^(\/|[a-z]:)|\\/i.test(link.target)) return `leads to ${quoted(link.target)}`
  const reached = link.kind === 'symlink' ? place.slice(0, -1) : []
  const segments = link.target.split('/').filter((segment) => segment !== '' && segment !== '.')
  for (const [index, segment] of segments.entries()) {
    if (segment === '..') reached.pop()
    else reached.push(segment)
    if (reached[0] !== top) return `leads out of ${top}/ to ${quoted(link.target)}`
    if (index < segments.length - 1 && links.has(reached.join('/'))) return `leads through ${reached.join('/')}`
  }
  return undefined
}

/** The link that a path goes through, if it does. */
function linkAbove(path: string, links: ReadonlyMap<string, unknown>): string | undefined {
  const segments = path.split('/')
  return segments
    .slice(0, -1)
    .map((_, index) => segments.slice(0, index + 1).join('/'))
    .find((folder) => links.has(folder))
}
