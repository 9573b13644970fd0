/** What rendering needs beside the tree. */
export interface Rendering {
  /** `owner/name` */
  readonly repository: string
  readonly targets: ReadonlyMap<string, string>
  /** Takes what was kept as text. */
  readonly note: (notice: Notice) => void
}

/** Something in a change log that was kept as text, for the people who can fix it. */
export interface Notice {
  /** In the change log, from 1. */
  readonly line: number
  readonly message: string
}
