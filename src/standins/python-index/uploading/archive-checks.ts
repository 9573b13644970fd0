import { Refusal } from '../page.ts'
import { commonPrefix, joinPath, NotAnArchive, readTarNames, readZip, type ZipMember } from './archive.ts'

const ratioMinimumBytes = 64 * 2 ** 20
const ratioLimit = 50

/** What an archive holds, once it was found to be an archive of its kind. */
export type Archive =
  | { readonly kind: 'zip'; readonly members: readonly ZipMember[] }
  | { readonly kind: 'tar'; readonly names: readonly string[] }

/**
 * Open a distribution and check that it is one: the right archive, with `PKG-INFO` or `WHEEL` in its place.
 *
 * PyPI also refuses ZIP archives whose records contradict each other, sparse tar members, and known malware; this
 * stand-in does not look for them.
 *
 * @throws Refusal 400 `Invalid distribution file. …`
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
export async function openArchive(name: string, bytes: Buffer): Promise<Archive> {
  if (name.endsWith('.tar.gz')) return openTar(bytes)
  const members = await readOr('File is not a zipfile', () => readZip(bytes))
  checkZip(members, bytes)
  const wanted = name.endsWith('.whl') ? wheelFile(name) : packageInfo(members.map((member) => member.name))
  if (!members.some((member) => member.name === wanted)) {
    throw invalid(`${name.endsWith('.whl') ? 'WHEEL' : 'PKG-INFO'} not found at ${wanted}`)
  }
  return { kind: 'zip', members }
}

/** @returns The folder of a wheel that its own name promises: `demo-1.0.dist-info`. */
export function distInfoFolder(name: string): string {
  const [project, version] = name.split('-')
  return `${project}-${version}.dist-info`
}

async function openTar(bytes: Buffer): Promise<Archive> {
  const names = await readOr('File is not a tarfile', () => readTarNames(bytes))
  const wanted = packageInfo(names)
  if (!names.includes(wanted)) throw invalid(`PKG-INFO not found at ${wanted}`)
  return { kind: 'tar', names }
}

function checkZip(members: readonly ZipMember[], bytes: Buffer): void {
  const unpackedBytes = members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (unpackedBytes > ratioMinimumBytes && unpackedBytes / bytes.length > ratioLimit) {
    throw invalid(`File exceeds compression ratio of ${ratioLimit}`)
  }
  if (members.some(({ compressionMethod }) => compressionMethod !== 0 && compressionMethod !== 8)) {
    throw invalid('File does not use a supported compression type')
  }
}

function packageInfo(names: readonly string[]): string {
  const top = commonPrefix(names)
  if (['.', '/', ''].includes(top)) throw invalid('Incorrect number of top-level directories in sdist')
  return joinPath(top, 'PKG-INFO')
}

function wheelFile(name: string): string {
  if (name.split('-').length < 3) throw invalid('Unable to parse name and version from wheel filename')
  return `${distInfoFolder(name)}/WHEEL`
}

async function readOr<Result>(problem: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    // A file that begins well and breaks off has no text of its own: PyPI prints Python's None.
    throw invalid(error instanceof NotAnArchive ? problem : 'None')
  }
}

function invalid(detail: string): Refusal {
  return new Refusal(400, `Invalid distribution file. ${detail}`)
}
