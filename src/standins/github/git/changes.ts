import type { FileChange, GitSnapshot } from './objects.ts'

// git's name for the tree without entries, in repositories that use SHA-1.
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** Asks git once for each difference. */
export function changesBy(git: (args: readonly string[]) => Promise<Buffer>): GitSnapshot['changes'] {
  const asked = new Map<string, Promise<readonly FileChange[]>>()
  const ask = async (base: string, head: string): Promise<readonly FileChange[]> => {
    const output = await git(['diff-tree', '-r', '-z', '--raw', '--numstat', '--no-abbrev', '-M', base, head])
    return parseChanges(output.toString())
  }
  return (base = emptyTree, head) => {
    const found = asked.get(`${base} ${head}`) ?? ask(base, head)
    asked.set(`${base} ${head}`, found)
    return found
  }
}

const statuses: Readonly<Record<string, FileChange['status']>> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/**
 * Read what `git diff-tree -z --raw --numstat --no-abbrev` printed: every file once with its blobs, then once with its
 * counts.
 *
 * @see https://git-scm.com/docs/diff-format
 */
function parseChanges(output: string): FileChange[] {
  const fields = output.split('\0').slice(0, -1)
  const changes: FileChange[] = []
  const counts = new Map<string, { additions: number; deletions: number }>()
  while (fields.length > 0) {
    const head = fields.shift() ?? ''
    if (head.startsWith(':')) changes.push(parseRaw(head, fields))
    else counts.set(...parseCounts(head, fields))
  }
  return changes.map((change) => ({ ...change, ...counts.get(change.path) }))
}

function parseRaw(head: string, fields: string[]): FileChange {
  const [, , before = '', after = '', letter = ''] = head.split(' ')
  const status = statuses[letter.charAt(0)] ?? 'modified'
  const first = fields.shift() ?? ''
  const isMoved = status === 'renamed' || status === 'copied'
  return {
    path: isMoved ? (fields.shift() ?? '') : first,
    ...(isMoved ? { previousPath: first } : {}),
    status,
    blob: status === 'removed' ? before : after,
    additions: 0,
    deletions: 0,
  }
}

/** `ADDED<tab>DELETED<tab>PATH`, with two paths after an empty one for a file that moved, and `-` for binary files. */
function parseCounts(head: string, fields: string[]): [string, { additions: number; deletions: number }] {
  const [additions = '', deletions = '', path = ''] = head.split('\t')
  if (path === '') fields.shift()
  const count = { additions: Number(additions) || 0, deletions: Number(deletions) || 0 }
  return [path === '' ? (fields.shift() ?? '') : path, count]
}
