/** `3 of 4 (75.0 %)`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '0 of 0' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

/** What was not tried, for want of a clone or of the commit in it: a line, or none where all was. */
export function notRun<Row extends { readonly repository: string }>(
  what: string,
  rows: readonly Row[],
  ran: ReadonlySet<Row>,
): readonly string[] {
  const missing = rows.filter((row) => !ran.has(row))
  const repositories = [...new Set(missing.map(({ repository }) => repository))].join(', ')
  return missing.length === 0
    ? []
    : [`not run: ${missing.length} of ${rows.length} ${what} (no clone of ${repositories})`]
}
