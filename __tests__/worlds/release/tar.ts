import { Readable } from 'node:stream'
import { extract, pack } from 'tar-stream'

/** The files of a tar archive, by their names. */
export async function untar(bytes: Buffer): Promise<Map<string, Buffer>> {
  const archive = extract()
  Readable.from([bytes]).pipe(archive)
  const files = new Map<string, Buffer>()
  for await (const entry of archive) {
    const chunks: Buffer[] = []
    for await (const chunk of entry) chunks.push(chunk as Buffer)
    files.set(entry.header.name, Buffer.concat(chunks))
  }
  return files
}

/** A tar archive of files. */
export async function tarOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const archive = pack()
  for (const [name, bytes] of files) archive.entry({ name }, bytes)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
