import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** A real repository in a folder of its own, written by the `git` of the machine without anyone's configuration. */
export interface Clone {
  readonly directory: string
  /** Run git in it; the date holds for author, committer, and tagger. */
  git(parameters: readonly string[], options?: { readonly date?: string; readonly input?: string | Buffer }): string
  write(path: string, content: string | Buffer): void
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder that is removed after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-action-git-'))
  folders.push(folder)
  return folder
}

// What was made once is copied, without a process.
const empty = new Map<string, Clone>()

/** A new repository without commits and hooks, which git does not tidy up after a commit or a push. */
export function newClone(...options: readonly '--bare'[]): Clone {
  const made = empty.get(options.join()) ?? emptyClone(options)
  empty.set(options.join(), made)
  return copyOf(made)
}

function emptyClone(options: readonly '--bare'[]): Clone {
  const clone = cloneIn(newFolder())
  clone.git(['init', '--quiet', '--initial-branch=main', '--template=', ...options])
  const configuration = join(clone.directory, options.includes('--bare') ? 'config' : '.git/config')
  appendFileSync(configuration, '[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[receive]\n\tautogc = false\n')
  return clone
}

/** The same repository in a new folder. */
export function copyOf({ directory }: Clone): Clone {
  const folder = newFolder()
  cpSync(directory, folder, { recursive: true, preserveTimestamps: true })
  return cloneIn(folder)
}

/** The repository in a folder. */
export function cloneIn(directory: string): Clone {
  return {
    directory,
    git: (parameters, { date = '2026-02-18T12:00:00+00:00', input = '' } = {}) => {
      const env = {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Author',
        GIT_AUTHOR_EMAIL: 'author@example.com',
        GIT_COMMITTER_NAME: 'Committer',
        GIT_COMMITTER_EMAIL: 'committer@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
      }
      return execFileSync('git', ['-C', directory, ...parameters], { env, input, encoding: 'utf8' }).trim()
    },
    write: (path, content) => {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), content)
    },
  }
}
