/** Where a project declares its version, and what stands there. */
export interface VersionSource {
  /** As written, which need not be a version; of a tuple, its constants joined by dots. */
  readonly text: string
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** The constants of a tuple as they stand in the file: `1, 2, "0rc1"`. */
  readonly tuple?: string
}

/** A version that is written nowhere: a tool takes it from the tag of the commit that is built. */
export interface VersionFromTag {
  /** As people name it: `setuptools-scm`. */
  readonly tool: string
  /** The file that says so. */
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  readonly tags: TagRules
}

/** Which tags a tool sees, and what it reads in them. */
export type TagRules =
  | {
      readonly kind: 'pattern'
      /** Where the pattern stands, or whose it is: for messages. */
      readonly where: string
      /** A regular expression of Python; the version is in its groups. */
      readonly pattern: string
      /** What `git describe --match` is given: other tags are not looked at. */
      readonly globs: readonly string[]
      /** Whether a tag that does not fit is passed over, in the place of an end by an error. */
      readonly passesOver: boolean
    }
  /** The version is what stands behind one of these, the first that fits. */
  | { readonly kind: 'prefix'; readonly where: string; readonly prefixes: readonly string[] }
  /** Only running code could tell; begins in lower case, without a full stop. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** The version of a project. */
export type ProjectVersion =
  | { readonly kind: 'written'; readonly source: VersionSource }
  | (VersionFromTag & { readonly kind: 'from-tag' })
