import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { FileChange, GitCommit, GitSnapshot, GitTag, GitTarget } from './objects.ts'

const run = promisify(execFile)

// git's name for the tree without entries, in repositories that use SHA-1.
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
const commitFormat = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B'
const commitFields = 10

/**
 * Read every ref, commit, and annotated tag of a repository.
 *
 * @param directory A work tree or a bare repository; it must stay where it is, since differences are asked later.
 */
export async function readGitSnapshot(directory: string): Promise<GitSnapshot> {
  const git = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const running = run('git', ['-C', directory, ...args], { encoding: 'buffer', maxBuffer: 2 ** 30 })
    // A git that reads nothing may be gone before the pipe is closed.
    if (input !== undefined) running.child.stdin?.end(input)
    return (await running).stdout
  }
  const refs = parseRefs(await git(['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)']))
  const log =
    refs.size === 0
      ? Buffer.alloc(0)
      : await git(['log', '-z', '--all', '--no-show-signature', `--format=tformat:${commitFormat}`])
  return {
    refs,
    commits: parseCommits(log.toString()),
    tags: await readTags([...refs.values()], (shas) => git(['cat-file', '--batch'], `${shas.join('\n')}\n`)),
    changes: async (base = emptyTree, head) =>
      parseChanges(
        (await git(['diff-tree', '-r', '-z', '--raw', '--numstat', '--no-abbrev', '-M', base, head])).toString(),
      ),
  }
}

function parseRefs(output: Buffer): Map<string, GitTarget> {
  const refs = new Map<string, GitTarget>()
  for (const line of output.toString().split('\n')) {
    const [name, sha, type] = line.split(' ')
    if (name && sha && type) refs.set(name, { sha, type })
  }
  return refs
}

function parseCommits(log: string): Map<string, GitCommit> {
  const fields = log.split('\0')
  const commits = new Map<string, GitCommit>()
  for (let start = 0; start + commitFields <= fields.length; start += commitFields) {
    const [sha = '', tree = '', parents = '', ...rest] = fields.slice(start, start + commitFields)
    const [authorName = '', authorEmail = '', authored = '', name = '', email = '', committed = '', message = ''] = rest
    commits.set(sha, {
      sha,
      tree,
      parents: parents === '' ? [] : parents.split(' '),
      author: { name: authorName, email: authorEmail },
      authoredAt: utc(new Date(authored)),
      committer: { name, email },
      committedAt: utc(new Date(committed)),
      message: message.replace(/\n+$/, ''),
    })
  }
  return commits
}

/** Follows tags of tags: what one reading finds is read next, until all of them lead to something else. */
async function readTags(
  targets: readonly GitTarget[],
  read: (shas: readonly string[]) => Promise<Buffer>,
): Promise<Map<string, GitTag>> {
  const tags = new Map<string, GitTag>()
  let wanted = tagShas(targets)
  while (wanted.length > 0) {
    const found = parseTagBatch(await read(wanted))
    for (const tag of found) tags.set(tag.sha, tag)
    wanted = tagShas(found.map((tag) => tag.object)).filter((sha) => !tags.has(sha))
  }
  return tags
}

const tagShas = (targets: readonly GitTarget[]): string[] => [
  ...new Set(targets.filter(({ type }) => type === 'tag').map(({ sha }) => sha)),
]

/** Each object is `SHA TYPE SIZE`, a line feed, SIZE bytes, and a line feed. */
function parseTagBatch(output: Buffer): GitTag[] {
  const tags: GitTag[] = []
  let position = 0
  while (position < output.length) {
    const end = output.indexOf('\n', position)
    const [sha = '', , size = '0'] = output.toString('utf8', position, end).split(' ')
    const content = output.toString('utf8', end + 1, end + 1 + Number(size))
    tags.push(parseTag(sha, content))
    position = end + 1 + Number(size) + 1
  }
  return tags
}

function parseTag(sha: string, content: string): GitTag {
  const split = content.indexOf('\n\n')
  const header = content.slice(0, split)
  const field = (name: string): string => header.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1] ?? ''
  const tagger = field('tagger').match(/^(.*) <(.*)> (\d+) [+-]\d{4}$/)
  return {
    sha,
    name: field('tag'),
    message: content.slice(split + 2).replace(/\n+$/, ''),
    object: { sha: field('object'), type: field('type') },
    tagger: { name: tagger?.[1] ?? '', email: tagger?.[2] ?? '' },
    taggedAt: utc(new Date(Number(tagger?.[3] ?? 0) * 1000)),
  }
}

function utc(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z')
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
