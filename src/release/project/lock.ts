import { posix } from 'node:path'
import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { normalizeName } from './name.ts'
import type { VersionSource } from './version-source.ts'

const fileName = 'uv.lock'

/** The keys of one `[[package]]` that matter here, as written behind the sign. */
type Entry = Map<string, { readonly value: string; readonly line: number }>

/**
 * The version in the project's own entry of `uv.lock`; of a member of a workspace, in the lock of the workspace.
 *
 * Only what uv itself writes is read, one line after another: a lock may have many megabytes, and a reader of TOML would
 * build all of it.
 *
 * @returns `undefined` if there is no lock, no entry of that name with the project's own folder as its source, or no
 *   version in it; also if the file is no TOML.
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
export async function readLock(tree: SourceTree, normalizedName: string): Promise<VersionSource | undefined> {
  const path = lockOf(tree)
  if (path === undefined) return undefined
  const folder = memberFolder(tree, path)
  const result = await reading(tree.read(path))
  const entries = result.kind === 'read' && result.value !== undefined ? entriesOf(result.value) : []
  const [own, another] = entries.filter((entry) => isOwn(entry, normalizedName, folder))
  const version = own?.get('version')
  const text = version && stringOf(version.value)
  if (version === undefined || text === undefined || another !== undefined) return undefined
  return { text, file: path, line: version.line }
}

/** Every `[[package]]`; none if a line is not TOML, such as the marks of an unfinished merge. */
function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = []
  let current: Entry | undefined
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (written.startsWith('[')) {
      current = /^\[\[package\]\]\s*$/.test(written) ? new Map() : undefined
      if (current !== undefined) entries.push(current)
      continue
    }
    const [, key, value = ''] = /^([\w-]+) *= *(.*)$/.exec(written) ?? []
    if (key === undefined) {
      // Lists go on with a space, and end with a bracket.
      if (!/^(?:$|[\s#\]}])/.test(written)) return []
    } else if (current?.has(key)) return []
    else current?.set(key, { value: value.trimEnd(), line: index + 1 })
  }
  return entries
}

/** The lock of the project itself, else the nearest one above it. */
function lockOf({ paths }: SourceTree): string | undefined {
  const found = paths.filter((path) => posix.basename(path) === fileName && /^(?:\.\.\/)*[^/]*$/.test(path))
  return found.toSorted((a, b) => a.length - b.length)[0]
}

/** The folder of the project as the lock names it. */
function memberFolder({ folder = '' }: SourceTree, path: string): string {
  return posix.relative(posix.join(folder, posix.dirname(path)), folder) || '.'
}

function isOwn(entry: Entry, normalizedName: string, folder: string): boolean {
  const name = stringOf(entry.get('name')?.value ?? '')
  const source = entry.get('source')?.value ?? ''
  return name !== undefined && normalizeName(name) === normalizedName && sourceFolder(source) === folder
}

// `virtual` is a project that is not built; the first versions of uv wrote a string.
const sourceFolder = (source: string): string | undefined =>
  /^\{ *(?:editable|virtual) *= *"([^"\\]*)" *\}$/.exec(source)?.[1] ?? /^"editable\+([^"\\]*)"$/.exec(source)?.[1]

const stringOf = (value: string): string | undefined => /^"([^"\\]*)"$/.exec(value)?.[1]
