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

/** What the index is asked for: only who also sends files fears to send them twice, and advice must not be waited for long. */
export type IndexPurpose = 'read' | 'publish' | 'advice'

// Whoever only wants to know goes on without an answer.
const adviceLimits = { limitMs: 60_000, triesLimit: 3 }

/** The index as the engine asks it: what fails is `index-failed`, and a re-run may help. */
export function indexRemote({ indexName: name }: IndexOptions, network: Network, purpose: IndexPurpose): Remote {
  const again = `Run ${theRun} again`
  const hint = purpose !== 'publish' ? `${again}.` : `${again}: files that ${name} already has are not sent again.`
  return { name, code: 'index-failed', hint, network, ...(purpose === 'advice' ? adviceLimits : {}) }
}

/** An answer of the index that cannot be used; a re-run may help. */
export function indexFailed({ code, hint }: Remote, message: string): ReleaseError {
  return new ReleaseError(code, { message, hint })
}
