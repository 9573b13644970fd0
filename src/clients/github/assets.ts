import type { Readable } from 'node:stream'
import type { components } from '@octokit/openapi-types'
import { usableAddress } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { type Downloaded, download, send } from '../http/send.ts'
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

const userAgent = 'release-action'

/** Assets of releases. Bytes go through `node:http`, where memory does not grow with the file. */
export class Assets {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /** Every asset of a release; the list inside a release may be cut. */
  list(releaseId: number): Promise<Asset[]> {
    const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets'
    return this.#api.all(route, { release_id: releaseId }, (assets) => assets.map(toAsset))
  }

  /**
   * Upload one file to a release.
   *
   * @param uploadUrl The release's own address template: an upload host of its own serves it.
   * @returns The asset as GitHub named it, which may differ from what was asked for.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async upload(uploadUrl: string, file: AssetFile): Promise<Asset> {
    const base = requireAddress(uploadUrl.split('{', 1)[0] ?? '')
    const url = `${base}?name=${encodeURIComponent(file.name)}`
    const headers = { ...this.#headers('application/vnd.github+json'), 'content-type': file.contentType }
    const body = { sizeBytes: file.sizeBytes, stream: file.stream() }
    const response = await send({ method: 'POST', url, headers, body }).catch((cause: unknown) => {
      throw lost('POST', url, cause)
    })
    if (response.status !== 201) {
      throw this.#api.refusalOf('POST', url, response)
    }
    return toAsset(JSON.parse(response.body.toString()) as components['schemas']['release-asset'])
  }

  /** Delete an asset of a draft; one that is gone already is deleted. */
  async delete(id: number): Promise<void> {
    await this.#api.requestIfThere('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id })
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
    try {
      const first = await download({ method: 'GET', url, headers }, path)
      if (first.status === 200) return first
      if (first.status !== 302) throw this.#api.refusalOf('GET', url, first)
      const storage = requireAddress(first.headers.location ?? '')
      const second = await download({ method: 'GET', url: storage, headers: { 'user-agent': userAgent } }, path)
      if (second.status !== 200) throw this.#api.refusalOf('GET', storage, second)
      return second
    } catch (cause) {
      if (cause instanceof ReleaseError) throw cause
      throw lost('GET', url, cause)
    }
  }

  #headers(accept: string): Record<string, string> {
    const { token } = this.#api.options
    const authorization: Record<string, string> = token.isEmpty ? {} : { authorization: `Bearer ${token.reveal()}` }
    return { accept, ...authorization, 'user-agent': userAgent }
  }
}

function toAsset(asset: components['schemas']['release-asset']): Asset {
  const prefix = 'sha256:'
  return {
    id: asset.id,
    name: asset.name,
    sizeBytes: asset.size,
    sha256: asset.digest?.startsWith(prefix) ? asset.digest.slice(prefix.length) : undefined,
    isComplete: asset.state === 'uploaded',
    uploader: asset.uploader?.login ?? 'unknown',
  }
}

function requireAddress(address: string): string {
  const usable = usableAddress(address)
  if (usable !== undefined) return usable
  throw new ReleaseError('github-failed', {
    message: 'GitHub answered an address for an asset that is no https address.',
    hint: 'Run the job again; nothing was sent to that address.',
  })
}

function lost(method: string, url: string, cause: unknown): ReleaseError {
  return new ReleaseError('github-failed', {
    message: `The connection to GitHub broke during ${method} ${new URL(url).pathname}.`,
    hint: 'Run the job again: it looks at what is there before it repeats anything.',
    cause,
  })
}
