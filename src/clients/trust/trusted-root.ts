import { readFile, stat } from 'node:fs/promises'
import { attempt } from '../../attempt.ts'
import { decodeUtf8, parseJson } from '../../attestation/reading/strict-json.ts'
import { type Trust, trustFrom } from '../../attestation/signature/trust.ts'
import type { Endpoints } from '../../endpoints.ts'
import { ReleaseError } from '../../errors.ts'
import { quotedPath } from '../../quoted.ts'
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
  const value = attempt(() => parseJson(decodeUtf8(root, description), description))
  if (value instanceof ReleaseError) throw invalid(`Nothing can be verified: ${value.message}`, value.cause)
  return value
}

async function readRoot(path: string): Promise<Buffer> {
  try {
    // A pipe would be waited for.
    if ((await stat(path)).isFile()) return await readFile(path)
  } catch (cause) {
    throw invalid(`The trusted root at ${quotedPath(path)} cannot be read.`, cause)
  }
  throw invalid(`The trusted root at ${quotedPath(path)} is no file.`)
}

function invalid(message: string, cause?: unknown): ReleaseError {
  return new ReleaseError('trusted-root-invalid', {
    message,
    hint: 'Name a file in the form of a Sigstore TrustedRoot.',
    cause,
  })
}
