import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import type { Artifact, ArtifactState } from './state.ts'
import type { Scope } from './token.ts'

/** What one call of `actions/upload-artifact` uploads. */
export interface WholeArtifact {
  readonly name: string
  /** By the paths that they have in the artifact. */
  readonly files: ReadonlyMap<string, Buffer>
  /** Whether it takes the place of one of the same name. */
  readonly isReplacing: boolean
}

/** Keep files as an artifact of a run; `undefined` if its name is taken in this attempt. */
export function addWhole(state: ArtifactState, scope: Scope, artifact: WholeArtifact): Artifact | undefined {
  const { name, files, isReplacing } = artifact
  const taken = state.artifacts.findIndex((other) => other.name === name && other.runBackendId === scope.run)
  if (taken !== -1 && !isReplacing) return undefined
  if (taken !== -1) state.artifacts.splice(taken, 1)
  const bytes = zipOf(files)
  state.count += 1
  const made: Artifact = {
    id: state.count,
    runBackendId: scope.run,
    jobBackendId: scope.job,
    name,
    contentType: 'application/zip',
    bytes,
    sizeBytes: bytes.length,
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    createdAt: state.now().toISOString(),
  }
  state.artifacts.push(made)
  return made
}

// APPNOTE.TXT of PKWARE, 4.3: names in UTF-8 (bit 11 of the flags), stored, at the first moment that a zip can name.
const frame = { version: 20, flags: 0x0800, method: 0, time: 0, date: 0x0021 }

/** A zip file that stores its members as they are. */
function zipOf(files: ReadonlyMap<string, Buffer>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of files) {
    const name = Buffer.from(path)
    const member = memberFields(name, content)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), member, name])
    parts.push(local, content)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    const version = Buffer.from([frame.version, 0])
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), version, member, rest, name)
    offset += local.length + content.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listing, end])
}

/** The fields that a member has both at its place and in the directory, from "version needed" to "extra field length". */
function memberFields(name: Buffer, content: Buffer): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(frame.version, 0)
  fields.writeUInt16LE(frame.flags, 2)
  fields.writeUInt16LE(frame.method, 4)
  fields.writeUInt16LE(frame.time, 6)
  fields.writeUInt16LE(frame.date, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(content.length, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}
