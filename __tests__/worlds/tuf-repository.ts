import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { StandInResponse } from '../../src/standins/server.ts'

/** The roles of TUF that sign metadata. */
export type Role = 'root' | 'timestamp' | 'snapshot' | 'targets'

/** One key for every role. */
export interface TufKey {
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicHex: string
}

/** What a repository publishes at one moment. */
export interface Publication {
  /** One for each version of the root, oldest first; the last one signs all other roles. */
  readonly keys: readonly TufKey[]
  readonly target: Buffer
  readonly versions?: Partial<Record<'timestamp' | 'snapshot' | 'targets', number>>
  /** Roles whose metadata is expired. */
  readonly expired?: readonly Role[]
  /** Signs all roles but the root, instead of the last key. */
  readonly foreignKey?: TufKey
}

/** A new Ed25519 key, as TUF metadata names it. */
export function tufKey(): TufKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
  return { id: sha256(raw), privateKey, publicHex: raw.toString('hex') }
}

/** Every file of a repository, by its path below the mirror's address. */
export type TufFiles = ReadonlyMap<string, Buffer>

/**
 * Sign a repository with consistent snapshots and one target, `trusted_root.json`.
 *
 * @see https://theupdateframework.github.io/specification/latest/#document-formats
 */
export function tufFiles({ keys, target, versions = {}, expired = [], foreignKey }: Publication): TufFiles {
  const { timestamp = 1, snapshot = 1, targets = 1 } = versions
  const common = (role: Role, version: number) => ({
    _type: role,
    spec_version: '1.0.31',
    version,
    expires: expired.some((name) => name === role) ? '2020-01-01T00:00:00Z' : '2999-01-01T00:00:00Z',
  })
  const signers = [foreignKey ?? keys.at(-1)].filter((key) => key !== undefined)
  const targetDigest = sha256(target)
  const targetsFile = signed(
    {
      ...common('targets', targets),
      targets: { 'trusted_root.json': { length: target.length, hashes: { sha256: targetDigest } } },
    },
    signers,
  )
  const snapshotFile = signed(
    { ...common('snapshot', snapshot), meta: { 'targets.json': described(targetsFile, targets) } },
    signers,
  )
  const timestampFile = signed(
    { ...common('timestamp', timestamp), meta: { 'snapshot.json': described(snapshotFile, snapshot) } },
    signers,
  )
  return new Map([
    ...keys.map((key, index): [string, Buffer] => [
      `/${index + 1}.root.json`,
      // A root is signed by its own key and by that of the root before it.
      signed(rootOf(common('root', index + 1), key), keys.slice(Math.max(0, index - 1), index + 1)),
    ]),
    ['/timestamp.json', timestampFile],
    [`/${snapshot}.snapshot.json`, snapshotFile],
    [`/${targets}.targets.json`, targetsFile],
    [`/targets/${targetDigest}.trusted_root.json`, target],
  ])
}

/** Answer as the mirror that has these files, and nothing else. */
export function tufAnswer(files: TufFiles, path: string): StandInResponse {
  const body = files.get(path)
  return body === undefined ? { status: 404, body: '' } : { status: 200, body }
}

function rootOf(common: object, key: TufKey): object {
  const role = { keyids: [key.id], threshold: 1 }
  return {
    ...common,
    consistent_snapshot: true,
    keys: { [key.id]: { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: key.publicHex } } },
    roles: { root: role, timestamp: role, snapshot: role, targets: role },
  }
}

function described(file: Buffer, version: number): object {
  return { version, length: file.length, hashes: { sha256: sha256(file) } }
}

function signed(content: object, keys: readonly TufKey[]): Buffer {
  const bytes = Buffer.from(canonical(content))
  const signatures = keys.map(({ id, privateKey }) => ({
    keyid: id,
    sig: sign(null, bytes, privateKey).toString('hex'),
  }))
  return Buffer.from(JSON.stringify({ signed: content, signatures }))
}

/** Canonical JSON, for values without floats: keys sorted, no space. @see https://wiki.laptop.org/go/Canonical_JSON */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
