import { publicTufMirror } from '../../endpoints.ts'

/** What is known of Sigstore's public good instance without asking anybody. */
export interface ShippedRoot {
  /** Root metadata of TUF, by which newer metadata is trusted. */
  readonly tufRoot: Buffer
  readonly tufRootVersion: number
  /** The trusted root, JSON. */
  readonly trustedRoot: Buffer
  /** Version of `@sigstore/tuf`, which brings both along. */
  readonly packageVersion: string
}

/** Name of the target that is a trusted root. */
export const trustedRootTarget = 'trusted_root.json'

interface Seeds {
  readonly [mirror: string]: { readonly 'root.json': string; readonly targets: { readonly [name: string]: string } }
}

/** Read the copy that the bundle ships. */
export async function readShippedRoot(): Promise<ShippedRoot> {
  const { default: seeds } = (await import('@sigstore/tuf/seeds.json', { with: { type: 'json' } })) as {
    default: Seeds
  }
  const { default: tufPackage } = await import('@sigstore/tuf/package.json', { with: { type: 'json' } })
  const seed = seeds[publicTufMirror]
  const bytes = (base64 = ''): Buffer => Buffer.from(base64, 'base64')
  const tufRoot = bytes(seed?.['root.json'])
  return {
    tufRoot,
    tufRootVersion: JSON.parse(tufRoot.toString()).signed.version,
    trustedRoot: bytes(seed?.targets[trustedRootTarget]),
    packageVersion: tufPackage.version,
  }
}
