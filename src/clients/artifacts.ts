import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArtifactClient } from '@actions/artifact'
import { ReleaseError, theRun } from '../errors.ts'
import { quoted } from '../quoted.ts'
import { type PackedFiles, packFolder, unpackFolder } from './archive.ts'
import { measureFile } from './files.ts'

/** An uploaded artifact, as later jobs ask for it. */
export interface UploadedArtifact {
  readonly id: number
  /** Digest of what was uploaded: 64 hex digits. */
  readonly sha256: string
}

/** What was downloaded and unpacked. */
export interface DownloadedArtifact {
  /** Folder of its files. */
  readonly folder: string
  /** Names of the files, sorted. */
  readonly names: readonly string[]
  /** As the job called it that uploaded it. */
  readonly name: string
}

/** GitHub's artifact service, which keeps files from one job of a run for the next. */
export class Artifacts {
  #client: ArtifactClient | undefined

  /**
   * Upload files as one artifact.
   *
   * They are packed here: the client's own zip has them in the order in which the disk answered, so that equal files
   * would not give an equal digest.
   *
   * @param name Once in a run, over all its attempts; the artifact is called `NAME.tar`.
   * @param scratch Private folder for the packed file.
   * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
   */
  async upload(name: string, files: PackedFiles, scratch: string): Promise<UploadedArtifact> {
    const path = join(scratch, `${name}.tar`)
    const sha256 = await packFolder(path, files)
    const client = await this.#loaded()
    const { id, digest } = await client
      .uploadArtifact(name, [path], scratch, { skipArchive: true })
      .catch((cause: unknown) => {
        throw failed(`The artifact ${quoted(name)} could not be uploaded.`, cause)
      })
    if (id === undefined || digest === undefined) throw failed(`The artifact ${quoted(name)} got no id and digest.`)
    if (digest === sha256) return { id, sha256 }
    throw new ReleaseError('artifact-mismatch', {
      message: `The artifact ${quoted(name)} has the digest sha256:${digest}, but what was packed has sha256:${sha256}.`,
      hint: 'Find out what else runs on this machine, and run the whole workflow again.',
    })
  }

  /** Load all that an upload needs, while what lies on the disk is still what was installed. */
  async load(): Promise<void> {
    await this.#loaded()
  }

  /**
   * Download an artifact of this run and unpack it.
   *
   * The file is kept whole until its digest was compared: the client only reports a difference, and too late.
   *
   * @param scratch An existing private folder; `packed/` and `files/` are made in it.
   * @param unpack How: only our own form is taken, unless it is said.
   * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
   */
  async download(artifact: UploadedArtifact, scratch: string, unpack = unpackFolder): Promise<DownloadedArtifact> {
    const packed = join(scratch, 'packed')
    const folder = join(scratch, 'files')
    await mkdir(packed)
    await mkdir(folder)
    const client = await this.#loaded()
    await client.downloadArtifact(artifact.id, { path: packed, skipDecompress: true }).catch((cause: unknown) => {
      throw failed(`The artifact ${artifact.id} could not be downloaded.`, cause)
    })
    const [file = '', ...others] = await readdir(packed)
    if (file === '' || others.length > 0)
      throw failed(`The artifact ${artifact.id} came as ${others.length + 1} files.`)
    const { sha256 } = await measureFile(join(packed, file))
    const name = file.replace(/\.(?:tar|zip)$/, '')
    if (sha256 === artifact.sha256) return { folder, names: await unpack(join(packed, file), folder), name }
    throw new ReleaseError('artifact-mismatch', {
      message: `The artifact ${artifact.id} has the digest sha256:${sha256}, but the earlier job uploaded sha256:${artifact.sha256}.`,
      hint: 'Do not use these files; run the whole workflow again, and find out who could write to its artifacts.',
    })
  }

  /**
   * The names of all artifacts of this run, of whatever job and attempt: for people, who look for what is missing.
   *
   * @throws ReleaseError `artifact-failed`
   */
  async names(): Promise<string[]> {
    const client = await this.#loaded()
    const { artifacts } = await client.listArtifacts().catch((cause: unknown) => {
      throw failed('The artifacts of this run could not be listed.', cause)
    })
    return artifacts.map(({ name }) => name).sort()
  }

  /** The official client is half of the bundle: a step that ends before it hands anything on must not load it. */
  async #loaded(): Promise<ArtifactClient> {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    this.#client ??= new DefaultArtifactClient()
    return this.#client
  }
}

function failed(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-failed', {
    message,
    hint: `Run ${theRun} again; if the artifact is gone, run the whole workflow again.`,
    cause,
  })
}
