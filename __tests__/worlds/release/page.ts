import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AssetRecord, ReleaseRecord } from '../../../src/standins/github/releases.ts'
import { type Release, root } from '../release.ts'

/** The files of version 1.2.0 of the sample. */
export const wheel = 'example_greeting-1.2.0-py3-none-any.whl'
export const sdist = 'example_greeting-1.2.0.tar.gz'
export const lines = 'multiple.intoto.jsonl'

/** A file of the sample as it is at version 1.2.0. */
export const sampleFile = (name: string): string => readFileSync(join(root, 'examples/sample', name), 'utf8')

/** The release page of the sample, and what people do to its assets. */
export class Page {
  readonly #release: Release

  constructor(release: Release) {
    this.#release = release
  }

  /** The only release of tag 1.2.0. */
  get record(): ReleaseRecord {
    const [record, ...others] = this.#releases.list().filter(({ tagName }) => tagName === '1.2.0')
    if (record === undefined || others.length > 0) throw new Error(`There are ${others.length + 1} releases.`)
    return record
  }

  asset(name: string): AssetRecord {
    const found = this.#releases.assetsOf(this.record.id).find((one) => one.name === name)
    if (found === undefined) throw new Error(`There is no asset ${name}.`)
    return found
  }

  /** Digests of all assets by their names, sorted. */
  get digests(): Readonly<Record<string, string>> {
    const assets = this.#releases.assetsOf(this.record.id)
    return Object.fromEntries(assets.map(({ name, sha256 }) => [name, sha256]).sort())
  }

  /** Drop a file on the page. */
  drop(name: string, bytes: Buffer = Buffer.from('dropped')): void {
    const upload = { name, label: '', contentType: 'text/plain', bytes, uploader: 'example-maintainer' }
    this.#releases.addAsset(this.record.id, upload, this.#release.state.now())
  }

  /** Put other bytes in the place of an asset's. */
  replace(name: string, bytes: Buffer): void {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    this.#releases.putAsset({ ...this.asset(name), bytes, sha256 })
  }

  rename(name: string, to: string): void {
    this.#releases.putAsset({ ...this.asset(name), name: to })
  }

  remove(name: string): void {
    this.#releases.removeAsset(this.asset(name).id)
  }

  edit(changes: Partial<ReleaseRecord>): void {
    this.#releases.put({ ...this.record, ...changes })
  }

  get #releases() {
    return this.#release.state.releases
  }
}
