import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { attemptList } from '../../../attempt.ts'
import { readIndexAnswer } from '../../../attestation/reading/answers.ts'
import { type Offers, offersOf } from '../../../attestation/reading/offer.ts'
import type { IndexReading, ReleaseFile } from '../../../clients/python-index/reading.ts'
import { fileNameOf } from '../../../distribution/file-name.ts'
import type { Problem } from '../../../errors.ts'
import { quoted } from '../../../quoted.ts'
import type { Voice } from '../../../voice.ts'
import { type MeasuredFile, requirePlainName } from './gathered.ts'
import { type DownloadedFiles, measureListed } from './listed.ts'

/** One version of a project on the index. */
export interface IndexRelease {
  readonly project: string
  readonly version: string
}

/** Which versions of which projects files say that they are, each once; a name that says nothing is left out. */
export function releasesOf(files: readonly MeasuredFile[]): IndexRelease[] {
  const byName = new Map<string, IndexRelease>()
  for (const { name } of files) {
    const file = fileNameOf(name)
    if (file === undefined) continue
    const { project, version } = file
    byName.set(`${project} ${version}`, { project, version })
  }
  return [...byName.values()]
}

/** Download the files of a version, one after the other; none is kept. */
export async function measureIndexFiles(
  reading: IndexReading,
  listed: readonly ReleaseFile[],
  { folder, indexName, voice }: { readonly folder: string; readonly indexName: string; readonly voice: Voice },
): Promise<DownloadedFiles> {
  return await measureListed(listed, {
    owner: indexName,
    server: { name: indexName, code: 'index-file-mismatch' },
    voice,
    fetch: async (one, index) => {
      requirePlainName(one.name)
      // No name of a server becomes a path.
      const path = join(folder, `file-${index}`)
      return await reading.download(one, path).finally(() => rm(path, { force: true }))
    },
  })
}

/** What the index has to say of files, and why it says nothing of some. */
export interface IndexOffers {
  readonly offers: readonly Offers[]
  readonly remarks: readonly string[]
}

/** Read what the index has for each of these files of a version. */
export async function indexOffers(
  reading: IndexReading,
  { project, version }: IndexRelease,
  { names, indexName }: { readonly names: readonly string[]; readonly indexName: string },
): Promise<IndexOffers> {
  const offers: Offers[] = []
  const remarks = new Set<string>()
  for (const name of names) {
    const served = await reading.provenance(project, version, name)
    switch (served.kind) {
      case 'none':
        break
      case 'withheld':
        remarks.add(`${indexName} does not give attestations now: ${served.words}`)
        break
      case 'served': {
        const found = attemptList(() => readIndexAnswer(served.body, `${indexName}'s answer for ${name}`))
        offers.push(offersOf(found, { source: 'index', offeredFor: name }))
      }
    }
  }
  return { offers, remarks: [...remarks] }
}

/** How the files of the index differ from those of a release page. */
export function differingIndexFiles(
  onIndex: readonly ReleaseFile[],
  files: readonly MeasuredFile[],
  indexName: string,
): Problem[] {
  return onIndex.flatMap(({ name, sha256 }): Problem[] => {
    const file = files.find((one) => one.name === name)
    if (file?.sha256 === sha256) return []
    const hint = 'Find out which of them was built from the tag, and tell the project.'
    if (file === undefined) {
      const message = `${indexName} has ${quoted(name)}, and the release page does not.`
      return [{ code: 'index-file-foreign', severity: 'error', message, hint }]
    }
    const message = `${quoted(name)} has sha256:${file.sha256} on the release page, and sha256:${sha256} on ${indexName}.`
    return [{ code: 'index-file-differs', severity: 'error', message, hint, file: name }]
  })
}
