import { fileNamePart, InvalidFileName, normalizeName, normalVersion, parseFileName } from '../names.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import type { Project } from '../state.ts'
import { type Archive, inTopFolder } from './archive.ts'

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
  if (projectOf(fileName, project.normalizedName, version) !== project.normalizedName) {
    throw new Refusal(400, `Start filename for ${repr(project.name)} with ${repr(start)}.`)
  }
  const expected = `${start}-${version}.tar.gz`
  if (fileName !== expected) {
    throw new Refusal(400, `Filename ${repr(fileName)} is invalid, should be ${repr(expected)}.`)
  }
  const { names } = archive
  checkLicenseFiles(names, fileName, licenseFiles, (path) => inTopFolder(names, path))
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

/** The normalized name in front of the version; `demo-1.0-1` is an old way to spell `1.0.post1`, whose dash is not the last. */
function projectOf(fileName: string, expected: string, version: string): string {
  const found = parsedProject(fileName)
  const parts = fileName.slice(0, -'.tar.gz'.length).split('-')
  if (found === expected || !version.includes('.post') || parts.length < 3) return found
  return normalVersion(parts.slice(-2).join('-')) === undefined ? found : normalizeName(parts.slice(0, -2).join('-'))
}

function parsedProject(fileName: string): string {
  try {
    return parseFileName(fileName).project
  } catch (error) {
    if (!(error instanceof InvalidFileName)) throw error
    throw new Refusal(400, `Invalid source distribution filename: ${fileName}`)
  }
}
