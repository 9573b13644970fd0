/** A file inside a distribution. */
export interface ContainedFile {
  /** With `/`; of a source distribution without its top folder. */
  readonly path: string
  /** Unpacked; 0 of a link. */
  readonly sizeBytes: number
  /**
   * Of a file of a source distribution, and of a symbolic link there, what git would call its bytes: SHA-1, 40 lower-case
   * hex digits. Not there where nobody asked for it.
   */
  readonly blob?: string
}

/** What the file `WHEEL` says of a wheel. */
export interface WheelFacts {
  /** `Root-Is-Purelib`; `undefined` if it is not said. */
  readonly isPurelib: boolean | undefined
  /** As written: `flit 3.12.0`, `setuptools (80.9.0)`; `undefined` if it is not said. */
  readonly generator: string | undefined
}

/** What is in a distribution, as a summary shows it, and as it is compared with another one. */
export interface DistributionContents {
  /** In the order of the archive, without folders. */
  readonly files: readonly ContainedFile[]
  /** `undefined` of a source distribution. */
  readonly wheel: WheelFacts | undefined
  /** Text of `entry_points.txt` of a wheel; `undefined` if it has none. */
  readonly entryPoints: string | undefined
}

/** Read what is to be known of a file `WHEEL`. */
export function readWheelFacts(text: string): WheelFacts {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim() || undefined
  const purelib = field('Root-Is-Purelib')?.toLowerCase()
  return { isPurelib: purelib === undefined ? undefined : purelib === 'true', generator: field('Generator') }
}
