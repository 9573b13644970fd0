import { readFile } from 'node:fs/promises'
import { type Trust, trustFrom } from '../attestation/trust.ts'
import type { Endpoints } from '../endpoints.ts'
import { ReleaseError } from '../errors.ts'
import { readShippedRoot, type ShippedRoot } from './shipped-root.ts'

/**
 * Load what signatures are verified against, without any network: a file of somebody's own, or the shipped copy of the public
 * good instance's root, whose description names package and version.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
export async function loadTrust(source: Endpoints['trustedRoot']): Promise<Trust> {
  switch (source.kind) {
    case 'file':
      return trustIn(await readRoot(source.path), `the trusted root ${source.path}`)
    case 'public':
      return shippedTrust(await readShippedRoot())
  }
}

/** Trust in the shipped copy. */
export function shippedTrust({ trustedRoot, tufRootVersion, packageVersion }: ShippedRoot): Trust {
  const from = `TUF root version ${tufRootVersion}, from @sigstore/tuf ${packageVersion}`
  return trustIn(trustedRoot, `Sigstore's public root (${from})`)
}

/**
 * Trust in the bytes of a trusted root.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
export function trustIn(root: Buffer, description: string): Trust {
  return trustFrom(parsed(root, description), description)
}

function parsed(root: Buffer, description: string): unknown {
  try {
    return JSON.parse(root.toString())
  } catch (cause) {
    throw invalid(`The trusted root (${description}) is not JSON.`, cause)
  }
}

async function readRoot(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw invalid(`The trusted root at "${path}" cannot be read.`, cause)
  }
}

function invalid(message: string, cause: unknown): ReleaseError {
  return new ReleaseError('trusted-root-invalid', {
    message,
    hint: 'Name a file in the form of a Sigstore TrustedRoot.',
    cause,
  })
}
