/** The files of one commit. Symbolic links and submodules are not among them. */
export interface SourceTree {
  /** With `/`, relative to the root of the repository, sorted. */
  readonly paths: readonly string[]
  /** The folder of a package, from the root of the repository, where the paths are those of the package alone. */
  readonly folder?: string
  /**
   * The text of one file.
   *
   * @returns `undefined` if there is no such file.
   * @throws ReleaseError `source-unreadable` if it is not UTF-8 text, or too large to be one that people write.
   */
  read(path: string): Promise<string | undefined>
}
