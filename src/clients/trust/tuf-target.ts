import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TargetFile, Updater } from 'tuf-js'
import { BadVersionError, ExpiredMetadataError, PersistError } from 'tuf-js/dist/error.js'
import type { TufRepository } from '../../endpoints.ts'
import { type ErrorCode, ReleaseError } from '../../errors.ts'
import { quoted, quotedPath } from '../../quoted.ts'
import { makeFolder } from '../files.ts'
import type { Network } from '../http/network.ts'
import { TufMirror } from './tuf-mirror.ts'

/** A target as it is now, and the version of the root metadata that leads to it. */
export interface TufTarget {
  readonly content: Buffer
  readonly rootVersion: number
}

/**
 * Fetch a target, following the client workflow of TUF.
 *
 * Metadata is compared with this machine's clock: the library takes no other. Nothing of the cache is trusted: the way
 * to the newest root begins at the given one, damaged metadata is fetched again, and the number of the newest root that
 * was seen can only refuse.
 *
 * @param cacheFolder Keeps metadata and targets between runs, for speed and against rollback; made if it is not there.
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, or `trusted-root-damaged` for metadata that must
 *   not be used; `trusted-root-unreachable` if the mirror gave none, or it cannot be kept.
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
export async function fetchTufTarget(
  repository: TufRepository,
  name: string,
  { network, cacheFolder }: { readonly network: Network; readonly cacheFolder: string },
): Promise<TufTarget> {
  const mirror = new TufMirror(network)
  await prepareCache(repository, cacheFolder)
  try {
    const updater = updaterOf(repository, cacheFolder, mirror)
    await updater.refresh()
    const target = await updater.getTargetInfo(name)
    if (target === undefined) throw new Error(`The metadata names no target ${quoted(name)}.`)
    const content = await readFile(await pathOf(updater, target))
    const rootVersion = await versionOf(rootPath(cacheFolder))
    await noteVersion(rootVersion, cacheFolder)
    return { content, rootVersion }
  } catch (cause) {
    throw refusal(cause, mirror, { repository, cacheFolder })
  }
}

/** Where the library expects the root, and writes newer ones. */
const rootPath = (cacheFolder: string): string => join(cacheFolder, 'root.json')

const seenPath = (cacheFolder: string): string => join(cacheFolder, 'newest-root-version')

async function prepareCache({ root }: TufRepository, cacheFolder: string): Promise<void> {
  try {
    await makeFolder(join(cacheFolder, 'targets'))
    await replaceFile(rootPath(cacheFolder), root)
  } catch (cause) {
    throw cacheRefusal(cacheFolder, cause)
  }
}

function cacheRefusal(cacheFolder: string, cause: unknown): ReleaseError {
  return new ReleaseError('trusted-root-unreachable', {
    message: `The trusted root cannot be kept in ${quotedPath(cacheFolder)}.`,
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

/** Remember the newest root: whoever withholds it later could bring back the keys of an older one. */
async function noteVersion(version: number, cacheFolder: string): Promise<void> {
  const seen = await readFile(seenPath(cacheFolder), 'utf8').catch(() => '')
  if (version < Number(seen)) throw new BadVersionError(`root ${version} is less than current version ${seen}`)
  try {
    await replaceFile(seenPath(cacheFolder), String(version))
  } catch (cause) {
    throw cacheRefusal(cacheFolder, cause)
  }
}

/** Whole or not at all, also if others write it at the same time. */
async function replaceFile(path: string, content: string | Buffer): Promise<void> {
  const beside = `${path}.${randomUUID()}`
  await writeFile(beside, content)
  await rename(beside, path)
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
  if (cause instanceof ReleaseError) return cause
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
      `Remove ${quotedPath(cacheFolder)}, where it is kept, and try again, from another network if it stays so.`,
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
