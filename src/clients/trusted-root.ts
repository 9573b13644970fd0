import { readFile } from 'node:fs/promises'
import { type Trust, trustFrom } from '../attestation/trust.ts'
import type { Endpoints } from '../endpoints.ts'
import { ReleaseError } from '../errors.ts'

/**
 * Load what signatures are verified against: a rehearsal's file, or the public good instance's root.
 *
 * The public root is for now the copy that `@sigstore/tuf` ships; its description names package and version.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
export async function loadTrust(source: Endpoints['trustedRoot']): Promise<Trust> {
  switch (source.kind) {
    case 'file':
      return trustFrom(await readJson(source.path), `the private trusted root ${source.path}`)
    case 'public':
      return publicTrust()
  }
}

interface Seeds {
  readonly [mirror: string]: { readonly 'root.json': string; readonly targets: { readonly [name: string]: string } }
}

async function publicTrust(): Promise<Trust> {
  const { default: seeds } = (await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } })) as {
    default: Seeds
  }
  const { default: tufPackage } = await import('@sigstore/tuf/package.json', { with: { type: 'json' } })
  const [seed] = Object.values(seeds)
  const root = decode(seed?.['root.json'])
  const version = root?.signed?.version
  const description = `Sigstore's public root (TUF root version ${version}, from @sigstore/tuf ${tufPackage.version})`
  return trustFrom(decode(seed?.targets['trusted_root.json']), description)
}

function decode(base64: string | undefined): { readonly signed?: { readonly version?: number } } | undefined {
  return base64 === undefined ? undefined : JSON.parse(Buffer.from(base64, 'base64').toString())
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new ReleaseError('trusted-root-invalid', {
      message: `The trusted root at "${path}" cannot be read as JSON.`,
      hint: 'Name a file in the form of a Sigstore TrustedRoot.',
      cause,
    })
  }
}
