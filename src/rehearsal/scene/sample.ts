import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CallerEnvironment, gitIn } from '../../clients/git/isolated.ts'

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
 * Dates count back from `now`, so the change log is as new as the tag.
 */
export async function makeSample({ source, target, environment, now }: SampleOptions): Promise<void> {
  await mkdir(target, { recursive: true })
  await cp(source, target, { recursive: true })
  const git = gitIn(target, environment)
  const files = { 'pyproject.toml': '', 'CHANGES.rst': '' }
  for (const name of Object.keys(files) as (keyof typeof files)[])
    files[name] = await readFile(join(target, name), 'utf8')

  const dateOf = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * dayMs)
  const commit = async (daysAgo: number, message: string, state: State): Promise<void> => {
    await writeFile(join(target, 'pyproject.toml'), projectIn(files['pyproject.toml'], state))
    await writeFile(join(target, 'CHANGES.rst'), changeLogIn(files['CHANGES.rst'], state))
    await git(['add', '--all'])
    await git(['commit', '--quiet', '--message', message], identity(dateOf(daysAgo)))
  }
  const tag = (daysAgo: number, name: string): Promise<string> =>
    git(['tag', '--annotate', '--message', `release version ${name}`, name], identity(dateOf(daysAgo)))

  const earlierDay = isoDay(dateOf(59))
  await git(['init', '--quiet', '--initial-branch', 'main'])
  await commit(60, 'greet people', { version: `${earlierTag}.dev`, dates: [undefined] })
  await commit(59, `release version ${earlierTag}`, { version: earlierTag, dates: [earlierDay] })
  await tag(59, earlierTag)
  await commit(20, `start version ${sampleTag}`, { version: `${sampleTag}.dev`, dates: [earlierDay, undefined] })
  await git(['switch', '--quiet', '--create', `release-${sampleTag}`])
  await commit(0, `release version ${sampleTag}`, { version: sampleTag, dates: [earlierDay, isoDay(now)] })
  await tag(0, sampleTag)
}

/** The variables that make git write a neutral person and a given time. */
export function identity(date: Date): Record<string, string> {
  const when = `${Math.floor(date.getTime() / 1000)} +0000`
  const [name, email] = ['Example Maintainer', 'maintainer@example.org']
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_AUTHOR_DATE: when,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
    GIT_COMMITTER_DATE: when,
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
