/** A field of a header that may differ where the contents do not. */
export interface MemberField {
  /** Where it begins in the archive; of a tar file that is compressed, in what it unpacks to. */
  readonly start: number
  readonly value: Buffer
  /** What a difference in it usually comes from. */
  readonly cause: string
}

/** A member of an archive that was inspected: it is well-formed. */
export interface Member {
  readonly name: string
  /** The same fields in the same order for every member. */
  readonly fields: readonly MemberField[]
  readonly contents: () => Buffer
}
