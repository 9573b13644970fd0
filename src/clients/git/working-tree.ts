import { type FileHandle, lstat, open, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { SourceTree } from '../../release/source-tree.ts'
import { sourceText } from './source-text.ts'

/**
 * The tracked files of a checkout as they lie in its folder when they are read first.
 *
 * Reading throws ReleaseError `source-unreadable`.
 *
 * @param root The folder of the checkout.
 * @param committed Of the commit that is checked out; a file that was changed since, or that a sparse checkout leaves out,
 *   is read from it.
 */
export function workingTree(
  root: string,
  committed: Pick<SourceTree, 'paths'> & { readonly changed: readonly string[]; read(path: string): Promise<Buffer> },
): SourceTree {
  const { paths, changed } = committed
  const readOnce = async (path: string): Promise<string | undefined> => {
    if (!paths.includes(path)) return undefined
    const content = changed.includes(path) ? undefined : await contentOf(root, path)
    return sourceText(path, content ?? (await committed.read(path)))
  }
  return { paths, read: eachOnce(readOnce) }
}

/** Reads a file when it is asked for, and never again: several readers look at the same few. */
export function eachOnce(read: SourceTree['read']): SourceTree['read'] {
  const texts = new Map<string, ReturnType<SourceTree['read']>>()
  return (path) => {
    const text = texts.get(path) ?? read(path)
    texts.set(path, text)
    return text
  }
}

/** Whether nothing lies in a folder under this path. */
export async function isAbsent(root: string, path: string): Promise<boolean> {
  return await lstat(join(root, path)).then(() => false, isNothing)
}

/**
 * The text of a file in a folder; `undefined` if it is not there.
 *
 * @throws ReleaseError `source-unreadable`
 */
export async function textInFolder(root: string, path: string): Promise<string | undefined> {
  const content = await contentOf(root, path)
  return content && sourceText(path, content)
}

/** Whether a file in a folder has exactly this text. */
export async function hasText(root: string, path: string, text: string): Promise<boolean> {
  const isFile = await lstat(join(root, path)).then(
    (found) => found.isFile(),
    () => false,
  )
  const content = isFile ? await readFile(join(root, path)).catch(() => undefined) : undefined
  return content?.equals(Buffer.from(text)) === true
}

/**
 * Write a file with the permissions that it has, or a new one: whole, or not at all if the program is ended.
 *
 * @throws ReleaseError `file-not-written` with the words of the system; also if a link has taken the place of the file or
 *   of a folder above it, since that leads elsewhere.
 */
export async function writeText(root: string, path: string, text: string): Promise<void> {
  const place = join(root, path)
  const beside = `${place}.release-action`
  try {
    const mode = await modeOfOwnFile(root, path)
    // An earlier run may have been ended before it gave the file its name.
    await rm(beside, { force: true })
    await closing(await open(beside, 'wx', mode === undefined ? 0o666 : 0o600), async (file) => {
      await file.writeFile(text)
      // Not by `open`, where the mask of the process takes something away.
      if (mode !== undefined) await file.chmod(mode & 0o7777)
    })
    await rename(beside, place)
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => {})
    throw new ReleaseError('file-not-written', {
      message: `${quoted(path)} cannot be written.`,
      hint: 'Fix what the system says, and run the same command again: it goes on where it stopped.',
      cause,
    })
  }
}

/** The content of a file; `undefined` if it is not there. */
async function contentOf(root: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(root, path))
  } catch (cause) {
    if (isNothing(cause)) return undefined
    throw new ReleaseError('source-unreadable', {
      message: `${quoted(path)} cannot be read.`,
      hint: 'Fix what the system says, and run the command again.',
      cause,
    })
  }
}

/** The mode of a file; `undefined` if nothing is there. */
async function modeOfOwnFile(root: string, path: string): Promise<number | undefined> {
  const folder = dirname(join(await realpath(root), path))
  if ((await realpath(folder)) !== folder) throw new Error('A link has taken the place of its folder.')
  if (await isAbsent(root, path)) return undefined
  const found = await lstat(join(root, path))
  if (!found.isFile()) throw new Error(`A ${found.isSymbolicLink() ? 'link' : 'folder'} has taken its place.`)
  return found.mode
}

async function closing(file: FileHandle, use: (file: FileHandle) => Promise<void>): Promise<void> {
  try {
    await use(file)
  } finally {
    await file.close()
  }
}

function isNothing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'ENOTDIR'
}
