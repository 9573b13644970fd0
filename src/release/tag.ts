import { parseVersion, type Version } from './version.ts'

declare const madeByReadTag: unique symbol

/** The name of a tag that releases a version. Only `readTag` makes one. */
export interface TagName {
  /** Prefix included, without `refs/tags/`. */
  readonly name: string
  /** What stands before the version: empty, or such as `v`. */
  readonly prefix: string
  /** Neither a local nor a development version. */
  readonly version: Version
  readonly [madeByReadTag]: true
}

/** What the name of a tag means for a release. */
export type TagReading =
  /** The prefix, then a version in normal form. */
  | { readonly kind: 'release'; readonly tag: TagName }
  /** PEP 440 cannot read it: `3.1.x`, `wip-types`. Such tags are nobody's mistake. */
  | { readonly kind: 'not-a-version'; readonly name: string }
  /** It means a version, but is not spelled as its tag is; `canonical` is the tag to push. */
  | { readonly kind: 'not-canonical'; readonly name: string; readonly canonical: string }
  /** It means a version that is never released. */
  | {
      readonly kind: 'not-releasable'
      readonly name: string
      readonly version: Version
      readonly code: 'version-local' | 'version-development'
    }

/**
 * Read the name of a tag.
 *
 * @param name Without `refs/tags/`, exactly as pushed: nothing is trimmed.
 * @param prefix What the tags of the project begin with: empty, or `v` for older projects.
 */
export function readTag(name: string, prefix: string): TagReading {
  // The prefix may be missing from a tag that still means a version.
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : name
  const version = /\s/.test(name) ? undefined : parseVersion(rest)
  if (version === undefined) return { kind: 'not-a-version', name }
  if (version.isLocal) return { kind: 'not-releasable', name, version, code: 'version-local' }
  if (version.isDevelopment) return { kind: 'not-releasable', name, version, code: 'version-development' }
  const canonical = tagNameOf(version, prefix)
  if (name !== canonical) return { kind: 'not-canonical', name, canonical }
  return { kind: 'release', tag: { name, prefix, version } as TagName }
}

/** The name of the tag that releases a version: `v2.2.0` for version 2.2.0 and prefix `v`. */
export function tagNameOf(version: Version, prefix: string): string {
  return `${prefix}${version.text}`
}

// What older projects put before the version: flask-admin, flask-caching, blinker.
const customaryPrefixes = ['v', 'v.', 'r-', 'rel-', 'release-', 'version-']

/** What stands before the first digit of a name, if it is something that projects put before versions; else empty. */
export function customaryPrefix(name: string): string {
  const prefix = name.slice(0, Math.max(0, name.search(/\d/)))
  return customaryPrefixes.includes(prefix.toLowerCase()) ? prefix : ''
}

/** Whether tags may begin so: up to 20 of letters, `.`, `_`, and `-`. */
export const isTagPrefix = (text: string): boolean => /^[A-Za-z._-]{0,20}$/.test(text)
