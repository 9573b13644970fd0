import { uncompress } from 'snappyjs'
import { checkedAddress } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { send } from '../http.ts'
import type { GitHubApi } from './api.ts'

// A bundle has about 10 kB; ten times as much is more than any real one.
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
  async list(sha256: string, predicateType: string): Promise<unknown[]> {
    const answer = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
      subject_digest: `sha256:${sha256}`,
      predicate_type: predicateType,
      per_page: 100,
    })
    const bundles: unknown[] = []
    for (const { bundle, bundle_url: url } of (answer?.attestations ?? []) as readonly StoredBundle[]) {
      bundles.push(bundle ?? (url === undefined ? undefined : await fetchBundle(url)))
    }
    return bundles.filter((bundle) => bundle !== undefined && bundle !== null)
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
  readonly bundle_url?: string
}

/** Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there. */
async function fetchBundle(url: string): Promise<unknown> {
  const address = checkedAddress('The address of a stored bundle', url)
  try {
    const { status, body } = await send({ method: 'GET', url: address, headers: { 'user-agent': 'release-action' } })
    if (status !== 200) throw new Error(`The storage answered ${status}.`)
    return JSON.parse(Buffer.from(uncompress(body, bundleLimitBytes)).toString())
  } catch (cause) {
    throw new ReleaseError('github-failed', {
      message: `A stored attestation could not be fetched from ${new URL(address).origin}.`,
      hint: 'Run the job again; what is done stays done.',
      cause,
    })
  }
}
