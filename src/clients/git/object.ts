/** A moment as git keeps it, with the day that its author saw on the wall. */
export interface GitDate {
  readonly epochSeconds: number
  /** `YYYY-MM-DD` in the time zone that was recorded with the moment. */
  readonly localDay: string
}

/** What a commit says of itself. */
export interface CommitFacts {
  /** 40 lower-case hex digits (64 in a repository of SHA-256). */
  readonly commit: string
  readonly parents: readonly string[]
  readonly committed: GitDate
  /** First line of the message. */
  readonly subject: string
}

/** What a tag says of itself. */
export interface TagFacts {
  /** Without `refs/tags/`. */
  readonly name: string
  /** What the ref leads to at once: the tag itself, or of a lightweight one its commit. */
  readonly object: string
  readonly commit: string
  readonly isAnnotated: boolean
  /** `undefined` for a lightweight tag, which has no date of its own. */
  readonly tagged: GitDate | undefined
}

/** The lines before the message of a commit or tag object, by name; and the message. */
interface Record {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly message: string
}

/**
 * Read a commit object as git stores it, so that no configuration can change what is seen.
 *
 * @returns `undefined` if author or committer is missing or has no date.
 * @see https://git-scm.com/docs/git-cat-file
 */
export function parseCommit(commit: string, content: Buffer): CommitFacts | undefined {
  const record = parseRecord(content)
  const committed = dateOf(record, 'committer')
  if (dateOf(record, 'author') === undefined || committed === undefined) return undefined
  const parents = parentsIn(record)
  const [subject = ''] = record.message.split('\n')
  return { commit, parents, committed, subject }
}

/** What a commit object follows, whatever else it says. */
export const parseParents = (content: Buffer): readonly string[] => parentsIn(parseRecord(content))

const parentsIn = ({ headers }: Record): readonly string[] =>
  headers.filter(([name]) => name === 'parent').map(([, value]) => value)

/** Target and date of an annotated tag object. Tags of old versions of git have no date. */
export function parseTag(content: Buffer): { readonly targetType: string; readonly tagged: GitDate | undefined } {
  const record = parseRecord(content)
  const [, targetType = ''] = record.headers.find(([name]) => name === 'type') ?? []
  return { targetType, tagged: dateOf(record, 'tagger') }
}

function parseRecord(content: Buffer): Record {
  const text = content.toString('utf8')
  const end = text.indexOf('\n\n')
  const head = end === -1 ? text : text.slice(0, end)
  // A line that begins with a space goes on with a signature.
  const headers = head
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const)
  return { headers, message: end === -1 ? '' : text.slice(end + 2) }
}

// The years that a day of four digits can have.
const firstSecond = Date.parse('0000-01-01T00:00:00Z') / 1000
const lastSecond = Date.parse('9999-12-31T00:00:00Z') / 1000
// No clock is further from UTC than a day. Old tools wrote seconds where git wants hours and minutes: +051800.
const farthestMinutes = 24 * 60

/** Of any number of digits, as git takes it; a time before 1970 too, though git shows none. */
function dateOf(record: Record, header: string): GitDate | undefined {
  const [, value = ''] = record.headers.find(([name]) => name === header) ?? []
  const [, written, sign, zone] = / (-?\d+) ([+-])(\d+)$/.exec(value) ?? []
  if (written === undefined) return undefined
  const epochSeconds = Math.min(Math.max(Number(written), firstSecond), lastSecond)
  const minutes = Math.floor(Number(zone) / 100) * 60 + (Number(zone) % 100)
  const offset = minutes > farthestMinutes ? 0 : (sign === '-' ? -1 : 1) * minutes
  const wall = Math.max(epochSeconds + offset * 60, firstSecond)
  return { epochSeconds, localDay: new Date(wall * 1000).toISOString().slice(0, 10) }
}
