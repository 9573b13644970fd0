import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { unpackAny } from '../../clients/archive.ts'
import type { Artifacts } from '../../clients/artifacts.ts'
import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type Builder, builderWords, type Manifest, manifestName, parseManifest } from '../../release/manifest.ts'
import type { TakenArtifact } from './needed.ts'

/** One artifact as it was unpacked; nobody has looked into its files. */
export interface Part {
  readonly builder: Builder
  /** The name of the artifact, which the job chose. */
  readonly artifactName: string
  readonly folder: string
  /** Names of its distributions, or of what lies in their place, sorted. */
  readonly names: readonly string[]
  /** What the step `build` says of them; `undefined` of files that another action uploaded. */
  readonly manifest: Manifest | undefined
}

/**
 * Download one artifact by its id, and compare it with its digest: whatever else the run holds, under whatever name, is not
 * looked at.
 *
 * @param parent A folder that exists.
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `file-unreadable`
 */
export async function downloadPart(artifacts: Artifacts, taken: TakenArtifact, parent: string): Promise<Part> {
  const scratch = join(parent, String(taken.id))
  await mkdir(scratch)
  const { folder, names: all, name: artifactName } = await artifacts.download(taken, scratch, unpackAny)
  const { builder } = taken
  const names = all.filter((found) => found !== manifestName)
  if (names.length === all.length) return { builder, artifactName, folder, names, manifest: undefined }
  const manifest = parseManifest(await readFile(join(folder, manifestName), 'utf8'))
  const named = manifest.files.map((file) => file.name).sort()
  if (names.join('\n') === named.join('\n')) return { builder, artifactName, folder, names, manifest }
  throw new ReleaseError('artifact-mismatch', {
    message: `The artifact of ${builderWords(builder)} holds ${listed(names.map(quoted)) || 'no file'}, but its manifest names ${listed(named.map(quoted))}.`,
    hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
  })
}
