import { isTagPrefix, tagPrefixWords } from '../release/tag.ts'
import { flag, type One, one, text } from './option.ts'
import { type RepositoryName, repositoryOf } from './repository-name.ts'

/** The folder to work in; `formerly` names what a command called it before. */
export const inFolder = (help: string, ...formerly: readonly string[]): One<string> =>
  text('DIR', help, { names: ['-C'], formerly, completed: 'folder' })

/** For programs. */
export const json = flag('write one line of JSON on stdout, also where the command is stopped')

/** For whoever looks for a fault. */
export const verbose = flag('show each request on stderr as it ends: method, host, path, status, and time')

/** What stands before the version in tags. */
export const tagPrefix = one(
  'PREFIX',
  'what tags begin with, such as v; without it, what the project sets, or what the last tags share',
  { read: (prefix) => (isTagPrefix(prefix) ? prefix : undefined), form: tagPrefixWords },
)

/** One of several packages in a tree. */
export const packageName = text(
  'NAME',
  'the package of a tree of several, by its name or folder; without it, what names one',
)

/** A repository on GitHub. */
export const repository = (help: string): One<RepositoryName> =>
  one('OWNER/REPO', help, { read: repositoryOf, form: 'OWNER/REPO' }, { names: ['--repo', '--owner-repo'] })
