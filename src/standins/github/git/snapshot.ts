import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { changesBy } from './changes.ts'
import type { GitCommit, GitSnapshot, GitTag, GitTarget } from './objects.ts'

const run = promisify(execFile)

const commitFormat = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B'
const commitFields = 10

// Of a ref that leads to an annotated tag, what the tag says; of any other, the rest is empty or not used.
const refFields = [
  ...['refname', 'objectname', 'objecttype'],
  ...['tag', 'object', 'type', 'taggername', 'taggeremail', 'taggerdate:unix', 'contents'],
]
const refFormat = `${refFields.map((name) => `%(${name})`).join('%00')}%00`

/**
 * Read every ref, commit, and annotated tag of a repository.
 *
 * @param directory A work tree or a bare repository; it must stay where it is, since differences are asked later.
 * @param variables What git is started with; without them, what this process has.
 * @param before What was read there earlier: objects do not change, so those of it are not read again.
 */
export async function readGitSnapshot(
  directory: string,
  variables?: Readonly<Record<string, string>>,
  before?: GitSnapshot,
): Promise<GitSnapshot> {
  const git = async (args: readonly string[], input?: string): Promise<Buffer> => {
    const running = run('git', ['-C', directory, ...args], {
      encoding: 'buffer',
      maxBuffer: 2 ** 30,
      ...(variables && { env: variables }),
    })
    // A git that reads nothing may be gone before the pipe is closed.
    if (input !== undefined) running.child.stdin?.end(input)
    return (await running).stdout
  }
  const found = parseRefs(await git(['for-each-ref', `--format=${refFormat}`]))
  const refs = new Map(found.map(({ name, target }) => [name, target]))
  const tags = await followTags(
    found.flatMap(({ tag }) => tag ?? []),
    (shas) => git(['cat-file', '--batch'], `${shas.join('\n')}\n`),
  )
  const tips = [...refs.values(), ...[...tags.values()].map(({ object }) => object)].filter(isCommit)
  const isNew = tips.some(({ sha }) => before?.commits.has(sha) !== true)
  const commits = async () =>
    parseCommits(
      (await git(['log', '-z', '--all', '--no-show-signature', `--format=tformat:${commitFormat}`])).toString(),
    )
  return {
    refs,
    tags,
    commits: isNew ? await commits() : new Map(before?.commits),
    changes: before?.changes ?? changesBy(git),
    file: before?.file ?? ((commit, path) => git(['cat-file', 'blob', `${commit}:${path}`]).catch(() => undefined)),
  }
}

const isCommit = ({ type }: GitTarget): boolean => type === 'commit'

interface Ref {
  readonly name: string
  readonly target: GitTarget
  /** `undefined` if it does not lead to an annotated tag. */
  readonly tag: GitTag | undefined
}

function parseRefs(output: Buffer): readonly Ref[] {
  // Each ends with a zero byte and a line feed.
  const records = output.toString().split('\0\n').slice(0, -1)
  return records.map((record) => {
    const [name = '', sha = '', type = '', tagName = '', object = '', objectType = '', ...said] = record.split('\0')
    const [tagger = '', email = '', seconds, message = ''] = said
    const tag = {
      sha,
      name: tagName,
      message: message.replace(/\n+$/, ''),
      object: { sha: object, type: objectType },
      tagger: { name: tagger, email: email.replace(/^<|>$/g, '') },
      taggedAt: utc(seconds),
    }
    return { name, target: { sha, type }, tag: type === 'tag' ? tag : undefined }
  })
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
      authoredAt: utc(authored),
      committer: { name, email },
      committedAt: utc(committed),
      message: message.replace(/\n+$/, ''),
    })
  }
  return commits
}

/** Follows tags of tags: what one reading finds is read next, until all of them lead to something else. */
async function followTags(
  found: readonly GitTag[],
  read: (shas: readonly string[]) => Promise<Buffer>,
): Promise<Map<string, GitTag>> {
  const tags = new Map<string, GitTag>()
  for (let next = found; next.length > 0; ) {
    for (const tag of next) tags.set(tag.sha, tag)
    const inner = next.map(({ object }) => object).filter(({ sha, type }) => type === 'tag' && !tags.has(sha))
    const wanted = [...new Set(inner.map(({ sha }) => sha))]
    next = wanted.length === 0 ? [] : parseTagBatch(await read(wanted))
  }
  return tags
}

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
  const tagger = field('tagger').match(/^(.*) <(.*)>(?: (\d+)(?: .*)?)?$/)
  return {
    sha,
    name: field('tag'),
    message: content.slice(split + 2).replace(/\n+$/, ''),
    object: { sha: field('object'), type: field('type') },
    tagger: { name: tagger?.[1] ?? '', email: tagger?.[2] ?? '' },
    taggedAt: utc(tagger?.[3]),
  }
}

// What Date can hold.
const mostSeconds = 8_640_000_000_000

/** A moment in the form of GitHub, whatever zone a person wrote beside it. A time that git cannot read is its first one. */
function utc(epochSeconds = ''): string {
  const seconds = Number(epochSeconds)
  const moment = new Date(Number.isFinite(seconds) && seconds <= mostSeconds ? seconds * 1000 : 0)
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z')
}
