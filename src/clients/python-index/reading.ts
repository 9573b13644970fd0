import { readIndexAnswer } from '../../attestation/reading/answers.ts'
import { statementOf } from '../../attestation/reading/bundle.ts'
import { answeredAddress } from '../../endpoints.ts'
import { AnsweredObject } from '../http/answered-object.ts'
import { type Remote, requestName, Unreadable } from '../http/attempt.ts'
import { type Downloaded, download } from '../http/download.ts'
import { exchange } from '../http/exchange.ts'
import type { Network } from '../http/network.ts'
import type { HttpRequest, HttpResponse } from '../http/send.ts'
import { serverWords } from '../http/words.ts'
import { type IndexProject, indexProjectIn, publishersIn } from './project.ts'
import { type IndexOptions, type IndexPurpose, indexFailed, indexRemote } from './remote.ts'

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
  readonly #remote: Remote

  constructor(options: IndexOptions, network: Network, purpose: IndexPurpose) {
    this.#options = options
    this.#remote = indexRemote(options, network, purpose)
  }

  /** For people. */
  get indexName(): string {
    return this.#options.indexName
  }

  /**
   * Every file of a project.
   *
   * @param project Normalized name.
   * @returns Files by name; empty for a project that the index does not know.
   * @see https://packaging.python.org/specifications/simple-repository-api/
   */
  async files(project: string): Promise<Map<string, IndexFile>> {
    const files = await this.#readIfThere(this.#projectRequest(project), (response) =>
      AnsweredObject.in(response)
        .objects('files')
        .flatMap((file) => {
          const name = file.text('filename')
          const sha256 = file.object('hashes').textIfThere('sha256')
          return sha256 === undefined ? [] : [[name, { name, sha256 }] as const]
        }),
    )
    return new Map(files)
  }

  /**
   * A project with its status and its files.
   *
   * @param name Normalized.
   * @returns `undefined` for a project that the index does not know.
   * @throws ReleaseError `index-failed`
   * @see https://packaging.python.org/specifications/simple-repository-api/
   */
  async project(name: string): Promise<IndexProject | undefined> {
    const request = this.#projectRequest(name)
    return await this.#readIfThere(request, (response) => indexProjectIn(AnsweredObject.in(response), request.url))
  }

  #projectRequest(project: string): HttpRequest {
    const url = `${this.#options.index}/simple/${project}/`
    return { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.simple.v1+json' } }
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
    const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/json' } }
    return await this.#readIfThere(request, (response) =>
      AnsweredObject.in(response)
        .objects('urls')
        .map((file) => releaseFile(file, url)),
    )
  }

  /**
   * Download a file once into a new file of this user, hashing it on the way.
   *
   * @param limitMs How long that may take; as the purpose has it if it is left out.
   * @returns What came: whoever asked compares it with what the index lists.
   * @throws ReleaseError `index-failed`
   */
  async download(
    { name, sizeBytes, url }: Pick<ReleaseFile, 'name' | 'sizeBytes' | 'url'>,
    path: string,
    limitMs?: number,
  ): Promise<Downloaded> {
    const remote = limitMs === undefined ? this.#remote : { ...this.#remote, limitMs }
    return await download(remote, { name, sizeBytes, url, headers: {} }, path)
  }

  /**
   * What the index serves as the provenance of one file.
   *
   * @throws ReleaseError `index-failed`
   * @see https://docs.pypi.org/api/integrity/
   */
  async provenance(project: string, version: string, fileName: string): Promise<ServedProvenance> {
    const request = this.#provenanceRequest(project, version, fileName)
    return await exchange(this.#remote, { request, statuses: [200, 403, 404], read: servedProvenance })
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
        const request = requestName(this.#provenanceRequest(project, version, fileName))
        throw indexFailed(this.#remote, `${this.#options.indexName} answered 403 to ${request}: ${served.words}`)
      }
      case 'served': {
        const found = readIndexAnswer(served.body, `${this.#options.indexName}'s answer for ${fileName}`)
        return found.flatMap((one) => (one.kind === 'bundle' ? statementOf(one.bundle, one.place).predicateType : []))
      }
    }
  }

  /**
   * Who the index says has published a file, by its attestations; none of them is verified.
   *
   * @returns Empty where it has none.
   * @throws ReleaseError `index-failed`, also where the index withholds them
   */
  async publishers(project: string, version: string, fileName: string): Promise<readonly string[]> {
    const request = this.#provenanceRequest(project, version, fileName)
    return await exchange(this.#remote, {
      request,
      statuses: [200, 404],
      read: (response) => (response.status === 200 ? publishersIn(AnsweredObject.in(response)) : []),
    })
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

  /** What an answer says; `undefined` for 404. */
  async #readIfThere<T>(request: HttpRequest, read: (response: HttpResponse) => T): Promise<T | undefined> {
    return await exchange(this.#remote, {
      request,
      statuses: [200, 404],
      read: (response) => (response.status === 404 ? undefined : read(response)),
    })
  }
}

/** @param from Address of who was asked. */
function releaseFile(file: AnsweredObject, from: string): ReleaseFile {
  const answered = answeredAddress(file.text('url'), from)
  if (answered.kind === 'refused') throw new Unreadable(`a file leads to ${answered.why}.`)
  const { address: url } = answered
  const sha256 = file.object('digests').text('sha256')
  return { name: file.text('filename'), sha256, sizeBytes: file.numberIfThere('size'), url }
}

function servedProvenance(response: HttpResponse): ServedProvenance {
  if (response.status === 404) return { kind: 'none' }
  if (response.status === 403) return { kind: 'withheld', words: serverWords(response, []) }
  return { kind: 'served', body: response.body }
}
