import type { FileName } from '../../distribution/file-name.ts'
import { normalizeProject } from '../../distribution/file-name.ts'
import { type ErrorCode, ReleaseError } from '../../errors.ts'
import { counted, listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type Builder, builderWords, type Manifest, type ManifestFile } from '../../release/manifest.ts'
import { isSameVersion } from '../../release/version.ts'

/** What all parts say alike: everything of a manifest but its files. */
export type Release = Omit<Manifest, 'files' | 'isPart' | 'allowed' | 'legs'>

/** A manifest, and who wrote it. */
interface PartManifest {
  readonly builder: Builder
  readonly manifest: Manifest
}

/**
 * The one release that all parts are of.
 *
 * @param run Tag and commit of this run, which the parts must name.
 * @throws ReleaseError `build-incomplete` if no part says it, `legs-incomplete`, `version-mismatch`, `artifact-mismatch`
 */
export function agreedRelease(
  parts: readonly PartManifest[],
  run: { readonly tagName: string; readonly sha: string },
): Release {
  const [first] = parts
  if (first === undefined) {
    throw refusal('build-incomplete', {
      message: 'No needed job has run the step "build", so nothing says which project, version, and notes this is.',
      hint: 'Build the source distribution by the step "build" with `kind: sdist`, in a job that this one needs.',
    })
  }
  const release = releaseOf(first.manifest)
  for (const { builder, manifest } of parts) {
    requireAllLegs(builder, manifest)
    if (manifest.tag !== run.tagName || manifest.commit !== run.sha) {
      throw refusal('version-mismatch', {
        message: `${builderWords(builder)} has built the tag ${quoted(manifest.tag)} at ${manifest.commit}, but this run is for ${quoted(run.tagName)} at ${run.sha}.`,
        hint: 'Run the whole workflow of the tag again.',
      })
    }
    const other = releaseOf(manifest)
    const fields = (Object.keys({ ...release, ...other }) as (keyof Release)[]).filter(
      (name) => other[name] !== release[name],
    )
    if (fields.length === 0) continue
    throw refusal('artifact-mismatch', {
      message: `${builderWords(builder)} and ${builderWords(first.builder)} do not say the same of the release: ${listed(fields.map(quoted))} differ.`,
      hint: 'Use one version of the action and the same inputs in all jobs that build, and run the whole workflow again.',
    })
  }
  return release
}

/** Outputs that all legs of a job set are those of the leg that ended last: the job looks as if it had no matrix. */
function requireAllLegs({ job, legs }: Builder, manifest: Manifest): void {
  if (manifest.legs === undefined || manifest.legs === legs) return
  throw refusal('legs-incomplete', {
    message: `The job ${quoted(job)} has ${manifest.legs} legs, but hands on the artifact of one of them as if it were the whole.`,
    hint: 'Declare an output of the job for each of its legs: `leg-0`, `leg-1`, …, from the outputs of the step "build".',
  })
}

function releaseOf({ files, isPart, allowed, legs, ...release }: Manifest): Release {
  return release
}

/** A file that was looked through, and who built it. */
export interface BuiltFile extends Omit<ManifestFile, 'builtBy'> {
  readonly fileName: Pick<FileName, 'kind' | 'project' | 'version'>
  readonly builtBy: Builder
}

/** The files of the release, each once. */
export interface Collection<File extends BuiltFile> {
  /** In the order of their names. */
  readonly files: readonly File[]
  /** Files that were built more than once, with the same bytes. */
  readonly twice: readonly { readonly name: string; readonly builders: readonly Builder[] }[]
}

/**
 * Decide what the files of all parts are together.
 *
 * @param expectedWheels How many wheels there must be; `undefined` if nobody says it.
 * @throws ReleaseError `version-mismatch`, `built-twice`, `build-incomplete`
 */
export function decideCollection<File extends BuiltFile>(
  built: readonly File[],
  { project, version }: Pick<Release, 'project' | 'version'>,
  expectedWheels: number | undefined,
): Collection<File> {
  const foreign = built.filter(
    ({ fileName }) => fileName.project !== normalizeProject(project) || !isSameVersion(fileName.version, version),
  )
  if (foreign.length > 0) {
    throw refusal('version-mismatch', {
      message: `These files are not of ${project} ${version}: ${listed(foreign.map(({ name, builtBy }) => `${quoted(name)} of ${builderWords(builtBy)}`))}.`,
      hint: 'Let every job build the tagged commit and hand on what it built from it, and nothing else.',
    })
  }
  const byName = [...Map.groupBy(built, ({ name }) => name)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const different = byName.filter(([, same]) => new Set(same.map(({ sha256 }) => sha256)).size > 1)
  if (different.length > 0) throw builtTwice(different)
  const files = byName.flatMap(([, same]) => mergeEqual(same))
  requireComplete(files, expectedWheels)
  const twice = byName
    .filter(([, same]) => same.length > 1)
    .map(([name, same]) => ({ name, builders: same.map(({ builtBy }) => builtBy) }))
  return { files, twice }
}

/** One of several equal files; what any of them was found to lack is kept. */
function mergeEqual<File extends BuiltFile>([first, ...more]: readonly File[]): File[] {
  if (first === undefined) return []
  const lacking = [first, ...more].find((file) => file.lacking !== undefined)?.lacking
  return [lacking === undefined ? first : { ...first, lacking }]
}

function builtTwice(different: readonly (readonly [string, readonly BuiltFile[]])[]): ReleaseError {
  const clauses = different.map(([name, same]) => {
    const versions = same.map(({ sha256, builtBy }) => `sha256:${sha256} by ${builderWords(builtBy)}`)
    return `${quoted(name)} is there with different bytes, ${listed(versions)}`
  })
  return refusal('built-twice', {
    message: `${clauses.join('; ')}.`,
    hint: 'Let one job alone build each file, or let the build give the same bytes each time.',
  })
}

function requireComplete(files: readonly BuiltFile[], expectedWheels: number | undefined): void {
  const sdists = files.filter(({ fileName }) => fileName.kind === 'sdist')
  const wheels = files.filter(({ fileName }) => fileName.kind === 'wheel')
  const isCounted = expectedWheels === undefined || wheels.length === expectedWheels
  if (sdists.length === 1 && wheels.length > 0 && isCounted) return
  const asked = isCounted ? '' : `, and ${counted(expectedWheels, 'wheel')} by the input "expect"`
  throw refusal('build-incomplete', {
    message: `The jobs have built ${counted(sdists.length, 'source distribution')} and ${counted(wheels.length, 'wheel')}: ${listed(files.map(({ name }) => quoted(name)))}. One source distribution and its wheels are needed${asked}.`,
    hint: 'Compare the files with what each job of the workflow is to build.',
  })
}

const refusal = (code: ErrorCode, text: { readonly message: string; readonly hint: string }): ReleaseError =>
  new ReleaseError(code, text)
