import type { Version } from '../../release/version.ts'

/** A release that is prepared in a clone. */
export interface Prepared {
  readonly version: Version
  readonly commit: string
  /** Of the commit and of the tag. */
  readonly message: string
  readonly tagName: string
  /** The branch that was made for it; `undefined` if another branch said all of it already. */
  readonly branch: string | undefined
  /** The branch that it is to be merged into, if that is known. */
  readonly base: string | undefined
  /** A commit of that branch. */
  readonly start: string | undefined
  /** As it was given; `undefined` if the project says it. */
  readonly tagPrefix: string | undefined
  /** `YYYY-MM-DD` */
  readonly today: string
  /** What is good to know of the commit: plain sentences. */
  readonly remarks: readonly string[]
}

/** What was asked for beside the commit. */
export interface Asked {
  readonly isTagged: boolean
  readonly isPushed: boolean
  /** The tag gets no signature, whatever says that it is to have one. */
  readonly isNeverSigned: boolean
  /** One answer for programs in the place of all that people read. */
  readonly json: boolean
}

/** Full names of what is pushed: the branch if there is one of its own, and the tag if it is asked for. */
export function refsOf({ branch, tagName }: Prepared, { isTagged }: Asked): readonly string[] {
  return [...(branch === undefined ? [] : [`refs/heads/${branch}`]), ...(isTagged ? [`refs/tags/${tagName}`] : [])]
}
