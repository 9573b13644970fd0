import { Refusal } from '../page.ts'
import { BrokenArchive } from './archive/broken.ts'
import { isScanned, malwareProblem } from './archive/malware.ts'
import { commonPath, joinPath } from './archive/paths.ts'
import { isOtherTar, readTar } from './archive/tar.ts'
import { readZip, type ZipMember } from './archive/zip-directory.ts'
import { zipRecordsProblem } from './archive/zip-records.ts'

export type { ZipMember } from './archive/zip-directory.ts'

const ratioMinimumBytes = 64 * 2 ** 20
const ratioLimit = 50
const seeArchives = 'See https://docs.pypi.org/archives for more information'

/** What an archive holds, once it was found to be an archive of its kind. */
export type Archive =
  | { readonly kind: 'zip'; readonly members: readonly ZipMember[]; readonly names: readonly string[] }
  | { readonly kind: 'tar'; readonly names: readonly string[] }

/**
 * Open a distribution and check that it is one: the right archive, with `PKG-INFO` or `WHEEL` in its place, no malware, and
 * one reading only.
 *
 * @throws Refusal 400 `Invalid distribution file. …`
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export async function openArchive(name: string, bytes: Buffer): Promise<Archive> {
  try {
    const zip = readZip(bytes)
    if (
      zip !== undefined &&
      (isOtherTar(bytes) || (name.endsWith('.tar.gz') && (await readTar(bytes)) !== undefined))
    ) {
      throw invalid('File is both a zip and a tar file')
    }
    return name.endsWith('.tar.gz') ? await openTar(bytes) : openZip(name, bytes, zip)
  } catch (error) {
    // A file that begins well and breaks off has no text of its own: PyPI prints Python's None.
    throw error instanceof BrokenArchive ? invalid('None') : error
  }
}

/** @returns The folder of a wheel that its own name promises: `demo-1.0.dist-info`. */
export function distInfoFolder(name: string): string {
  const [project, version] = name.split('-')
  return `${project}-${version}.dist-info`
}

/** @returns Where a file of an sdist's top folder is. */
export function inTopFolder(names: readonly string[], path: string): string {
  return joinPath(commonPath(names), path)
}

function openZip(name: string, bytes: Buffer, members: readonly ZipMember[] | undefined): Archive {
  if (members === undefined) throw invalid('File is not a zipfile')
  const names = members.map((member) => member.name)
  checkSizes(members, bytes)
  if (members.some(({ compressionMethod }) => compressionMethod !== 0 && compressionMethod !== 8)) {
    throw invalid('File does not use a supported compression type')
  }
  const wanted = name.endsWith('.whl') ? wheelFile(name) : packageInfo(names)
  const member = members.findLast((each) => each.name === wanted)
  if (member === undefined) throw invalid(`${name.endsWith('.whl') ? 'WHEEL' : 'PKG-INFO'} not found at ${wanted}`)
  member.read()
  checkScanned(members.filter((each) => isScanned(each.name)).map((each) => each.read()))
  const problem = zipRecordsProblem(bytes, members)
  if (problem !== undefined) throw invalid(`ZIP archive not accepted: ${problem}. ${seeArchives}`)
  return { kind: 'zip', members, names }
}

async function openTar(bytes: Buffer): Promise<Archive> {
  const members = await readTar(bytes)
  if (members === undefined) throw invalid('File is not a tarfile')
  const names = members.map(({ name }) => name)
  const top = commonPath(names)
  if (members.some(({ isSparse }) => isSparse)) {
    throw invalid(`tar archive not accepted: Sparse members are not allowed. ${seeArchives}`)
  }
  const wanted = packageInfo(names, top)
  if (!names.includes(wanted)) throw invalid(`PKG-INFO not found at ${wanted}`)
  checkScanned(members.flatMap(({ content }) => content ?? []))
  return { kind: 'tar', names }
}

function checkSizes(members: readonly ZipMember[], bytes: Buffer): void {
  const unpackedBytes = members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (unpackedBytes <= ratioMinimumBytes || unpackedBytes / bytes.length <= ratioLimit) return
  throw invalid(`File exceeds compression ratio of ${ratioLimit}`)
}

function checkScanned(contents: readonly Buffer[]): void {
  const problem = contents.map(malwareProblem).find((found) => found !== undefined)
  if (problem !== undefined) throw invalid(problem)
}

function packageInfo(names: readonly string[], top = commonPath(names)): string {
  if (['.', '/', ''].includes(top)) throw invalid('Incorrect number of top-level directories in sdist')
  return joinPath(top, 'PKG-INFO')
}

function wheelFile(name: string): string {
  if (name.split('-').length < 3) throw invalid('Unable to parse name and version from wheel filename')
  return `${distInfoFolder(name)}/WHEEL`
}

function invalid(detail: string): Refusal {
  return new Refusal(400, `Invalid distribution file. ${detail}`)
}
