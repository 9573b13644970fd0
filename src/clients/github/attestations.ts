import { uncompress } from 'snappyjs'
import { usableAddress } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { send } from '../http.ts'
import type { GitHubApi } from './api.ts'

// A bundle has about 10 kB; a hundred times as much is more than any real one.
const bundleLimitBytes = 1_000_000

/** GitHub's attestation store of one repository. */
export class Attestations {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /**
   * The bundles stored for one file.
   *
   * @returns Parsed JSON, not verified and not even looked at. Since 2026-07 GitHub answers an address of Snappy-compressed
   *   JSON instead of the bundle itself; both forms are read.
   */
  async list(sha256: string, predicateType: string): Promise<object[]> {
    const answer = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      subject_digest: `sha256:${sha256}`,
      predicate_type: predicateType,
      per_page: 100,
    })
    const bundles: object[] = []
    for (const { bundle, bundle_url: url } of (answer?.attestations ?? []) as readonly StoredBundle[]) {
      const found = bundle ?? (url ? await fetchBundle(url) : undefined)
      if (found) bundles.push(found)
    }
    return bundles
  }

  /**
   * Store a bundle.
   *
   * @returns The id under which the page of the repository shows it.
   */
  async store(bundle: object): Promise<number | undefined> {
    const { id } = await this.#api.request('POST /repos/{owner}/{repo}/attestations', {
      bundle: bundle as { [key: string]: { [key: string]: unknown } },
    })
    return id
  }
}

interface StoredBundle {
  readonly bundle?: object | null
  readonly bundle_url?: string | null
}

/**
 * Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there.
 *
 * @returns `undefined` for what is no bundle: anybody who may write attestations can store anything.
 */
async function fetchBundle(url: string): Promise<object | undefined> {
  const address = usableAddress(url)
  if (address === undefined) return undefined
  const { status, body } = await send({
    method: 'GET',
    url: address,
    headers: { 'user-agent': 'release-action' },
  }).catch((cause: unknown) => {
    throw unfetched(address, cause)
  })
  if (status !== 200) throw unfetched(address, new Error(`The storage answered ${status}.`))
  try {
    const value: unknown = JSON.parse(Buffer.from(uncompress(body, bundleLimitBytes)).toString())
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function unfetched(address: string, cause: unknown): ReleaseError {
  return new ReleaseError('github-failed', {
    message: `A stored attestation could not be fetched from ${new URL(address).origin}.`,
    hint: 'Run the job again; what is done stays done.',
    cause,
  })
}
