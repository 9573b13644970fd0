import { setTimeout as wait } from 'node:timers/promises'
import { statementOf } from '../../attestation/bundle.ts'
import { toBundle } from '../../attestation/pep740.ts'
import { usableAddress } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { isRecord } from '../../json-value.ts'
import { type Downloaded, download, type HttpRequest } from '../http.ts'
import { type IndexOptions, indexFailed, jsonOf, named, sendToIndex, wordsOf } from './answers.ts'

/** A file as the index shows it to everybody. */
export interface IndexFile {
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** A file of one version, and where its bytes are. */
export interface ReleaseFile extends IndexFile {
  readonly url: string
}

// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' }
// Reading is safe to repeat.
const readWaitsMs = [500, 2000]

/** Reads what the index has, by its JSON API: the HTML pages are for people and old tools. */
export class IndexReading {
  readonly #options: IndexOptions

  constructor(options: IndexOptions) {
    this.#options = options
  }

  /**
   * Every file of a project.
   *
   * @param project Normalized name.
   * @returns Files by name; empty for a project that the index does not know.
   * @see https://packaging.python.org/specifications/simple-repository-api/
   */
  async files(project: string): Promise<Map<string, IndexFile>> {
    const url = `${this.#options.index}/simple/${project}/`
    const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.simple.v1+json' } }
    const answer = await this.#read(request)
    const list = isRecord(answer) && Array.isArray(answer.files) ? answer.files.filter(isRecord) : []
    const files = list.flatMap(({ filename, hashes }) => {
      const sha256 = isRecord(hashes) ? hashes.sha256 : undefined
      if (typeof filename !== 'string' || typeof sha256 !== 'string') return []
      return [[filename, { name: filename, sha256 }] as const]
    })
    return new Map(files)
  }

  /**
   * Every file of one version.
   *
   * @param project Normalized name.
   * @returns `undefined` for a version that the index does not have.
   * @throws ReleaseError `index-failed`, also for a file without name, digest, or usable address
   * @see https://docs.pypi.org/api/json/#get-a-release
   */
  async release(project: string, version: string): Promise<ReleaseFile[] | undefined> {
    const url = `${this.#options.index}/pypi/${project}/${encodeURIComponent(version)}/json`
    const answer = await this.#read({ method: 'GET', url, headers: { ...fresh, accept: 'application/json' } })
    if (answer === undefined) return undefined
    const files = isRecord(answer) && Array.isArray(answer.urls) ? answer.urls.filter(isRecord) : []
    return files.map(({ filename, digests, url: given }) => {
      const sha256 = isRecord(digests) ? digests.sha256 : undefined
      const address = typeof given === 'string' ? usableAddress(given) : undefined
      if (typeof filename === 'string' && typeof sha256 === 'string' && address !== undefined)
        return { name: filename, sha256, url: address }
      const { indexName } = this.#options
      throw indexFailed(
        this.#options,
        `${indexName} lists a file of ${project} ${version} without name, digest, or address.`,
      )
    })
  }

  /**
   * Download a file once into a new file of this user, hashing it on the way.
   *
   * @throws ReleaseError `index-failed`, also if the bytes are not those that the index lists.
   */
  async download({ name, sha256, url }: ReleaseFile, path: string): Promise<Downloaded> {
    const request = { method: 'GET', url, headers: { 'user-agent': 'release-action' } }
    const { indexName } = this.#options
    const found = await download(request, path).catch((cause: unknown) => {
      throw indexFailed(this.#options, `The connection to ${indexName} broke during ${named(request)}.`, cause)
    })
    if (found.status === 200 && found.sha256 === sha256) return found
    const what = found.status === 200 ? `bytes with sha256:${found.sha256}` : String(found.status)
    throw indexFailed(this.#options, `${indexName} answered ${what} for "${name}", but lists sha256:${sha256}.`)
  }

  /**
   * The attestation objects that the index serves for one file.
   *
   * @returns Objects of PEP 740, not verified; `undefined` if the index has none.
   * @see https://docs.pypi.org/api/integrity/
   */
  async attestations(project: string, version: string, fileName: string): Promise<unknown[] | undefined> {
    const url = `${this.#options.index}/integrity/${project}/${encodeURIComponent(version)}/${encodeURIComponent(fileName)}/provenance`
    const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.integrity.v1+json' } }
    const answer = await this.#read(request)
    if (!isRecord(answer) || !Array.isArray(answer.attestation_bundles)) return undefined
    return answer.attestation_bundles
      .filter(isRecord)
      .flatMap(({ attestations }) => (Array.isArray(attestations) ? attestations : []))
  }

  /**
   * The predicate types of the attestations that the index serves for one file; none of them is verified.
   *
   * @throws ReleaseError `provenance-malformed`, `index-failed`
   */
  async predicateTypes(project: string, version: string, fileName: string): Promise<string[]> {
    const values = (await this.attestations(project, version, fileName)) ?? []
    const place = `The answer of ${this.#options.indexName}`
    return values.map((value) => statementOf(toBundle(value, place), fileName).predicateType)
  }

  /** Page of one release for people. */
  releasePage(project: string, version: string): string {
    return `${this.#options.index}/project/${project}/${version}/`
  }

  async #read(request: HttpRequest): Promise<unknown> {
    for (const pauseMs of readWaitsMs) {
      try {
        return await this.#readOnce(request)
      } catch (error) {
        if (!(error instanceof ReleaseError)) throw error
        await wait(pauseMs)
      }
    }
    return this.#readOnce(request)
  }

  async #readOnce(request: HttpRequest): Promise<unknown> {
    const response = await sendToIndex(this.#options, request)
    if (response.status === 404) return undefined
    if (response.status === 200) return jsonOf(this.#options, request, response)
    const { indexName } = this.#options
    throw indexFailed(
      this.#options,
      `${indexName} answered ${response.status} to ${named(request)}: ${wordsOf(response)}`,
    )
  }
}
