import { basename, dirname, join, resolve } from 'node:path'
import type { Offers } from '../../../attestation/reading/offer.ts'
import type { Subject } from '../../../attestation/reading/statement.ts'
import { measureFile } from '../../../clients/files.ts'
import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import {
  type Gathered,
  isDistributionName,
  joinOffers,
  type MeasuredFile,
  notJudged,
  requirePlainName,
} from './gathered.ts'
import { type Found, isFile, look, namesIn, unfit, unreadable } from './paths.ts'
import { isProvenanceName, ProvenanceFiles, readNamed } from './provenance-files.ts'

/**
 * Read files of this machine, or all distributions of one folder, and the provenance beside them. Nobody is asked.
 *
 * @param paths Files, or one folder. Provenance among the files is as if it was named as such.
 * @param provenance Paths of provenance, read in the place of what lies beside the files.
 * @throws ReleaseError `input-invalid`, `file-name-invalid`
 */
export async function gatherLocal(
  workingFolder: string,
  paths: readonly string[],
  provenance: readonly string[],
): Promise<Gathered> {
  const found = await Promise.all(paths.map((path) => look(resolve(workingFolder, path))))
  const folder = found.find((one) => one.isFolder)?.path
  if (folder !== undefined && found.length > 1)
    throw unfit('Several files or one folder are verified, not both.', 'Verify the folder by a command of its own.')
  const named = provenance.map((path) => resolve(workingFolder, path))
  return folder === undefined ? await gatherFiles(found, named) : await gatherFolder(folder, named)
}

async function gatherFolder(folder: string, provenance: readonly string[]): Promise<Gathered> {
  const names = await namesIn(folder)
  const distributions = names.filter(isDistributionName)
  if (distributions.length === 0)
    throw unfit(
      `${quoted(folder)} holds no file that ends in .whl or .tar.gz.`,
      'Name the folder that holds the distributions, such as dist; or name other files one by one.',
    )
  const files = await measureAll(distributions.map((name) => join(folder, name)))
  const offered = await readProvenanceFor(files, provenance, [folder])
  const problems = [...offered.problems, ...notJudged(names, 'beside them')]
  return { ...offered, files, problems, isWhole: true }
}

async function gatherFiles(found: readonly Found[], provenance: readonly string[]): Promise<Gathered> {
  const all = found.map(({ path }) => path)
  const paths = all.filter((path) => !isProvenanceName(path))
  if (paths.length === 0)
    throw unfit('Only provenance is named, and none of the files that it speaks of.', 'Name the files too.')
  requireDistinctNames(paths)
  const files = await measureAll(paths)
  const named = [...provenance, ...all.filter(isProvenanceName)]
  const folders = [...new Set(paths.map((path) => dirname(path)))]
  const offered = await readProvenanceFor(files, named, folders)
  // What nobody named, and what is filed under no file, may be anything.
  const problems = named.length > 0 ? offered.problems : offered.problems.map(asWarning)
  return { ...offered, files, problems, isWhole: false }
}

const asWarning = (problem: Problem): Problem =>
  problem.file === undefined ? { ...problem, severity: 'warning' } : problem

/** Statements name files without their folders: two of one name could not be told apart. */
function requireDistinctNames(paths: readonly string[]): void {
  const names = new Set<string>()
  for (const name of paths.map((path) => basename(path))) {
    if (names.has(name)) throw unfit(`Two files are named ${quoted(name)}.`, 'Verify one after the other.')
    names.add(name)
  }
}

async function measureAll(paths: readonly string[]): Promise<MeasuredFile[]> {
  const files: MeasuredFile[] = []
  for (const path of paths) files.push(await measure(path))
  return files
}

async function measure(path: string): Promise<MeasuredFile> {
  const name = basename(path)
  requirePlainName(name)
  if ((await look(path)).isFolder)
    throw unfit(`${quoted(path)} is a folder, named as a file is.`, 'Name the other files one by one.')
  const { sizeBytes, sha256 } = await measureFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  return { name, sha256, sizeBytes }
}

/** Read the provenance that is named, else what lies in the folders of the files. */
async function readProvenanceFor(
  files: readonly Subject[],
  named: readonly string[],
  folders: readonly string[],
): Promise<Pick<Gathered, 'offers' | 'problems' | 'remarks'>> {
  if (named.length > 0) return await readNamed(named, files)
  const reader = new ProvenanceFiles()
  const all: Offers[] = []
  const remarks: string[] = []
  for (const path of await besides(folders)) {
    if (await isFile(path)) all.push(await reader.readBeside(path, files))
    else remarks.push(`Left alone: ${quoted(basename(path))}, which leads to no file that can be read.`)
  }
  return { ...joinOffers(all), remarks }
}

async function besides(folders: readonly string[]): Promise<string[]> {
  const all = await Promise.all(
    folders.map(async (folder) => (await namesIn(folder)).map((name) => join(folder, name))),
  )
  return all.flat().filter(isProvenanceName)
}
