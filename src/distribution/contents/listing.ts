import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import type { ByteSource } from '../byte-source.ts'
import { type ContainedFile, type DistributionContents, readWheelFacts } from '../contents.ts'
import { capAt, expansionLimitBytes } from '../expansion.ts'
import type { FileName } from '../file-name.ts'
import { metadataLimitBytes } from '../metadata.ts'
import { refusal } from '../refusal.ts'
import { filesOf } from '../wheel.ts'
import { contentsOf, readZip } from '../zip/archive.ts'

/**
 * List what is in a distribution that is out already. Nothing of it is judged: an index has files from times of other rules.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`
 */
export async function listContents(fileName: FileName, bytes: ByteSource): Promise<DistributionContents> {
  switch (fileName.kind) {
    case 'wheel':
      return await listWheel(fileName.name, bytes)
    case 'sdist':
      return { files: await listSdist(fileName.name, bytes), wheel: undefined, entryPoints: undefined }
  }
}

async function listWheel(file: string, bytes: ByteSource): Promise<DistributionContents> {
  const members = await readZip(file, bytes)
  const member = members.find(({ name }) => /^[^/]+\.dist-info\/WHEEL$/.test(name))
  if (member === undefined || member.sizeBytes > metadataLimitBytes)
    throw refusal('file-unreadable', { file, found: 'it has no file WHEEL that can be read' })
  const chunks: Buffer[] = []
  for await (const chunk of contentsOf(file, member)) chunks.push(chunk)
  return {
    files: filesOf(members),
    wheel: readWheelFacts(Buffer.concat(chunks).toString('utf8')),
    entryPoints: undefined,
  }
}

async function listSdist(file: string, bytes: ByteSource): Promise<readonly ContainedFile[]> {
  const archive = extract()
  const limited = capAt(expansionLimitBytes(bytes.sizeBytes), file)
  try {
    const [files] = await Promise.all([
      listMembers(archive),
      pipeline(bytes.stream(), createGunzip(), limited, archive),
    ])
    return files
  } catch (cause) {
    throw refusal('file-unreadable', { file, found: 'it cannot be unpacked', cause })
  }
}

async function listMembers(archive: Extract): Promise<readonly ContainedFile[]> {
  const files: ContainedFile[] = []
  for await (const entry of archive) {
    const { name, type, size = 0 } = entry.header
    // Whatever the top folder is called: some releases spelled it otherwise than their file.
    const path = name.replace(/^\.\//, '').replace(/^[^/]*\//, '')
    if (type !== 'directory' && path !== '') files.push({ path, sizeBytes: size })
    entry.resume()
  }
  return files
}
