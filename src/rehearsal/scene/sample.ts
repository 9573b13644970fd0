import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type CallerEnvironment, gitIn } from '../../clients/git/isolated.ts'
import { data, importedCommit, line } from './fast-import.ts'
import { signatureOf } from './maintainer.ts'

/** What the sample's history is made of. */
export interface SampleOptions {
  /** The files in their final state. */
  readonly source: string
  /** Where the repository is made; it does not exist yet. */
  readonly target: string
  readonly environment: CallerEnvironment
  readonly now: Date
}

/** The tag of the sample's newest release. */
export const sampleTag = '1.2.0'

const releaseBranch = `release-${sampleTag}`

/** The branch of that release: what somebody who prepared it has checked out. */
export const sampleHead = `refs/heads/${releaseBranch}`

const earlierTag = '1.1.0'
const dayMs = 24 * 60 * 60 * 1000

/** One state of the two files that tell a release. */
interface State {
  readonly version: string
  /** Date of the section 1.1.0, and of 1.2.0 once there is one. */
  readonly dates: readonly (string | undefined)[]
}

/**
 * Make the sample a repository with a history: a release, its tag, the start of the next, and the release branch.
 *
 * It is a bare one, written by one `git fast-import`. Dates count back from `now`, so the change log is as new as the tag.
 *
 * @see https://git-scm.com/docs/git-fast-import#_input_format
 */
export async function makeSample({ source, target, environment, now }: SampleOptions): Promise<void> {
  const files = await filesOf(source)
  const dateOf = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * dayMs)
  const earlierDay = isoDay(dateOf(59))
  const commit = (daysAgo: number, on: string, message: string, state: State): readonly Buffer[] =>
    importedCommit({
      ref: `refs/heads/${on}`,
      committer: signatureOf(dateOf(daysAgo)),
      message,
      files: [...files].map(([path, bytes]) => ({ path, mode: '100644', content: inState(path, bytes, state) })),
    })
  const tag = (daysAgo: number, name: string, on: string): readonly Buffer[] => [
    line(`tag ${name}`),
    line(`from refs/heads/${on}`),
    line(`tagger ${signatureOf(dateOf(daysAgo))}`),
    ...data(`release version ${name}\n`),
  ]
  const history = [
    ...commit(60, 'main', 'greet people', { version: `${earlierTag}.dev`, dates: [undefined] }),
    ...commit(59, 'main', `release version ${earlierTag}`, { version: earlierTag, dates: [earlierDay] }),
    ...tag(59, earlierTag, 'main'),
    ...commit(20, 'main', `start version ${sampleTag}`, {
      version: `${sampleTag}.dev`,
      dates: [earlierDay, undefined],
    }),
    line(`reset ${sampleHead}`),
    line('from refs/heads/main'),
    ...commit(0, releaseBranch, `release version ${sampleTag}`, {
      version: sampleTag,
      dates: [earlierDay, isoDay(now)],
    }),
    ...tag(0, sampleTag, releaseBranch),
  ]
  await mkdir(target, { recursive: true })
  const git = gitIn(target, environment)
  await git(['init', '--quiet', '--bare', '--template=', '--initial-branch', 'main'])
  // Kept as the one pack that it is, instead of a process that takes it apart.
  await git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'], {}, Buffer.concat(history))
}

/** The files below a folder, by their paths with `/`. */
async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const named = paths.toSorted().map(async (path) => {
    return [relative(folder, path).replaceAll('\\', '/'), await readFile(path)] as const
  })
  return new Map(await Promise.all(named))
}

/** A file as it is in a state of the project: two of them tell the release. */
function inState(path: string, bytes: Buffer, state: State): string | Buffer {
  switch (path) {
    case 'pyproject.toml':
      return projectIn(bytes.toString(), state)
    case 'CHANGES.rst':
      return changeLogIn(bytes.toString(), state)
    default:
      return bytes
  }
}

function projectIn(text: string, { version }: State): string {
  return text.replace(`version = "${sampleTag}"`, `version = "${version}"`)
}

/** The change log with as many of its sections as there are dates, oldest first. */
function changeLogIn(text: string, { dates }: State): string {
  // Two empty lines stand between the sections, newest first.
  const sections = text.trimEnd().split('\n\n\n').toReversed()
  const kept = dates.map((date, index) => {
    const status = date === undefined ? 'Unreleased' : `Released ${date}`
    return (sections[index] ?? '').replace(/^Released .*$/m, status)
  })
  return `${kept.toReversed().join('\n\n\n')}\n`
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
