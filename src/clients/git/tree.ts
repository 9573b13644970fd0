import { ReleaseError, theRun } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import type { GitBatch, GitObject } from './batch.ts'

/** One line of a tree object. */
interface Entry {
  readonly name: string
  readonly mode: string
  readonly hash: string
}

type Folders = ReadonlyMap<string, readonly Entry[]>

const folderMode = '40000'
const submoduleMode = '160000'

// A few folders that hold each other many times over make any number of files. No project has so many.
const mostEntries = 1_000_000
// The limit of git itself: core.maxTreeDepth.
const deepestFolder = 2048

/**
 * All that a commit holds, links and submodules too, whatever lies in the working folder: path, then mode, type, and hash.
 *
 * The folders come through the batch, those of one depth at once: as many questions as there are depths, and no process.
 *
 * @returns Sorted as git sorts: by the bytes of the paths.
 * @throws ReleaseError `git-failed`
 */
export async function entriesAt(batch: GitBatch, commit: string): Promise<ReadonlyMap<string, string>> {
  const [root] = await batch.read([`${commit}^{tree}`])
  if (root?.type !== 'tree') throw unreadable(`The clone has no commit ${quoted(commit)} with its files.`)
  const folders = await foldersBelow(batch, root, commit)
  if (countIn(folders, root.hash) > mostEntries)
    throw unreadable(`More than ${mostEntries} files are in ${quoted(commit)}.`)
  const entries = new Map<string, string>()
  const add = (hash: string, prefix: string): void => {
    for (const { name, mode, hash: content } of folders.get(hash) ?? []) {
      if (mode === folderMode) add(content, `${prefix}${name}/`)
      else entries.set(`${prefix}${name}`, `${mode} ${mode === submoduleMode ? 'commit' : 'blob'} ${content}`)
    }
  }
  add(root.hash, '')
  return entries
}

/** A folder and all below it, by hash. */
async function foldersBelow(batch: GitBatch, root: GitObject, commit: string): Promise<Folders> {
  const folders = new Map([[root.hash, entriesOf(root)]])
  let level = [root.hash]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestFolder) throw unreadable(`Folders of ${quoted(commit)} are deeper than ${deepestFolder}.`)
    const below = level.flatMap((hash) => folders.get(hash) ?? []).filter(({ mode }) => mode === folderMode)
    level = [...new Set(below.map(({ hash }) => hash))].filter((hash) => !folders.has(hash))
    for (const [index, folder] of (level.length === 0 ? [] : await batch.read(level)).entries()) {
      if (folder?.type !== 'tree') throw unreadable(`The clone does not have the folder ${level[index]} of ${commit}.`)
      folders.set(folder.hash, entriesOf(folder))
    }
  }
  return folders
}

/** How many files are in a folder and below it. */
function countIn(folders: Folders, folder: string): number {
  const counts = new Map<string, number>()
  const count = (hash: string): number => {
    const sizes = (folders.get(hash) ?? []).map((entry) => {
      return entry.mode === folderMode ? (counts.get(entry.hash) ?? count(entry.hash)) : 1
    })
    const sum = sizes.reduce((total, size) => total + size, 0)
    counts.set(hash, sum)
    return sum
  }
  return count(folder)
}

/**
 * A tree as git stores it: for each entry the mode, a space, the name, a zero byte, and the hash in binary.
 *
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
function entriesOf({ hash: folder, content }: GitObject): readonly Entry[] {
  const entries: Entry[] = []
  for (let start = 0; start < content.length; ) {
    const space = content.indexOf(' ', start)
    const end = space === -1 ? -1 : content.indexOf(0, space)
    const next = end + 1 + folder.length / 2
    if (end === -1 || next > content.length) throw unreadable(`The folder ${folder} of the clone is damaged.`)
    const mode = canonical(content.toString('latin1', start, space))
    entries.push({ mode, name: content.toString('utf8', space + 1, end), hash: content.toString('hex', end + 1, next) })
    start = next
  }
  return entries
}

/** Old versions of git kept other permissions of files, which git takes for one of these two. */
function canonical(mode: string): string {
  if (!mode.startsWith('100')) return mode
  return (Number.parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755'
}

function unreadable(message: string): ReleaseError {
  return new ReleaseError('git-failed', {
    message,
    hint: `Fetch the commit with its whole content, and run ${theRun} again.`,
  })
}
