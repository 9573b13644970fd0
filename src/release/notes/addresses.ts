import { isLinkable } from '../../markdown.ts'

/** Where a change log is: what its relative addresses are relative to. */
export interface FilePlace {
  /** `owner/name` */
  readonly repository: string
  readonly tag: string
  /** In the repository; `undefined` if there is no file. */
  readonly path: string | undefined
}

/**
 * An address of a change log for another page: one that is relative leads to the file of the repository at the tag.
 *
 * @param view How GitHub shows that file: as a page, or, for pictures, as it is.
 * @returns `undefined` if it may not stand on a page, such as `javascript:…`.
 */
export function absoluteUrl(
  url: string,
  { repository, tag, path }: FilePlace,
  view: 'blob' | 'raw',
): string | undefined {
  const written = url.trim().replace(/\s/g, (space) => encodeURIComponent(space))
  if (/^[a-z][-+.a-z0-9]*:/i.test(written)) return isLinkable(written) ? written : undefined
  if (path === undefined || written === '') return undefined
  const root = `https://github.com/${[repository, view, encodeURIComponent(tag)].join('/')}/`
  const file = root + path.split('/').map(encodeURIComponent).join('/')
  // To GitHub, "/docs" is in the repository, but "//example.org" is a host.
  const relative = /^\/(?!\/)/.test(written) ? root + written.slice(1) : written
  return URL.canParse(relative, file) ? new URL(relative, file).href : undefined
}
