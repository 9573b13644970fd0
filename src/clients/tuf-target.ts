import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TargetFile, Updater } from 'tuf-js'
import { BadVersionError, ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js'
import { type ErrorCode, ReleaseError } from '../errors.ts'
import { makeFolder } from './files.ts'
import { TufMirror } from './tuf-mirror.ts'

/** A repository of The Update Framework. */
export interface TufRepository {
  /** Base address of the metadata, without a final slash; targets are below `/targets`. */
  readonly url: string
  /** The root metadata that is trusted from the start; each later one is signed by the one before it. */
  readonly root: Buffer
}

/** A target as it is now, and the version of the root metadata that leads to it. */
export interface TufTarget {
  readonly content: Buffer
  readonly rootVersion: number
}

/**
 * Fetch a target, following the client workflow of TUF.
 *
 * Metadata is compared with this machine's clock: the library takes no other. Damaged metadata of the cache is fetched
 * again, except for the cached root, which is what everything else is trusted by.
 *
 * @param cacheFolder Keeps metadata and targets between runs, against rollback; made if it is not there.
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, or `trusted-root-damaged` for metadata that must
 *   not be used; `trusted-root-unreachable` if the mirror gave none, or it cannot be kept.
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
export async function fetchTufTarget(repository: TufRepository, name: string, cacheFolder: string): Promise<TufTarget> {
  const mirror = new TufMirror()
  await prepareCache(repository, cacheFolder)
  try {
    const updater = updaterOf(repository, cacheFolder, mirror)
    await updater.refresh()
    const target = await updater.getTargetInfo(name)
    if (target === undefined) throw new Error(`The metadata names no target "${name}".`)
    const content = await readFile(await pathOf(updater, target))
    return { content, rootVersion: await versionOf(rootPath(cacheFolder)) }
  } catch (cause) {
    throw refusal(cause, mirror, { repository, cacheFolder })
  }
}

function rootPath(cacheFolder: string): string {
  return join(cacheFolder, 'root.json')
}

async function prepareCache({ root }: TufRepository, cacheFolder: string): Promise<void> {
  try {
    await makeFolder(join(cacheFolder, 'targets'))
    // A cached root may be newer, which protects against the keys of an older one.
    if (!existsSync(rootPath(cacheFolder))) await writeFile(rootPath(cacheFolder), root)
  } catch (cause) {
    throw cacheRefusal(cacheFolder, cause)
  }
}

function cacheRefusal(cacheFolder: string, cause: unknown): ReleaseError {
  return new ReleaseError('trusted-root-unreachable', {
    message: `The trusted root cannot be kept in "${cacheFolder}".`,
    hint: 'Make the folder writable.',
    cause,
  })
}

function updaterOf({ url }: TufRepository, cacheFolder: string, fetcher: TufMirror): Updater {
  return new Updater({
    metadataDir: cacheFolder,
    metadataBaseUrl: url,
    targetDir: join(cacheFolder, 'targets'),
    targetBaseUrl: `${url}/targets`,
    fetcher,
  })
}

async function pathOf(updater: Updater, target: TargetFile): Promise<string> {
  return (await updater.findCachedTarget(target)) ?? (await updater.downloadTarget(target))
}

async function versionOf(path: string): Promise<number> {
  const { signed } = JSON.parse(await readFile(path, 'utf8'))
  return signed.version
}

function refusal(
  cause: unknown,
  { failure }: TufMirror,
  { repository, cacheFolder }: { readonly repository: TufRepository; readonly cacheFolder: string },
): ReleaseError {
  if (failure !== undefined) {
    return new ReleaseError('trusted-root-unreachable', {
      message: `${repository.url} gave no trusted root.`,
      hint: 'Look at https://status.sigstore.dev, and try again later.',
      cause: failure,
    })
  }
  if (cause instanceof PersistError) return cacheRefusal(cacheFolder, cause)
  const code = metadataFault(cause)
  const { fault, hint } = faults[code]
  return new ReleaseError(code, {
    message: `${repository.url} gave a trusted root that must not be used: ${fault}.`,
    hint: hint(cacheFolder),
    cause,
  })
}

const faults = {
  'trusted-root-stale': {
    fault: 'its metadata is expired',
    hint: () =>
      'Check the clock of this machine; if it is right, look at https://status.sigstore.dev, and try again later.',
  },
  'trusted-root-rollback': {
    fault: 'its metadata is older than what was seen before',
    hint: () => 'Try again later, from another network: somebody may be serving what Sigstore has taken back.',
  },
  'trusted-root-damaged': {
    fault: 'its metadata does not verify',
    hint: (cacheFolder) =>
      `Remove "${cacheFolder}", where it is kept, and try again, from another network if it stays so.`,
  },
} as const satisfies Partial<Record<ErrorCode, { fault: string; hint: (cacheFolder: string) => string }>>

/** The library keeps the class of an error for root and timestamp, and only its text for the rest. */
function metadataFault(cause: unknown): keyof typeof faults {
  const text = cause instanceof Error ? cause.message : ''
  if (cause instanceof ExpiredMetadataError || text.endsWith(' is expired')) return 'trusted-root-stale'
  if (cause instanceof BadVersionError || text.includes(' is less than current version '))
    return 'trusted-root-rollback'
  return 'trusted-root-damaged'
}
