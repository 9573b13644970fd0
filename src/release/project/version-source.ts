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
