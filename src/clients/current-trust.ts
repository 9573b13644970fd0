import type { Trust } from '../attestation/trust.ts'
import { publicTufMirror } from '../endpoints.ts'
import { type Problem, ReleaseError } from '../errors.ts'
import { readShippedRoot, trustedRootTarget } from './shipped-root.ts'
import { shippedTrust, trustIn } from './trusted-root.ts'
import { fetchTufTarget, type TufRepository } from './tuf-target.ts'

/** The public root as it is now, or the shipped copy with a notice that says why. */
export interface CurrentTrust {
  readonly trust: Trust
  readonly notice?: Problem
}

/**
 * Load the public good instance's root as it is now, through TUF.
 *
 * A mirror that is unreachable gains an attacker nothing: the shipped copy was trusted all along. Metadata that is
 * stale, rolled back, or damaged could be an attack, and is refused.
 *
 * @param cacheFolder Keeps what was seen, against rollback. Whoever can write there can choose the root.
 * @param mirror Sigstore's own if it is left out.
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, `trusted-root-damaged`, `trusted-root-invalid`
 */
export async function loadCurrentTrust(cacheFolder: string, mirror?: TufRepository): Promise<CurrentTrust> {
  const shipped = await readShippedRoot()
  const repository = mirror ?? { url: publicTufMirror, root: shipped.tufRoot }
  try {
    const { content, rootVersion } = await fetchTufTarget(repository, trustedRootTarget, cacheFolder)
    return {
      trust: trustIn(content, `Sigstore's public root (TUF root version ${rootVersion}, from ${repository.url})`),
    }
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'trusted-root-unreachable') throw error
    const trust = shippedTrust(shipped)
    const message = `${error.message} Instead this holds: ${trust.description}.`
    return { trust, notice: { code: error.code, severity: 'warning', message, hint: error.hint } }
  }
}
