/** Something in a change log that was kept as text, for the people who can mend it. */
export interface Notice {
  /** In the change log, from 1. */
  readonly line: number
  readonly message: string
}
