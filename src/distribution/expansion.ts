import { Transform } from 'node:stream'
import { refusal } from './refusal.ts'

const smallBytes = 64 * 1024 * 1024
const greatestRatio = 50

/**
 * How many bytes an archive may unpack to: PyPI takes more than 64 MiB only up to 50 times the size of the file. It
 * looks at zip archives alone; here the same holds for source distributions.
 *
 * @see https://github.com/pypi/warehouse/issues/13962
 */
export function expansionLimitBytes(archiveBytes: number): number {
  return Math.max(smallBytes, greatestRatio * archiveBytes)
}

/** Let the bytes of an archive pass while it unpacks, up to a limit; beyond it, it is refused with `file-unsafe`. */
export function capAt(limitBytes: number, file: string): Transform {
  let seenBytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seenBytes += chunk.length
      if (seenBytes <= limitBytes) done(null, chunk)
      else done(refusal('file-unsafe', { file, found: `it unpacks to more than ${limitBytes} bytes` }))
    },
  })
}
