import { ReleaseError, theRun } from '../../errors.ts'
import type { Remote } from '../http/attempt.ts'
import type { Network } from '../http/network.ts'

/** The index, its addresses, and its name for people. */
export interface IndexOptions {
  readonly indexName: string
  /** Origin, no final slash. */
  readonly index: string
  /** Address of the legacy upload API. */
  readonly upload: string
}

/** The index as the engine asks it: what fails is `index-failed`, and a re-run may help. */
export function indexRemote({ indexName: name }: IndexOptions, network: Network): Remote {
  return { name, code: 'index-failed', hint: hintFor(name), network }
}

/** `index-failed`: a re-run may help. */
export function indexFailed({ indexName }: IndexOptions, message: string): ReleaseError {
  return new ReleaseError('index-failed', { message, hint: hintFor(indexName) })
}

function hintFor(indexName: string): string {
  return `Run ${theRun} again: files that ${indexName} already has are not sent again.`
}
