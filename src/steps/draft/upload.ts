import { provenanceFileName } from '../../attestation/reading/provenance-file.ts'
import { OpenFile } from '../../clients/files.ts'
import type { Asset, Assets } from '../../clients/github/assets.ts'
import type { Release } from '../../clients/github/releases.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import { counted } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import type { ManifestFile } from '../../release/manifest.ts'
import type { Voice } from '../../voice.ts'

/** Puts files on a release. */
export type Upload = (release: Release, files: readonly ManifestFile[]) => Promise<void>

/**
 * Uploads one file after another: parallel uploads to one release are known to break it.
 *
 * @param pathOf Where the file of a name lies.
 * @throws ReleaseError `release-asset-mismatch` if GitHub gives a file another name; `github-…`
 */
export function uploader(assets: Assets, pathOf: (name: string) => string, voice: Voice): Upload {
  return async (release, files) => {
    if (files.length === 0) return
    voice({ kind: 'part', title: `Upload ${counted(files.length, 'file')} to the draft` })
    for (const [index, file] of files.entries()) {
      await uploadOne(assets, release, { file, path: pathOf(file.name) })
      const { name, sizeBytes } = file
      voice({ kind: 'done', what: 'uploaded', name, at: { count: index + 1, total: files.length, sizeBytes } })
    }
  }
}

async function uploadOne(
  assets: Assets,
  { uploadUrl }: Release,
  { file, path }: { readonly file: ManifestFile; readonly path: string },
): Promise<void> {
  const { name, sizeBytes } = file
  const opened = await OpenFile.open(path)
  try {
    const contentType = name === provenanceFileName ? 'application/jsonl' : 'application/octet-stream'
    const asset = await assets.upload(uploadUrl, { name, sizeBytes, contentType, stream: () => opened.stream() })
    if (asset.name !== name) throw renamed(name, asset)
  } finally {
    await opened.close()
  }
}

function renamed(name: string, asset: Asset): ReleaseError {
  return new ReleaseError('release-asset-mismatch', {
    message: `GitHub calls the uploaded ${quoted(name)} ${quoted(asset.name)}.`,
    hint: 'Delete it from the draft. A version with a character that GitHub changes cannot be released this way.',
  })
}

/**
 * Hold what GitHub shows of a release against what was uploaded.
 *
 * @throws ReleaseError `release-asset-mismatch`
 */
export function requireReadBack(files: readonly ManifestFile[], assets: readonly Asset[]): void {
  for (const { name, sizeBytes, sha256 } of files) {
    const asset = assets.find((candidate) => candidate.name === name)
    if (asset?.isComplete === true && asset.sizeBytes === sizeBytes && asset.sha256 === sha256) continue
    const found = asset === undefined ? 'nothing' : `${asset.sizeBytes} bytes with sha256:${asset.sha256}`
    throw new ReleaseError('release-asset-mismatch', {
      message: `GitHub shows ${found} for ${quoted(name)}, but ${sizeBytes} bytes with sha256:${sha256} were uploaded.`,
      hint: `Run ${theRun} again: it replaces what is not right.`,
    })
  }
}
