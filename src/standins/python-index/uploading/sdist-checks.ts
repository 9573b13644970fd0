import { fileNamePart, InvalidFileName, parseFileName } from '../names.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import type { Project } from '../state.ts'
import { commonPrefix, joinPath } from './archive.ts'
import type { Archive } from './archive-checks.ts'

/** What a distribution is compared with. */
export interface ExpectedDistribution {
  readonly fileName: string
  readonly project: Project
  /** From the form, in PEP 440 normal form. */
  readonly version: string
  /** `License-File` entries of the form. */
  readonly licenseFiles: readonly string[]
}

/**
 * Compare an sdist's name with the project and version, and look for its license files.
 *
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export function checkSdist(archive: Archive, { fileName, project, version, licenseFiles }: ExpectedDistribution): void {
  const start = fileNamePart(project.normalizedName)
  if (projectOf(fileName) !== project.normalizedName) {
    throw new Refusal(400, `Start filename for ${repr(project.name)} with ${repr(start)}.`)
  }
  const expected = `${start}-${version}.tar.gz`
  if (fileName !== expected) {
    throw new Refusal(400, `Filename ${repr(fileName)} is invalid, should be ${repr(expected)}.`)
  }
  const names = archive.kind === 'tar' ? archive.names : archive.members.map(({ name }) => name)
  checkLicenseFiles(names, fileName, licenseFiles, (path) => joinPath(commonPrefix(names), path))
}

/** @throws Refusal 400 for the first license file that is not at its place. */
export function checkLicenseFiles(
  names: readonly string[],
  fileName: string,
  licenseFiles: readonly string[],
  placeOf: (path: string) => string,
): void {
  const missing = licenseFiles.find((path) => !names.includes(placeOf(path)))
  if (missing === undefined) return
  throw new Refusal(
    400,
    `License-File ${missing} does not exist in distribution file ${fileName} at ${placeOf(missing)}`,
  )
}

function projectOf(fileName: string): string {
  try {
    return parseFileName(fileName).project
  } catch (error) {
    if (!(error instanceof InvalidFileName)) throw error
    throw new Refusal(400, `Invalid source distribution filename: ${fileName}`)
  }
}
