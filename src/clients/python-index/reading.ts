import { readIndexAnswer } from '../../attestation/reading/answers.ts'
import { statementOf } from '../../attestation/reading/bundle.ts'
import { usableAddress } from '../../endpoints.ts'
import { isRecord } from '../../json-value.ts'
import { type Downloaded, download, type HttpRequest } from '../http/send.ts'
import { type IndexOptions, indexFailed, jsonOf, named, wordsOf } from './answers.ts'
import { askIndex, repeatedly } from './asking.ts'

/** A file as the index shows it to everybody. */
export interface IndexFile {
  readonly name: string
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

/** A file of one version, and where its bytes are. */
export interface ReleaseFile extends IndexFile {
  /** `undefined` where the index does not say. */
  readonly sizeBytes: number | undefined
  readonly url: string
}

/** What the index says of the provenance of one file. */
export type ServedProvenance =
  /** Nobody parsed the body, and nothing of it is verified. */
  | { readonly kind: 'served'; readonly body: Buffer }
  | { readonly kind: 'none' }
  /** The index gives none to anybody now, and says why. */
  | { readonly kind: 'withheld'; readonly words: string }

// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' }

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
    return files.map(({ filename, digests, size, url: given }) => {
      const sha256 = isRecord(digests) ? digests.sha256 : undefined
      const address = typeof given === 'string' ? usableAddress(given) : undefined
      if (typeof filename === 'string' && typeof sha256 === 'string' && address !== undefined)
        return { name: filename, sha256, sizeBytes: typeof size === 'number' ? size : undefined, url: address }
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
   * @returns What came: whoever asked compares it with what the index lists.
   * @throws ReleaseError `index-failed`
   */
  async download({ name, url }: ReleaseFile, path: string): Promise<Downloaded> {
    const request = { method: 'GET', url, headers: { 'user-agent': 'release-action' } }
    const { indexName } = this.#options
    const found = await download(request, path).catch((cause: unknown) => {
      throw indexFailed(this.#options, `The connection to ${indexName} broke during ${named(request)}.`, cause)
    })
    if (found.status === 200) return found
    throw indexFailed(this.#options, `${indexName} answered ${found.status} for "${name}", which it lists.`)
  }

  /**
   * What the index serves as the provenance of one file.
   *
   * @throws ReleaseError `index-failed`
   * @see https://docs.pypi.org/api/integrity/
   */
  async provenance(project: string, version: string, fileName: string): Promise<ServedProvenance> {
    const request = this.#provenanceRequest(project, version, fileName)
    const response = await repeatedly(() => askIndex(this.#options, request, [200, 403, 404]))
    if (response.status === 404) return { kind: 'none' }
    if (response.status === 403) return { kind: 'withheld', words: wordsOf(response) }
    return { kind: 'served', body: response.body }
  }

  /**
   * The predicate types of the attestations that the index serves for one file; none of them is verified.
   *
   * @throws ReleaseError `provenance-malformed`, `provenance-too-large`, `index-failed`
   */
  async predicateTypes(project: string, version: string, fileName: string): Promise<string[]> {
    const served = await this.provenance(project, version, fileName)
    switch (served.kind) {
      case 'none':
        return []
      case 'withheld': {
        const request = named(this.#provenanceRequest(project, version, fileName))
        throw indexFailed(this.#options, `${this.#options.indexName} answered 403 to ${request}: ${served.words}`)
      }
      case 'served': {
        const found = readIndexAnswer(served.body, `${this.#options.indexName}'s answer for ${fileName}`)
        return found.flatMap((one) => (one.kind === 'bundle' ? statementOf(one.bundle, one.place).predicateType : []))
      }
    }
  }

  #provenanceRequest(project: string, version: string, fileName: string): HttpRequest {
    const path = `${project}/${encodeURIComponent(version)}/${encodeURIComponent(fileName)}/provenance`
    const headers = { ...fresh, accept: 'application/vnd.pypi.integrity.v1+json' }
    return { method: 'GET', url: `${this.#options.index}/integrity/${path}`, headers }
  }

  /** Page of one release for people. */
  releasePage(project: string, version: string): string {
    return `${this.#options.index}/project/${project}/${version}/`
  }

  /** An answer as JSON; `undefined` for 404. The page of an outage is asked for again. */
  async #read(request: HttpRequest): Promise<unknown> {
    return await repeatedly(async () => {
      const response = await askIndex(this.#options, request, [200, 404])
      return response.status === 404 ? undefined : jsonOf(this.#options, request, response)
    })
  }
}
