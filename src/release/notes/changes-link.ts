import { githubHeadingId, headingId } from './anchor.ts'

/** What leads to a section of a change log. */
export interface ChangesPlace {
  /** The page that the project names, over http or https; `undefined` if it names none. */
  readonly changesUrl: string | undefined
  /** `owner/name` */
  readonly repository: string
  readonly tag: string
  /** Of the change log, in the repository; `undefined` if there is none. */
  readonly path: string | undefined
  /** Text of the section's heading; empty if there is none. */
  readonly heading: string
}

/**
 * The address of a section: on the page that the project names, else in the file of the repository at the tag; without a
 * change log, the commits up to the tag.
 *
 * The anchor is made from the text of the heading, which need not be spelled as the tag is.
 */
export function changesLink({ changesUrl, repository, tag, path, heading }: ChangesPlace): string {
  if (changesUrl !== undefined && !isReleaseList(changesUrl)) return atHeading(changesUrl, heading)
  if (path === undefined) return `https://github.com/${repository}/commits/${encodeURIComponent(tag)}`
  const parts = [repository, 'blob', encodeURIComponent(tag), ...path.split('/').map(encodeURIComponent)]
  return atHeading(`https://github.com/${parts.join('/')}`, heading)
}

function atHeading(url: string, heading: string): string {
  const id = url.includes('#') ? '' : idOn(url, heading)
  return id === '' ? url : `${url}#${id}`
}

function idOn(url: string, heading: string): string {
  const { host, path } = placeOf(url)
  if (host !== 'github.com') return headingId(heading)
  // Of the files in a repository, GitHub renders those that are markup, and only their headings have ids.
  return /^\/[^/]+\/[^/]+\/blob\/.*\.(?:md|markdown|rst)$/i.test(path) ? githubHeadingId(heading) : ''
}

/** The list of release pages: the reader of one is there already. */
function isReleaseList(url: string): boolean {
  const { host, path } = placeOf(url)
  return host === 'github.com' && /^\/[^/]+\/[^/]+\/releases(?:\/|$)/.test(path)
}

function placeOf(url: string): { readonly host: string; readonly path: string } {
  const { host, pathname: path } = new URL(url)
  return { host, path }
}
