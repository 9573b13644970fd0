import type { JudgedFile } from '../../attestation/judging/file-verdict.ts'
import type { Problem } from '../../errors.ts'

/** A problem of a file, and where the attestation stands that has it. */
interface Placed {
  readonly problem: Problem
  readonly file: string
  /** `undefined` for a problem of the file itself. */
  readonly place: string | undefined
}

/**
 * The problems of files for people: what holds alike of several files or attestations is said once, with all values, and
 * the others are named below it. A wrong tag is one mistake, however many attestations differ from it.
 */
export function groupedProblems(files: readonly JudgedFile[]): Problem[] {
  const groups = Map.groupBy(files.flatMap(placedProblems), likeness)
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [joined(first, others)]))
}

function placedProblems({ file, attestations, problems }: JudgedFile): Placed[] {
  return problems.map((problem) => {
    const own = attestations.find(({ place, reason }) => problem.message === `${place}: ${reason?.message}`)
    return { problem, file: file.name, place: own?.place }
  })
}

/** All that is said, but for whom it is said of: a name in quotes, so that no part of a value is taken for one. */
function likeness({ problem: { code, severity, message, hint }, file, place }: Placed): string {
  const said = place === undefined ? message : message.slice(place.length)
  return JSON.stringify([code, severity, hint, place === undefined, said.replaceAll(`"${file}"`, '')])
}

function joined({ problem }: Placed, others: readonly Placed[]): Problem {
  if (others.length === 0) return problem
  const byFile = Map.groupBy(others, ({ file }) => file)
  const lines = [...byFile].map(([file, all]) => {
    const places = all.flatMap(({ place }) => place ?? [])
    return places.length === 0 ? `  ${file}` : `  ${file}: ${places.join(', ')}`
  })
  return { ...problem, message: [problem.message, `The same holds of ${others.length} more:`, ...lines].join('\n') }
}
