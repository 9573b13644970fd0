import type { Problem } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted, quotedPath } from '../../quoted.ts'
import type { FileComparison, VanishedFile, WheelLoss } from '../comparison.ts'
import { fileKinds, kindWords } from './kinds.ts'

// A message goes into the log, into annotations, and into an output; the summary shows all names.
const shownNames = 300

/** What a maintainer should know of a file that follows one of the last release: warnings, which a project may make errors. */
export function comparisonProblems(comparison: FileComparison): Problem[] {
  const { name, last, vanished, isJump, losses } = comparison
  const gone: Problem[] =
    vanished.length === 0
      ? []
      : [
          {
            code: 'contents-lost',
            severity: 'warning',
            message: [`${lostWords(comparison)}:`, ...linesOf(vanished)].join('\n'),
            hint: `Find the step that made them for ${last}, such as one that compiles catalogs, and run it in the job before this action; if they are gone on purpose, go on.`,
            file: name,
          },
        ]
  const size: Problem[] = isJump
    ? [
        {
          code: 'contents-size',
          severity: 'warning',
          message: `${sizeWords(comparison)}.`,
          hint: 'Look in the summary for what was added, or is gone.',
          file: name,
        },
      ]
    : []
  return [
    ...gone,
    ...size,
    ...losses.map(
      (loss): Problem => ({
        code: 'contents-platform',
        severity: 'warning',
        message: `${lossWords(comparison, loss)}.`,
        hint: 'If the project is pure Python, find out what made the build compile something, or turn it off; if it has compiled modules now, build a wheel for each platform.',
        file: name,
      }),
    ),
  ]
}

/** The same in sentences without their full stops, for the page of the release: what is beside names. */
export function comparisonRemarks(comparison: FileComparison): readonly string[] {
  const { isJump, losses } = comparison
  return [...(isJump ? [sizeWords(comparison)] : []), ...losses.map((loss) => lossWords(comparison, loss))]
}

/** `"a.whl" lacks 2 files that "b.whl" has: 1 license and 1 module`. */
function lostWords({ name, last, vanished, vanishedFolders }: FileComparison): string {
  const kinds = fileKinds.flatMap((kind) => {
    const count = vanished.filter((each) => each.kind === kind).length
    return count === 0 ? [] : [counted(count, ...kindWords[kind])]
  })
  const folders = vanishedFolders.length === 0 ? '' : `; nothing is left of ${listed(vanishedFolders.map(quoted))}`
  return `${quoted(name)} lacks ${counted(vanished.length, 'file')} that ${quoted(last)} has: ${listed(kinds)}${folders}`
}

function linesOf(vanished: readonly VanishedFile[]): readonly string[] {
  const lines = vanished.slice(0, shownNames).map(({ path }) => `  ${quotedPath(path)}`)
  const rest = vanished.length - lines.length
  return rest > 0 ? [...lines, `  and ${rest} more, which the summary names`] : lines
}

const sizeWords = ({ name, last, sizeBytes: { was, is } }: FileComparison): string =>
  `${quoted(name)} has ${is} bytes, and ${quoted(last)} has ${was}`

function lossWords({ name, last }: FileComparison, loss: WheelLoss): string {
  switch (loss) {
    case 'any-platform':
      return `${quoted(name)} is for one platform, and ${quoted(last)} is for any`
    case 'purelib':
      return `The root of ${quoted(name)} is not pure Python, and that of ${quoted(last)} is`
  }
}
