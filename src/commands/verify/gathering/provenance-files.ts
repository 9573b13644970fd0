import { basename, resolve } from 'node:path'
import { attemptAsync } from '../../../attempt.ts'
import { type OfferedText, type Offers, offersOf, readOffers } from '../../../attestation/reading/offer.ts'
import { provenanceLimitBytes } from '../../../attestation/reading/provenance-file.ts'
import type { Subject } from '../../../attestation/reading/statement.ts'
import { readProvenance } from '../../../clients/provenance-text.ts'
import { ReleaseError } from '../../../errors.ts'
import { listed } from '../../../listed.ts'
import { quoted } from '../../../quoted.ts'
import { type Gathered, isPlain, joinOffers } from './gathered.ts'
import { look, unfit, unreadable } from './paths.ts'

// `.provenance` and `.sigstore` are what older tools write, `.bundle` is what people call what cosign gives them.
export const provenanceEndings = [
  '.jsonl',
  '.attestation',
  '.provenance.json',
  '.provenance',
  '.sigstore.json',
  '.sigstore',
  '.bundle',
  'bundle.json',
  'attestation.json',
]

/** Whether a file beside distributions may attest something of them. */
export const isProvenanceName = (name: string): boolean => provenanceEndings.some((ending) => name.endsWith(ending))

/** The file that provenance was filed under: `x.whl` for `x.whl.publish.attestation`. */
export function filedUnder(name: string, files: readonly Subject[]): string | undefined {
  return files.find((file) => name.startsWith(`${file.name}.`))?.name
}

/** A name of provenance for messages: it leads nowhere, so any will do. */
export const shownName = (name: string): string => (isPlain(name) ? name : quoted(name))

/**
 * Look at provenance that is read later.
 *
 * @throws ReleaseError `input-invalid`
 */
export async function requireProvenanceFiles(workingFolder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await requireProvenanceFile(resolve(workingFolder, path))
}

async function requireProvenanceFile(path: string): Promise<void> {
  if ((await look(path, 'Name an existing file of provenance by --provenance.')).isFolder)
    throw unfit(`${quoted(path)} is a folder, not a file of provenance.`, 'Name the files in it, each by --provenance.')
}

/** Reads provenance files one after the other, up to a limit for all of them together: all of them are kept. */
export class ProvenanceFiles {
  #leftBytes = provenanceLimitBytes

  /** What one file offers, which speaks of the file that it is filed under, or of those that it names. */
  async readBeside(path: string, files: readonly Subject[]): Promise<Offers> {
    const name = basename(path)
    return await this.read(path, { place: shownName(name), source: 'file', offeredFor: filedUnder(name, files) })
  }

  /**
   * What one file offers; what is no provenance is a problem.
   *
   * @throws ReleaseError `input-invalid` for a file that cannot be read at all.
   */
  async read(path: string, from: Omit<OfferedText, 'text'>): Promise<Offers> {
    await requireProvenanceFile(path)
    const text = await this.#text(path, from.place)
    return text instanceof ReleaseError ? offersOf([text], from) : readOffers({ ...from, text })
  }

  async #text(path: string, place: string): Promise<string | ReleaseError> {
    const reading = attemptAsync(() => readProvenance(path, place, this.#leftBytes))
    const text = await reading.catch((cause: unknown) => {
      throw unreadable(path, cause)
    })
    if (!(text instanceof ReleaseError)) this.#leftBytes -= Buffer.byteLength(text)
    return text
  }
}

/** Read provenance that somebody named, with a remark for each file of it that says nothing of the files. */
export async function readNamed(
  paths: readonly string[],
  files: readonly Subject[],
): Promise<Pick<Gathered, 'offers' | 'problems' | 'remarks'>> {
  const reader = new ProvenanceFiles()
  const all: Offers[] = []
  const remarks: string[] = []
  for (const path of paths) {
    const offered = await reader.readBeside(path, files)
    all.push(offered)
    remarks.push(...silence(basename(path), offered, files))
  }
  return { ...joinOffers(all), remarks }
}

// Statements may name thousands of files.
const shownSubjects = 3

/** Why provenance that was named says nothing of the files that were named. */
function silence(name: string, { offers, problems }: Offers, files: readonly Subject[]): string[] {
  if (problems.length > 0) return []
  if (offers.length === 0) return [`${shownName(name)} holds no attestation.`]
  const subjects = offers.flatMap(({ statement }) => (statement instanceof ReleaseError ? [] : statement.subjects))
  const speaks = offers.some(({ offeredFor }) => offeredFor !== undefined)
  const isOf = (one: Subject): boolean => files.some((file) => file.name === one.name || file.sha256 === one.sha256)
  if (speaks || subjects.some(isOf)) return []
  const names = subjects.slice(0, shownSubjects).map((one) => quoted(one.name))
  const more = subjects.length > names.length ? [`${subjects.length - names.length} more`] : []
  return [`${shownName(name)} speaks of none of these files: it names ${listed([...names, ...more])}.`]
}
