/** The package has no types of its own. */
declare module 'snappyjs' {
  /** Compress in Snappy's block format. */
  export function compress(bytes: Buffer): Buffer
  /** @param maxLength Largest result, in bytes; a greater one throws. */
  export function uncompress(bytes: Buffer, maxLength?: number): Buffer
}
