import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { Problem } from '../../errors.ts'

/**
 * The problems of files for people: what holds alike of several files or attestations is said once, with all values, and
 * the others are named below it. A wrong tag is one mistake, however many attestations differ from it.
 */
export function groupedProblems(files: readonly JudgedFile[]): Problem[] {
  const all = files.flatMap(({ problems }) => problems)
  return [...Map.groupBy(all, likeness).values()].flatMap(joined)
}

/** All that is said, but for whom it is said of. */
function likeness({ code, severity, message, hint, place }: Problem): string {
  return JSON.stringify([code, severity, message, hint, place === undefined])
}

function joined([first, ...others]: readonly Problem[]): Problem[] {
  if (first === undefined || others.length === 0) return first === undefined ? [] : [first]
  const lines = [...Map.groupBy(others, ({ file }) => file)].map(([file, all]) => {
    const places = all.flatMap(({ place }) => place ?? [])
    return places.length === 0 ? `  ${file}` : `  ${file}: ${places.join(', ')}`
  })
  return [{ ...first, message: [first.message, `The same holds of ${others.length} more:`, ...lines].join('\n') }]
}
