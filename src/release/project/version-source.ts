/** Where a project declares its version, and what stands there. */
export interface VersionSource {
  /** As written, which need not be a version. */
  readonly text: string
  readonly file: string
  /** Counts from 1. */
  readonly line: number
}
