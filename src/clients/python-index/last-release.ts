import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { types } from 'node:util'
import { attemptAsync } from '../../attempt.ts'
import { type PreviousRelease, releaseBefore } from '../../distribution/comparison/last-release.ts'
import { type ComparedFile, followed } from '../../distribution/comparison.ts'
import { listContents } from '../../distribution/contents/listing.ts'
import type { FileName } from '../../distribution/file-name.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { type Known, known, unknown } from '../../release/known.ts'
import type { Version } from '../../release/version.ts'
import type { Clock } from '../clock.ts'
import { OpenFile } from '../files.ts'
import { differenceOf } from '../http/download.ts'
import type { ListedFile } from './project.ts'
import type { IndexReading } from './reading.ts'

/** What is compared with the last release. */
export interface LastReleaseSearch {
  /** Normalized name. */
  readonly project: string
  readonly version: Version
  /** What was built. */
  readonly fileNames: readonly FileName[]
  /** Where the files of the last release are kept, one at a time. */
  readonly folder: string
  readonly clock: Clock
}

/** The last release, as far as files that were built follow one of it. */
export interface LastReleaseFiles {
  readonly version: Version
  /** All files of it. */
  readonly fileNames: readonly FileName[]
  /** By name of the file that was built: what it follows, or why that was not looked at. */
  readonly followed: ReadonlyMap<string, Known<ComparedFile>>
}

// Of one job. No more is downloaded for a comparison: a project with larger files is told so.
const downloadLimitBytes = 500_000_000
// Of all requests and files together: the build must not be lost by a slow index.
const wholeMs = 60_000

/**
 * Read what the last release before this one has. Nothing here stops anybody: an index that does not answer, or a file
 * that cannot be read, is a reason to compare nothing.
 */
export async function lastReleaseOf(
  reading: IndexReading,
  search: LastReleaseSearch,
): Promise<Known<LastReleaseFiles>> {
  const { project, version, fileNames, clock } = search
  const end = clock.now().getTime() + wholeMs
  const found = await attemptAsync(() => reading.project(project))
  if (found instanceof ReleaseError) return unknown(withoutStop(found.message))
  const last = found && releaseBefore(found.files, version)
  if (last === undefined) return unknown(`${reading.indexName} has no release of ${project} before ${version.text}`)
  const wanted = new Map(
    fileNames.map(
      (built) =>
        [
          built.name,
          followed(
            built,
            last.files.map(({ fileName }) => fileName),
          ),
        ] as const,
    ),
  )
  const names = new Set([...wanted.values()].flatMap((each) => each?.name ?? []))
  const read = await readEach(reading, last, names, { ...search, end })
  const none = unknown(`${last.version.text} has no file of its kind`)
  return known({
    version: last.version,
    fileNames: last.files.map(({ fileName }) => fileName),
    followed: new Map([...wanted].map(([name, each]) => [name, (each && read.get(each.name)) ?? none])),
  })
}

/** Download and list files, one after the other, until one cannot be had; several that were built may follow one. */
async function readEach(
  reading: IndexReading,
  last: PreviousRelease<ListedFile>,
  names: ReadonlySet<string>,
  { folder, clock, end }: LastReleaseSearch & { readonly end: number },
): Promise<ReadonlyMap<string, Known<ComparedFile>>> {
  const read = new Map<string, Known<ComparedFile>>()
  let leftBytes = downloadLimitBytes
  let isStopped = false
  for (const { file, fileName } of last.files.filter((each) => names.has(each.fileName.name))) {
    const { sizeBytes } = file
    if (sizeBytes === undefined || sizeBytes > leftBytes) {
      const size = sizeBytes === undefined ? 'the index does not say how large it is' : `it has ${sizeBytes} bytes`
      read.set(fileName.name, unknown(`${quoted(file.name)} was not downloaded, since ${size}`))
      continue
    }
    const leftMs = end - clock.now().getTime()
    if (isStopped || leftMs <= 0) {
      const why = isStopped ? 'another one could not be downloaded' : `the ${wholeMs / 1000} s for all are over`
      read.set(fileName.name, unknown(`${quoted(file.name)} was not downloaded, since ${why}`))
      continue
    }
    leftBytes -= sizeBytes
    const path = join(folder, fileName.kind)
    const compared = await readIfPossible(() => readOne(reading, { file, fileName }, { path, limitMs: leftMs }))
    isStopped = compared.isLast
    read.set(fileName.name, compared.file)
  }
  return read
}

async function readOne(
  reading: IndexReading,
  { file, fileName }: PreviousRelease<ListedFile>['files'][number],
  { path, limitMs }: { readonly path: string; readonly limitMs: number },
): Promise<Known<ComparedFile>> {
  try {
    const difference = differenceOf(file, await reading.download(file, path, limitMs))
    if (difference !== undefined) return unknown(`the index lists ${quoted(file.name)} ${difference}`)
    const bytes = await OpenFile.open(path)
    try {
      const contents = await listContents(fileName, bytes)
      return known({ fileName, sizeBytes: bytes.sizeBytes, contents })
    } finally {
      await bytes.close()
    }
  } finally {
    await rm(path, { force: true })
  }
}

/** What was read of a file, or why nothing was; it is the last one where the next would fail as well. */
interface ReadFile {
  readonly file: Known<ComparedFile>
  readonly isLast: boolean
}

/** A full disk, and an index that does not answer, are reasons to compare nothing more. */
async function readIfPossible(read: () => Promise<Known<ComparedFile>>): Promise<ReadFile> {
  try {
    return { file: await read(), isLast: false }
  } catch (error) {
    if (error instanceof ReleaseError)
      return { file: unknown(withoutStop(error.message)), isLast: error.code === 'index-failed' }
    if (!(types.isNativeError(error) && 'syscall' in error)) throw error
    return { file: unknown(`the disk does not take the file: ${error.message}`), isLast: true }
  }
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')
