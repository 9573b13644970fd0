import type { Handler } from '../../../src/standins/server.ts'
import { domain, trustedSince } from '../../../src/standins/sigstore/names.ts'
import type { AlsoTrusted } from '../../../src/standins/sigstore.ts'
import { createNoteKey } from './note-key.ts'
import { createRekorV2 } from './rekor-v2.ts'
import { createTileLog } from './tile-log.ts'
import { createTimestampAuthority } from './timestamp-authority.ts'
import { createTimestampChain } from './timestamp-chain.ts'

/** A log of version 2, who dates its entries, and what a trusted root says of both. */
export interface SigstoreVersion2 extends AlsoTrusted {
  readonly rekorV2: Handler
  readonly timestampAuthority: Handler
}

/**
 * The servers that Sigstore has for its log of version 2, with new keys. A rehearsal has none of them: PEP 740 has no
 * place for what they give.
 *
 * @param now The clock of the timestamps.
 */
export async function createSigstoreVersion2(now: () => Date): Promise<SigstoreVersion2> {
  const host = `log2026-1.rekor.${domain}`
  const key = createNoteKey(host)
  const chain = await createTimestampChain(domain, trustedSince(now()))
  return {
    rekorV2: createRekorV2(createTileLog(host, key)),
    timestampAuthority: createTimestampAuthority(chain, now),
    log: { url: `https://${host}`, key },
    authority: {
      url: `https://timestamp.${domain}/api/v1/timestamp`,
      organization: domain,
      commonName: 'timestamps',
      chain: [chain.leaf, chain.root],
    },
  }
}
