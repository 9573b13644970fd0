import { mkdir } from 'node:fs/promises'
import type { Network } from '../../clients/http/network.ts'
import { type LastReleaseFiles, lastReleaseOf } from '../../clients/python-index/last-release.ts'
import { IndexReading } from '../../clients/python-index/reading.ts'
import { comparisonProblems, comparisonRemarks } from '../../distribution/comparison/problems.ts'
import { compareFiles, type FileComparison } from '../../distribution/comparison.ts'
import type { Distribution } from '../../distribution.ts'
import type { Endpoints } from '../../endpoints.ts'
import type { Problem } from '../../errors.ts'
import { type Known, known } from '../../release/known.ts'
import type { LackingFile } from '../../release/manifest.ts'
import type { Version } from '../../release/version.ts'

/** What was built, and how the last release of it is found. */
export interface ComparisonSubject {
  /** Normalized name. */
  readonly project: string
  readonly version: Version
  readonly distributions: readonly Distribution[]
  /** Private folder that is not there yet. */
  readonly folder: string
  /** Whether the tagged commit has a path of the project. */
  readonly isTracked: (path: string) => boolean
}

/** How what was built differs from the last release. */
export interface BuiltComparison {
  /** Spelled as the last release spells it. */
  readonly version: string
  /** By name of the file that was built; unknown where it follows none. */
  readonly files: ReadonlyMap<string, Known<FileComparison>>
}

/**
 * Compare what was built with the last release on the index. The project's code has ended its part, and nothing that is asked
 * here can be told by it.
 *
 * @returns Unknown where there is no last release, or the index does not answer: that stops nobody.
 */
export async function compareWithLast(
  endpoints: Endpoints,
  network: Network,
  subject: ComparisonSubject,
): Promise<Known<BuiltComparison>> {
  const { distributions, folder } = subject
  network.voice({ kind: 'part', title: 'Compare with the last release' })
  await mkdir(folder)
  const reading = new IndexReading(endpoints, network, 'advice')
  const fileNames = distributions.map(({ fileName }) => fileName)
  const last = await lastReleaseOf(reading, { ...subject, fileNames, clock: network.clock })
  return last.kind === 'known' ? known(compareEach(subject, last.value)) : last
}

function compareEach({ distributions, isTracked }: ComparisonSubject, last: LastReleaseFiles): BuiltComparison {
  const { version, fileNames, followed } = last
  const files = distributions.map((built): readonly [string, Known<FileComparison>] => {
    const file = followed.get(built.name)
    if (file === undefined) throw new Error(`Nothing was decided about ${built.name}.`)
    if (file.kind === 'unknown') return [built.name, file]
    return [built.name, known(compareFiles(built, { file: file.value, fileNames, isTracked }))]
  })
  return { version: version.text, files: new Map(files) }
}

/** The comparisons that could be made. */
export const comparisonsOf = (compared: Known<BuiltComparison>): readonly FileComparison[] =>
  compared.kind === 'unknown'
    ? []
    : [...compared.value.files.values()].flatMap((file) => (file.kind === 'known' ? [file.value] : []))

/** Warnings, before the project's own severities. */
export const problemsOf = (compared: Known<BuiltComparison>): Problem[] =>
  comparisonsOf(compared).flatMap(comparisonProblems)

/** What was compared, and what was not, and why: a sentence each. */
export function comparedRemarks(compared: Known<BuiltComparison>): string[] {
  if (compared.kind === 'unknown') return [`Not compared with a last release: ${compared.reason}.`]
  const { version, files } = compared.value
  const unknowns = [...files].flatMap(([name, file]) =>
    file.kind === 'unknown' ? [`Not compared with ${version}: ${name}, since ${file.reason}.`] : [],
  )
  return unknowns.length === files.size ? unknowns : [`Compared with ${version} on the index.`, ...unknowns]
}

// A page of GitHub has no room for more, and the summary of the build names all.
const handedOnPaths = 1000
const longestPath = 500

/** What the draft says of a file; `undefined` if it lacks nothing. */
export function lackingOf(compared: Known<BuiltComparison>, name: string): LackingFile | undefined {
  const file = comparisonsOf(compared).find((each) => each.name === name)
  if (file === undefined) return undefined
  const { last, vanished } = file
  const remarks = comparisonRemarks(file)
  if (vanished.length === 0 && remarks.length === 0) return undefined
  const paths = vanished.slice(0, handedOnPaths).map(({ path }) => shownPath(path))
  return { last, paths, moreCount: vanished.length - paths.length, remarks }
}

/** A name out of an archive that nobody judged, as a line of a page can hold it. */
const shownPath = (path: string): string =>
  path.slice(0, longestPath).replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd')
