import { canonicalVersion, type FileName, fileNamePart, InvalidFileName, parseFileName } from '../names.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import type { ZipMember } from './archive.ts'
import { distInfoFolder } from './archive-checks.ts'
import { isSupportedPlatform } from './platform-tags.ts'
import { checkLicenseFiles, type ExpectedDistribution } from './sdist-checks.ts'

/**
 * Compare a wheel's name with the project and version, and look for the files that every wheel has.
 *
 * Entry points and the lines of RECORD are not read.
 *
 * @returns Its METADATA.
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export async function checkWheel(members: readonly ZipMember[], expected: ExpectedDistribution): Promise<Buffer> {
  const { fileName, licenseFiles } = expected
  checkWheelName(expected)
  const folder = distInfoFolder(fileName)
  const names = members.map(({ name }) => name)
  checkLicenseFiles(names, fileName, licenseFiles, (path) => `${folder}/licenses/${path}`)
  memberOf(members, fileName, 'RECORD')
  return memberOf(members, fileName, 'METADATA').read()
}

function checkWheelName({ fileName, project, version }: ExpectedDistribution): void {
  const parsed = parse(fileName)
  const platform = parsed.kind === 'wheel' ? parsed.platforms.find((tag) => !isSupportedPlatform(tag)) : undefined
  if (platform !== undefined) {
    throw new Refusal(400, `Binary wheel '${fileName}' has an unsupported platform tag '${platform}'.`)
  }
  const start = fileNamePart(project.normalizedName)
  if (parsed.project !== project.normalizedName) {
    throw new Refusal(400, `Start filename for ${repr(project.name)} with ${repr(start)}.`)
  }
  const [found = ''] = fileName.split('-')
  if (found !== start) {
    throw new Refusal(
      400,
      `Filename ${repr(fileName)} should contain the normalized project name ${repr(start)}, not ${repr(found)}.`,
    )
  }
  if (canonicalVersion(parsed.version) !== canonicalVersion(version)) {
    throw new Refusal(400, `Version in filename should be ${repr(version)} not ${repr(parsed.version)}.`)
  }
}

function parse(fileName: string): FileName {
  try {
    return parseFileName(fileName)
  } catch (error) {
    if (!(error instanceof InvalidFileName)) throw error
    throw new Refusal(400, error.message)
  }
}

function memberOf(members: readonly ZipMember[], fileName: string, wanted: 'RECORD' | 'METADATA'): ZipMember {
  const place = `${distInfoFolder(fileName)}/${wanted}`
  const member = members.find(({ name }) => name === place)
  if (member !== undefined) return member
  throw new Refusal(400, `Wheel '${fileName}' does not contain the required ${wanted} file: ${place}`)
}
