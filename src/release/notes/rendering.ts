import type { Notice } from './notice.ts'

/** What rendering needs beside the tree. */
export interface Rendering {
  /** `owner/name` */
  readonly repository: string
  readonly targets: ReadonlyMap<string, string>
  /** Takes what was kept as text. */
  readonly note: (notice: Notice) => void
}
