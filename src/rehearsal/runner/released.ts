import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileNameOf } from '../../distribution/file-name.ts'
import { ReleaseError } from '../../errors.ts'
import { quoted, quotedPath } from '../../quoted.ts'

/**
 * The distributions in a folder, as an index had them before the rehearsal.
 *
 * @param folder `undefined` for none.
 * @throws ReleaseError `input-invalid` for a folder that cannot be read, or a file that is no distribution.
 */
export async function readReleased(
  folder: string | undefined,
): Promise<readonly { readonly name: string; readonly bytes: Buffer }[]> {
  if (folder === undefined) return []
  try {
    const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted()
    const foreign = names.find((name) => fileNameOf(name) === undefined)
    if (foreign !== undefined) throw unfit(folder, `holds ${quoted(foreign)}, which is no distribution by its name`)
    return await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })))
  } catch (cause) {
    if (cause instanceof ReleaseError) throw cause
    throw unfit(folder, 'cannot be read', cause)
  }
}

function unfit(folder: string, found: string, cause?: unknown): ReleaseError {
  return new ReleaseError('input-invalid', {
    message: `The folder ${quotedPath(folder)} of released files ${found}.`,
    hint: 'Give a folder with the files of the last release, as `pip download --no-deps` and `--no-binary :all:` leave them.',
    cause,
  })
}
