import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { normalizeProject, parseFileName } from '../distribution/file-name.ts'
import { isOfVersion } from '../distribution/release-assets.ts'
import { ReleaseError } from '../errors.ts'
import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { type Manifest, type ManifestFile, manifestName, parseManifest } from '../release/manifest.ts'
import { parseVersion, type Version } from '../release/version.ts'
import type { Artifacts, UploadedArtifact } from './artifacts.ts'
import { measureFile } from './files.ts'

/** What the build job handed on: hashed again, and compared with the run. */
export interface HandOver {
  readonly manifest: Manifest
  /** The version that tag, manifest, and every file name agree on. */
  readonly version: Version
  /** Folder that holds every file of the manifest. */
  readonly folder: string
}

/** The run that receives: its artifact, and the tag and commit that the manifest must name. */
export interface Receiver {
  readonly artifact: UploadedArtifact
  readonly tagName: string
  readonly run: { readonly sha: string }
}

/**
 * Download the build job's artifact, hash its files again, and compare.
 *
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `version-mismatch`,
 *   `build-incomplete`, `file-name-invalid`
 */
export async function readHandOver(artifacts: Artifacts, receiver: Receiver, parent: string): Promise<HandOver> {
  const target = join(parent, 'distributions')
  await mkdir(target)
  const { folder, names } = await artifacts.download(receiver.artifact, target)
  if (!names.includes(manifestName)) throw different(`it holds no ${manifestName}`)
  const manifest = parseManifest(await readFile(join(folder, manifestName), 'utf8'))
  requireRun(manifest, receiver)
  requireWhole(manifest)
  const expectedNames = [manifestName, ...manifest.files.map(({ name }) => name)].sort()
  if (names.join('\n') !== expectedNames.join('\n')) {
    throw different(`it holds ${listed(names)}, but its manifest names ${listed(expectedNames)}`)
  }
  const version = requireNames(manifest)
  for (const file of manifest.files) await requireFile(join(folder, file.name), file)
  return { manifest, version, folder }
}

function requireRun(manifest: Manifest, { tagName, run }: Receiver): void {
  if (manifest.tag === tagName && manifest.commit === run.sha) return
  throw new ReleaseError('version-mismatch', {
    message: `The artifact was built for the tag ${quoted(manifest.tag)} at ${manifest.commit}, but this run is for ${quoted(tagName)} at ${run.sha}.`,
    hint: 'Run the whole workflow of the tag again.',
  })
}

function requireWhole({ isPart, files }: Manifest): void {
  if (isPart === undefined) return
  throw new ReleaseError('build-incomplete', {
    message: `The artifact holds a part of the release only: ${listed(files.map(({ name }) => name))}.`,
    hint: 'Let the step "collect" take it with the rest, and hand the outputs of that step on.',
  })
}

/** Every file must be a distribution of this project and version, whatever the build job says of it. */
function requireNames({ project, version: text, files }: Manifest): Version {
  const version = parseVersion(text)
  if (version === undefined) throw different(`its manifest has the version ${quoted(text)}`)
  for (const { name } of files) {
    const found = parseFileName(name)
    if (found.project === normalizeProject(project) && isOfVersion(version, name)) continue
    throw different(`${quoted(name)} is no distribution of ${project} ${text}`)
  }
  return version
}

async function requireFile(path: string, { name, sizeBytes, sha256 }: ManifestFile): Promise<void> {
  const found = await measureFile(path)
  if (found.sha256 === sha256 && found.sizeBytes === sizeBytes) return
  throw different(
    `${quoted(name)} has ${found.sizeBytes} bytes and sha256:${found.sha256}, its manifest says ${sizeBytes} and sha256:${sha256}`,
  )
}

function different(what: string): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message: `The artifact of the build job cannot be used: ${what}.`,
    hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
  })
}
