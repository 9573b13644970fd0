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
