import { counted } from '../../listed.ts'
import { visibleLine } from '../terminal.ts'
import { formatSize } from '../words.ts'

/** A file that is drawn. */
interface DrawnFile {
  readonly path: string
  readonly sizeBytes: number
}

interface Folder {
  readonly name: string
  readonly depth: number
  readonly folders: Map<string, Folder>
  readonly files: DrawnFile[]
  count: number
  sizeBytes: number
}

/**
 * Files as a tree, one line each with its size, folders first. Where there are too many, the folders with the most files are
 * one line each: how many files, and how large they are together.
 *
 * @param lineLimit The lines that may be drawn; a folder of which only a part fits says what is left.
 * @returns Lines without line ends, nothing in them escaped but what cannot be seen.
 */
export function treeLines(files: readonly DrawnFile[], lineLimit: number): readonly string[] {
  const root = folderOf(files)
  return linesOf(root, openFolders(root, lineLimit), lineLimit)
}

const newFolder = (name: string, depth: number): Folder => ({
  name,
  depth,
  folders: new Map(),
  files: [],
  count: 0,
  sizeBytes: 0,
})

function folderOf(files: readonly DrawnFile[]): Folder {
  const root = newFolder('', 0)
  for (const { path, sizeBytes } of files) {
    const parts = path.split('/')
    const name = parts.pop() ?? ''
    let folder = root
    for (const part of ['', ...parts]) {
      if (part !== '') {
        const next = folder.folders.get(part) ?? newFolder(part, folder.depth + 1)
        folder.folders.set(part, next)
        folder = next
      }
      folder.count += 1
      folder.sizeBytes += sizeBytes
    }
    folder.files.push({ path: name, sizeBytes })
  }
  return root
}

/** The folders whose content is drawn: from the outside in, small ones first, as long as there is room. */
function openFolders(root: Folder, lineLimit: number): ReadonlySet<Folder> {
  const open = new Set<Folder>([root])
  let lines = root.folders.size + root.files.length
  let level = [...root.folders.values()]
  while (level.length > 0) {
    const fitting: Folder[] = []
    for (const folder of level.toSorted((a, b) => a.count - b.count)) {
      const more = folder.folders.size + folder.files.length
      if (lines + more > lineLimit) break
      lines += more
      fitting.push(folder)
      open.add(folder)
    }
    level = fitting.flatMap(({ folders }) => [...folders.values()])
  }
  return open
}

function linesOf(folder: Folder, open: ReadonlySet<Folder>, lineLimit: number): readonly string[] {
  const indent = '  '.repeat(folder.depth)
  const folders = sorted([...folder.folders.values()], ({ name }) => name).flatMap((each) => {
    const sum = `${counted(each.count, 'file')}, ${formatSize(each.sizeBytes)}`
    const line = lineOf(`${indent}${each.name}/`, sum)
    return open.has(each) ? [line, ...linesOf(each, open, lineLimit)] : [line]
  })
  // Of a folder that is not open nothing is drawn; only the root can have more than the limit.
  const files = sorted(folder.files, ({ path }) => path)
  const shown = files.slice(0, Math.max(0, lineLimit - folders.length))
  const rest = files.slice(shown.length)
  const restBytes = rest.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return [
    ...folders,
    ...shown.map(({ path, sizeBytes }) => lineOf(`${indent}${path}`, formatSize(sizeBytes))),
    ...(rest.length === 0
      ? []
      : [lineOf(`${indent}… and ${counted(rest.length, 'more file')}`, formatSize(restBytes))]),
  ]
}

const nameColumns = 60

const lineOf = (name: string, size: string): string => `${visibleLine(name).padEnd(nameColumns)}  ${size}`

const sorted = <Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] =>
  items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
