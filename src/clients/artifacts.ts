import { createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DefaultArtifactClient } from '@actions/artifact'
import { openPromise } from 'yauzl'
import { ReleaseError } from '../errors.ts'
import { measureFile } from './files.ts'

/** An uploaded artifact, as later jobs ask for it. */
export interface UploadedArtifact {
  readonly id: number
  /** Digest of the zip file: 64 hex digits. */
  readonly sha256: string
}

/** GitHub's artifact service, which keeps files from one job of a run for the next. */
export class Artifacts {
  readonly #client = new DefaultArtifactClient()

  /**
   * Upload files as one artifact.
   *
   * @param folder Every file lies directly in it. Equal names, bytes, and times of files give an equal digest.
   * @throws ReleaseError `artifact-failed`
   */
  async upload(name: string, folder: string, names: readonly string[]): Promise<UploadedArtifact> {
    const paths = names.map((file) => join(folder, file))
    // Distributions are compressed already.
    const { id, digest } = await this.#client
      .uploadArtifact(name, paths, folder, { compressionLevel: 0 })
      .catch((cause: unknown) => {
        throw failed(`The artifact "${name}" could not be uploaded.`, cause)
      })
    if (id === undefined || digest === undefined) throw failed(`The artifact "${name}" got no id and digest.`)
    return { id, sha256: digest }
  }

  /**
   * Download an artifact of this run and unpack it.
   *
   * The zip is kept whole until its digest was compared: the client only reports a difference, after unpacking.
   *
   * @param folder An existing private folder; `zip/` and `files/` are made in it.
   * @returns The folder of the unpacked files, and their names.
   * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
   */
  async download(artifact: UploadedArtifact, folder: string): Promise<{ folder: string; names: string[] }> {
    const zipFolder = join(folder, 'zip')
    const files = join(folder, 'files')
    await mkdir(zipFolder)
    await mkdir(files)
    await this.#client
      .downloadArtifact(artifact.id, { path: zipFolder, skipDecompress: true })
      .catch((cause: unknown) => {
        throw failed(`The artifact ${artifact.id} could not be downloaded.`, cause)
      })
    const [zip = '', ...others] = await readdir(zipFolder)
    if (zip === '' || others.length > 0) throw failed(`The artifact ${artifact.id} came as ${others.length + 1} files.`)
    const { sha256 } = await measureFile(join(zipFolder, zip))
    if (sha256 !== artifact.sha256) {
      throw mismatch(
        `The artifact ${artifact.id} has the digest sha256:${sha256}, but the earlier job uploaded sha256:${artifact.sha256}.`,
      )
    }
    return { folder: files, names: await unpack(join(zipFolder, zip), files) }
  }
}

/** Unpack a flat zip: a name with a folder in it is refused. */
async function unpack(path: string, folder: string): Promise<string[]> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch((cause: unknown) => {
    throw mismatch('The artifact is no zip file.', cause)
  })
  const names: string[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (name === '' || name !== basename(name))
        throw mismatch(`The artifact holds "${name}", which is no plain file.`)
      const target = createWriteStream(join(folder, name), { flags: 'wx', mode: 0o600 })
      await pipeline(await zip.openReadStreamPromise(entry), target)
      names.push(name)
    }
  } finally {
    zip.close()
  }
  return names.sort()
}

function failed(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-failed', {
    message,
    hint: 'Run the job again; if the artifact is gone, run the whole workflow again.',
    cause,
  })
}

function mismatch(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('artifact-mismatch', {
    message,
    hint: 'Do not use these files; run the whole workflow again, and find out who could write to its artifacts.',
    cause,
  })
}
