import type { Trust } from '../../attestation/signature/trust.ts'
import { type Endpoints, publicTufMirror, type TufRepository } from '../../endpoints.ts'
import { type Problem, ReleaseError } from '../../errors.ts'
import type { Network } from '../http/network.ts'
import { readShippedRoot, trustedRootTarget } from './shipped-root.ts'
import { loadTrust, shippedTrust, trustIn } from './trusted-root.ts'

/** What signatures are verified against now. */
export interface CurrentTrust {
  readonly trust: Trust
  /** Says why, if it is the shipped copy in the place of a newer one. */
  readonly notices: readonly Problem[]
}

/** Where the public root is kept, and asked for. */
export interface RootSource {
  readonly network: Network
  /** Keeps what was seen, against rollback; nothing in it is trusted. */
  readonly cacheFolder: string
  /** The public good instance's own if it is left out. */
  readonly repository?: TufRepository | undefined
}

/**
 * Load what signatures are verified against now: a rehearsal's file, or the public good instance's root through TUF.
 *
 * A mirror that is unreachable gains an attacker nothing: the shipped copy was trusted all along. Metadata that is
 * stale, rolled back, or damaged could be an attack, and is refused.
 *
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, `trusted-root-damaged`, `trusted-root-invalid`
 */
export async function loadCurrentTrust(source: Endpoints['trustedRoot'], from: RootSource): Promise<CurrentTrust> {
  switch (source.kind) {
    case 'file':
      return { trust: await loadTrust(source), notices: [] }
    case 'public':
      return await loadPublicTrust(from)
  }
}

async function loadPublicTrust({ network, cacheFolder, repository: given }: RootSource): Promise<CurrentTrust> {
  const { fetchTufTarget } = await import('./tuf-target.ts')
  const shipped = await readShippedRoot()
  const repository = given ?? { url: publicTufMirror, root: shipped.tufRoot }
  try {
    const { content, rootVersion } = await fetchTufTarget(repository, trustedRootTarget, { network, cacheFolder })
    const description = `Sigstore's public root (TUF root version ${rootVersion}, from ${repository.url})`
    return { trust: trustIn(content, description), notices: [] }
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'trusted-root-unreachable') throw error
    const trust = shippedTrust(shipped)
    const message = `${error.message} Instead this holds: ${trust.description}.`
    return { trust, notices: [{ ...error.with({ message }).toProblem(), severity: 'warning' }] }
  }
}
