import { constants } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ReleaseError } from '../errors.ts'
import { quoted } from '../release/quoted.ts'
import type { SourceTree } from '../release/source-tree.ts'
import { sourceText } from './source-text.ts'

/**
 * The tracked files of a checkout as they lie in its folder.
 *
 * @param root The folder of the checkout.
 * @param committed Of the commit that is checked out; a file that was changed since is read from it.
 */
export function workingTree(
  root: string,
  committed: Pick<SourceTree, 'paths'> & { readonly changed: readonly string[]; read(path: string): Promise<Buffer> },
): SourceTree {
  const { paths, changed } = committed
  const read = async (path: string): Promise<string | undefined> => {
    if (!paths.includes(path)) return undefined
    return sourceText(path, changed.includes(path) ? await committed.read(path) : await readFile(join(root, path)))
  }
  return { paths, read }
}

/** Whether a file in a folder has exactly this text. */
export async function hasText(root: string, path: string, text: string): Promise<boolean> {
  const content = await readFile(join(root, path)).catch(() => undefined)
  return content?.equals(Buffer.from(text)) === true
}

/**
 * Write a file that is there in place, so that its permissions stay.
 *
 * @throws ReleaseError `git-failed` with the words of the system.
 */
export async function writeText(root: string, path: string, text: string): Promise<void> {
  try {
    // A link that took the place of the file would lead elsewhere.
    const file = await open(join(root, path), constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new ReleaseError('git-failed', {
      message: `${quoted(path)} cannot be written.`,
      hint: 'Mend what the system says, and run the same command again: it goes on where it stopped.',
      cause,
    })
  }
}
