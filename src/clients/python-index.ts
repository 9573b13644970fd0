import type { Network } from './http/network.ts'
import { IndexReading } from './python-index/reading.ts'
import type { IndexOptions } from './python-index/remote.ts'
import { TrustedPublishing } from './python-index/trusted-publishing.ts'
import { IndexUpload } from './python-index/upload.ts'

/** One index: what it shows to everybody, how it gives tokens, and how it takes files. */
export class PythonIndex {
  readonly name: string
  readonly reading: IndexReading
  readonly trustedPublishing: TrustedPublishing
  readonly uploading: IndexUpload

  constructor(options: IndexOptions, network: Network) {
    this.name = options.indexName
    this.reading = new IndexReading(options, network, 'publish')
    this.trustedPublishing = new TrustedPublishing(options, network)
    this.uploading = new IndexUpload(options, network)
  }
}
