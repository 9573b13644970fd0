import type { Readable } from 'node:stream'
import { answeredAddress } from '../../endpoints.ts'
import { ReleaseError, theRun } from '../../errors.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import { type Downloaded, download } from '../http/download.ts'
import { exchange } from '../http/exchange.ts'
import { fileTimeLimits } from '../http/send.ts'
import type { GitHubApi } from './api.ts'

/** A file on a release page. */
export interface Asset {
  readonly id: number
  readonly name: string
  readonly sizeBytes: number
  /** 64 hex digits; `undefined` on assets from before GitHub kept digests. */
  readonly sha256: string | undefined
  /** Whether GitHub has the whole file. */
  readonly isComplete: boolean
  /** Login of who uploaded it. */
  readonly uploader: string
}

/** A file that is to be uploaded. */
export interface AssetFile {
  readonly name: string
  readonly sizeBytes: number
  readonly contentType: string
  readonly stream: () => Readable
}

/** Assets of releases. Their bytes never stand in memory. */
export class Assets {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /** Every asset of a release; the list inside a release may be cut. */
  list(releaseId: number): Promise<Asset[]> {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets'
    return this.#api.all(route, { release_id: releaseId }, (response) => AnsweredObject.listIn(response).map(toAsset))
  }

  /**
   * Upload one file to a release.
   *
   * @param uploadUrl The release's own address template: an upload host of its own serves it.
   * @returns The asset as GitHub named it, which may differ from what was asked for.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async upload(uploadUrl: string, file: AssetFile): Promise<Asset> {
    const url = `${this.#uploadAddress(uploadUrl)}?name=${encodeURIComponent(file.name)}`
    const headers = { ...this.#headers('application/vnd.github+json'), 'content-type': file.contentType }
    const { sizeBytes, stream } = file
    return await exchange(this.#api.remote, {
      request: { method: 'POST', url, headers, body: { sizeBytes, stream }, timeLimits: fileTimeLimits },
      statuses: [201],
      read: (response) => toAsset(AnsweredObject.in(response)),
    })
  }

  /** Delete an asset of a draft; one that is gone already is deleted. */
  async delete(id: number): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}'
    await this.#api.requestIfThere(route, { asset_id: id }, () => {})
  }

  /**
   * Download an asset once into a new file, hashing it on the way.
   *
   * The token goes to the API only, at its own address: the storage that it points at gets none.
   */
  async download(asset: Asset, path: string): Promise<Downloaded> {
    const { apiUrl, repository } = this.#api.options
    const url = `${apiUrl}/repos/${repository.owner}/${repository.name}/releases/assets/${asset.id}`
    const headers = this.#headers('application/octet-stream')
    return await download(this.#api.remote, { name: asset.name, sizeBytes: asset.sizeBytes, url, headers }, path)
  }

  /** The token goes there: it is no address that only this machine can reach. */
  #uploadAddress(template: string): string {
    const answered = answeredAddress(template.split('{', 1)[0] ?? '', this.#api.options.apiUrl)
    if (answered.kind === 'usable') return answered.address
    throw new ReleaseError('github-failed', {
      message: `GitHub answered an address for uploads that leads to ${answered.why}.`,
      hint: `Run ${theRun} again; nothing was sent to that address.`,
    })
  }

  #headers(accept: string): Record<string, string> {
    const { token } = this.#api.options
    return { accept, ...(token.isEmpty ? {} : { authorization: `Bearer ${token.reveal()}` }) }
  }
}

function toAsset(asset: AnsweredObject): Asset {
  const prefix = 'sha256:'
  const digest = asset.textIfThere('digest')
  return {
    id: asset.number('id'),
    name: asset.text('name'),
    sizeBytes: asset.number('size'),
    sha256: digest?.startsWith(prefix) ? digest.slice(prefix.length) : undefined,
    isComplete: asset.text('state') === 'uploaded',
    uploader: asset.objectIfThere('uploader')?.text('login') ?? 'unknown',
  }
}
