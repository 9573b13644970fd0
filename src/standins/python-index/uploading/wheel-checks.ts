import { canonicalVersion, type FileName, fileNamePart, InvalidFileName, parseFileName } from '../names.ts'
import { Refusal } from '../page.ts'
import { repr } from '../python-repr.ts'
import { BrokenArchive } from './archive/broken.ts'
import { distInfoFolder, type ZipMember } from './archive.ts'
import { areEntryPoints } from './entry-points.ts'
import { failure } from './metadata/problem.ts'
import { isSupportedPlatform } from './platform-tags.ts'
import { checkLicenseFiles, type ExpectedDistribution } from './sdist-checks.ts'

/** A file system's limit for a name, in bytes; PyPI writes METADATA beside the wheel, under the wheel's name. */
const longestNameBytes = 255 - '.metadata'.length

/**
 * Compare a wheel's name with the project and version, and look at the files that every wheel has. Of RECORD only that it can
 * be read: what it says goes to the owners by mail when it is wrong.
 *
 * @returns Its METADATA.
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export function checkWheel(members: readonly ZipMember[], expected: ExpectedDistribution): Buffer {
  const { fileName, licenseFiles } = expected
  checkWheelName(expected)
  const folder = distInfoFolder(fileName)
  const names = members.map(({ name }) => name)
  checkLicenseFiles(names, fileName, licenseFiles, (path) => `${folder}/licenses/${path}`)
  checkRecord(memberOf(members, fileName, 'RECORD'), missing(fileName, 'RECORD'))
  const entryPoints = members.findLast(({ name }) => name === `${folder}/entry_points.txt`)
  if (entryPoints !== undefined && !areEntryPoints(contentOf(entryPoints))) {
    throw new Refusal(400, `Wheel '${fileName}' has invalid entry points defined in the entry_points.txt file`)
  }
  const metadata = contentOf(memberOf(members, fileName, 'METADATA'))
  if (Buffer.byteLength(fileName) > longestNameBytes) {
    throw new Refusal(400, `Filename is too long: '${fileName}'`)
  }
  return metadata
}

/** RECORD must be text of CSV; a line with nothing in it is one that PyPI fails at. */
function checkRecord(member: ZipMember, refusal: Refusal): void {
  const content = contentOf(member)
  const text = content.toString('utf8')
  if (!Buffer.from(text).equals(content)) throw refusal
  const lines = text.split(/\r\n|[\n\r]/)
  const isLast = (index: number) => index === lines.length - 1
  if (lines.some((line, index) => line === '' && !isLast(index))) {
    throw failure('ValueError: not enough values to unpack (expected at least 1, got 0)')
  }
}

/** Beyond the first look at an archive PyPI does not expect that a file in it cannot be read. */
function contentOf(member: ZipMember): Buffer {
  try {
    return member.read()
  } catch (error) {
    throw error instanceof BrokenArchive ? failure(`BadZipFile: Bad CRC-32 for file ${repr(member.name)}`) : error
  }
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
  const member = members.findLast(({ name }) => name === place)
  if (member === undefined) throw missing(fileName, wanted)
  return member
}

function missing(fileName: string, wanted: 'RECORD' | 'METADATA'): Refusal {
  const place = `${distInfoFolder(fileName)}/${wanted}`
  return new Refusal(400, `Wheel '${fileName}' does not contain the required ${wanted} file: ${place}`)
}
