import { attempt, attemptList } from '../../attempt.ts'
import { readBundleAnswer, readGitHubAnswer } from '../../attestation/reading/answers.ts'
import type { FoundAttestation } from '../../attestation/reading/found.ts'
import { malformed, tooLarge } from '../../attestation/reading/malformed.ts'
import { answeredAddress } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import type { Remote } from '../http/attempt.ts'
import { exchange } from '../http/exchange.ts'
import { decompressSnappy } from '../snappy.ts'
import { type GitHubApi, linkOf } from './api.ts'

// A bundle has about 10 kB; a hundred times as much is more than any real one.
const bundleLimitBytes = 1_000_000
// Of 100 each: a file has one for each run and each predicate type.
const pageLimit = 10

/** GitHub's attestation store of one repository. */
export class Attestations {
  readonly #api: GitHubApi

  constructor(api: GitHubApi) {
    this.#api = api
  }

  /**
   * What is stored for one file, read and not verified; or why it cannot be read, since anybody who may write
   * attestations can store anything.
   *
   * Since 2026-07 GitHub answers an address of Snappy-compressed JSON instead of the bundle itself; both forms are read.
   *
   * @param file Its name is for messages only.
   * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
   */
  async list(
    { name, sha256 }: { readonly name: string; readonly sha256: string },
    predicateType: string,
  ): Promise<(FoundAttestation | ReleaseError)[]> {
    const place = `GitHub's answer for ${name}`
    const route = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}'
    const query = { subject_digest: `sha256:${sha256}`, predicate_type: predicateType, per_page: 100 }
    const found: (FoundAttestation | ReleaseError)[] = []
    let after: string | undefined
    for (let page = 1; page <= pageLimit; page += 1) {
      const asked = { ...query, ...(after === undefined ? {} : { after }) }
      const answer = await this.#api.requestIfThere(route, asked, (response) => response)
      if (answer === undefined) return found
      const at = page === 1 ? place : `page ${page} of ${place}`
      for (const entry of attemptList(() => readGitHubAnswer(answer.body, at)))
        found.push(await this.#withBundle(entry))
      const next = nextAddress(linkOf(answer))
      if (next === undefined) return found
      after = cursorOf(next)
      if (after === undefined) break
    }
    return [...found, tooLarge(place, `goes on after ${found.length} attestations, and no more are read`)]
  }

  /**
   * Store a bundle.
   *
   * @returns The id under which the page of the repository shows it.
   */
  async store(bundle: object): Promise<number | undefined> {
    const parameters = { bundle: bundle as { [key: string]: { [key: string]: unknown } } }
    return await this.#api.request('POST /repos/{owner}/{repo}/attestations', parameters, (response) =>
      AnsweredObject.in(response).numberIfThere('id'),
    )
  }

  async #withBundle(entry: FoundAttestation | ReleaseError): Promise<FoundAttestation | ReleaseError> {
    if (entry instanceof ReleaseError || entry.kind !== 'bundle-url') return entry
    const { url, place } = entry
    const answered = answeredAddress(url, this.#api.options.apiUrl)
    if (answered.kind === 'refused') return malformed(place, `leads to ${answered.why}`)
    const body = await this.#fetchBundle(answered.address)
    return attempt(() => readBundleAnswer(decompressSnappy(body, place, bundleLimitBytes), place))
  }

  /** Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there. */
  #fetchBundle(url: string): Promise<Buffer> {
    const { code, hint, network } = this.#api.remote
    const storage: Remote = { name: "GitHub's storage of attestations", code, hint, network }
    return exchange(storage, {
      request: { method: 'GET', url, headers: {}, answerLimitBytes: bundleLimitBytes },
      statuses: [200],
      read: ({ body }) => body,
    })
  }
}

/** The address of the next page: lists of attestations go on by a cursor, and have no numbers of pages. */
function nextAddress(link: string): string | undefined {
  return /<([^<>]*)>; rel="next"/.exec(link)?.[1]
}

function cursorOf(address: string): string | undefined {
  return (URL.canParse(address) ? new URL(address).searchParams.get('after') : null) ?? undefined
}
