import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type OfferedText, type Offers, readOffers } from '../../attestation/offer.ts'
import { measureFile } from '../../clients/files.ts'
import { readProvenance } from '../../clients/provenance-text.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { wrongUse } from '../arguments.ts'
import {
  filedUnder,
  type Gathered,
  isDistributionName,
  isProvenanceName,
  joinOffers,
  type MeasuredFile,
  requirePlainName,
  shownName,
} from './gathered.ts'
import { verifyUsage } from './request.ts'

/**
 * Read files of this machine, or all distributions of one folder, and the provenance beside them. Nobody is asked.
 *
 * @param paths Files, or one folder.
 * @param provenance Paths of provenance, read in the place of what lies beside the files.
 * @throws ReleaseError `input-invalid`, `file-name-invalid`
 */
export async function gatherLocal(
  workingFolder: string,
  paths: readonly string[],
  provenance: readonly string[],
): Promise<Gathered> {
  const found = await Promise.all(paths.map((path) => look(resolve(workingFolder, path))))
  const folder = found.find(({ isFolder }) => isFolder)
  if (folder !== undefined && found.length > 1)
    throw wrongUse('Several files or one folder are verified, not both.', verifyUsage)
  const filePaths = folder === undefined ? found.map(({ path }) => path) : await distributionsIn(folder.path)
  requireDistinctNames(filePaths)
  const files: MeasuredFile[] = []
  for (const path of filePaths) files.push(await measure(path))
  const beside = provenance.length > 0 ? provenance : await besides(filePaths)
  const { offers, problems } = joinOffers(await readAll(workingFolder, beside, files))
  return { files, offers, problems, remarks: [], isWhole: folder !== undefined }
}

interface Found {
  readonly path: string
  readonly isFolder: boolean
}

/** A pipe would never end, and a device has no digest. */
async function look(path: string): Promise<Found> {
  const facts = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  if (facts.isFile() || facts.isDirectory()) return { path, isFolder: facts.isDirectory() }
  throw wrongUse(`${quoted(path)} is neither a file nor a folder.`, verifyUsage)
}

async function distributionsIn(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter(isDistributionName).sort()
  if (names.length === 0) throw wrongUse(`${quoted(folder)} holds no file that ends in .whl or .tar.gz.`, verifyUsage)
  return names.map((name) => join(folder, name))
}

/** Statements name files without their folders: two of one name could not be told apart. */
function requireDistinctNames(paths: readonly string[]): void {
  const names = new Set<string>()
  for (const name of paths.map((path) => basename(path))) {
    if (names.has(name)) throw wrongUse(`Two files are named ${quoted(name)}: verify one after the other.`, verifyUsage)
    names.add(name)
  }
}

async function measure(path: string): Promise<MeasuredFile> {
  const name = basename(path)
  requirePlainName(name)
  if ((await look(path)).isFolder) throw wrongUse(`${quoted(path)} is a folder, named as a file is.`, verifyUsage)
  const { sizeBytes, sha256 } = await measureFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  return { name, sha256, sizeBytes }
}

async function besides(filePaths: readonly string[]): Promise<string[]> {
  const folders = [...new Set(filePaths.map((path) => dirname(path)))]
  const paths = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder))
        .filter(isProvenanceName)
        .sort()
        .map((name) => join(folder, name)),
    ),
  )
  return paths.flat()
}

/**
 * Look at provenance that is read later.
 *
 * @throws ReleaseError `input-invalid`
 */
export async function requireProvenanceFiles(workingFolder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await requireProvenanceFile(resolve(workingFolder, path))
}

async function requireProvenanceFile(path: string): Promise<void> {
  if ((await look(path)).isFolder) throw wrongUse(`${quoted(path)} is a folder, and no provenance.`, verifyUsage)
}

/** Read provenance files, each of which speaks of the file that it is filed under, or of those that it names. */
export async function readAll(
  workingFolder: string,
  paths: readonly string[],
  files: readonly MeasuredFile[],
): Promise<Offers[]> {
  const all: Offers[] = []
  for (const path of paths) {
    const name = basename(path)
    const from = { place: shownName(name), source: 'file', offeredFor: filedUnder(name, files) } as const
    all.push(await readOffered(resolve(workingFolder, path), from))
  }
  return all
}

/** Read one provenance file; what cannot be read is a problem. */
export async function readOffered(path: string, from: Omit<OfferedText, 'text'>): Promise<Offers> {
  await requireProvenanceFile(path)
  try {
    return readOffers({ ...from, text: await readProvenance(path, from.place) })
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw unreadable(path, error)
    const { code, message, hint } = error
    return { offers: [], problems: [{ code, severity: 'error', message, hint }] }
  }
}

function unreadable(path: string, cause: unknown): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `${quoted(path)} cannot be read.`,
    hint: 'Name files or one folder that are there; a project is named as PROJECT==VERSION, a release as OWNER/REPO@TAG.',
    cause,
  })
}
