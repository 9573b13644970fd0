import { compareVersions, parseVersion, type Version } from '../../release/version.ts'
import { type FileName, fileNameOf } from '../file-name.ts'

/** A file of an index. */
interface ReleasedFile {
  readonly name: string
  readonly isYanked: boolean
}

/** The last release before a version. */
export interface PreviousRelease<File> {
  readonly version: Version
  readonly files: readonly { readonly file: File; readonly fileName: FileName }[]
}

/**
 * The greatest release below a version, by PEP 440; one that is not yanked, if there is any.
 *
 * @param files Of one project; those whose names say no version that can be read are left out, as old kinds of files.
 */
export function releaseBefore<File extends ReleasedFile>(
  files: readonly File[],
  version: Version,
): PreviousRelease<File> | undefined {
  const named = files.flatMap((file) => {
    const fileName = fileNameOf(file.name)
    const own = fileName && parseVersion(fileName.version)
    const isBefore = own !== undefined && compareVersions(own, version) < 0
    return isBefore && fileName !== undefined ? [{ file, fileName, version: own }] : []
  })
  const kept = named.filter(({ file }) => !file.isYanked)
  const candidates = kept.length > 0 ? kept : named
  const [last] = candidates.toSorted((a, b) => compareVersions(b.version, a.version))
  if (last === undefined) return undefined
  const own = candidates.filter((each) => compareVersions(each.version, last.version) === 0)
  return { version: last.version, files: own.map(({ file, fileName }) => ({ file, fileName })) }
}
