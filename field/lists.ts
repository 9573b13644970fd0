import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A public release tag, and what a person found who looked at its tree and its commit. */
export interface ListedTag {
  readonly repository: string
  readonly tag: string
  /** `fine`, or the code of the fault that `check` should see. */
  readonly verdict: string
  readonly reason: string
}

/** A public release commit: what `prepare` makes of its first parent is compared with it. */
export interface ListedRelease {
  readonly repository: string
  readonly tag: string
  /** `YYYY-MM-DD`, as the change log tells it; without a date there, the day of the commit. */
  readonly day: string
  /** Where the section came from: it stood there `before`, was `written` in the commit, or made of `fragments`; or `none`. */
  readonly section: string
}

/** A public commit that begins a version: what `next` makes of its parent is compared with it. */
export interface ListedStart {
  readonly repository: string
  readonly commit: string
  readonly version: string
}

/** A public repository: what a rehearsal of it comes to, as it is. */
export interface ListedRehearsal {
  readonly repository: string
  /** The tag of the release that comes next. */
  readonly tag: string
  /** `published`, or the code of the true reason why not. */
  readonly ending: string
  readonly reason: string
}

/** Everything that is tried. */
export interface Lists {
  readonly tags: readonly ListedTag[]
  readonly releases: readonly ListedRelease[]
  readonly starts: readonly ListedStart[]
}

/**
 * Read the lists of a folder: `tags.tsv`, `releases.tsv`, and `starts.tsv`, each with a line of titles.
 *
 * @throws Error where a line has not the columns of its list.
 */
export function readLists(folder: string): Lists {
  return {
    tags: rowsOf(folder, 'tags.tsv', ['repository', 'tag', 'verdict', 'reason']),
    releases: rowsOf(folder, 'releases.tsv', ['repository', 'tag', 'day', 'section']),
    starts: rowsOf(folder, 'starts.tsv', ['repository', 'commit', 'version']),
  }
}

/** Read `rehearsals.tsv` of a folder, as the other lists. */
export function readRehearsals(folder: string): readonly ListedRehearsal[] {
  return rowsOf(folder, 'rehearsals.tsv', ['repository', 'tag', 'ending', 'reason'])
}

function rowsOf<Column extends string>(folder: string, name: string, columns: readonly Column[]) {
  const [titles, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n')
  if (titles !== columns.join('\t')) throw new Error(`${name} has the columns "${titles}", not "${columns.join('\t')}"`)
  return lines.map((line, index) => {
    const cells = line.split('\t')
    if (cells.length !== columns.length) throw new Error(`${name}:${index + 2} has ${cells.length} columns`)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Readonly<Record<Column, string>>
  })
}
