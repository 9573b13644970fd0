/** The files of one commit. Symbolic links and submodules are not among them. */
export interface SourceTree {
  /** With `/`, relative to the root of the repository, sorted. */
  readonly paths: readonly string[]
  /**
   * The text of one file.
   *
   * @returns `undefined` if there is no such file.
   * @throws ReleaseError `source-unreadable` if it is not UTF-8 text, or too large to be one that people write.
   */
  read(path: string): Promise<string | undefined>
}
