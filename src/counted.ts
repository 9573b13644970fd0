/**
 * How many of something: `1 file`, `3 files`.
 *
 * @param several Left out where it is `one` and an "s".
 */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
