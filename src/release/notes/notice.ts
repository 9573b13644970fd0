/** Something in a change log that was kept as text, for the people who can fix it. */
export interface Notice {
  /** In the change log, from 1. */
  readonly line: number
  readonly message: string
}
