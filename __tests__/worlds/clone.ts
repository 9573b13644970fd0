import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** A real repository in a folder of its own, written by the `git` of the machine without anyone's configuration. */
export interface Clone {
  readonly directory: string
  /** Run git in it; the date holds for author, committer, and tagger. */
  git(parameters: readonly string[], options?: { readonly date?: string; readonly input?: string }): string
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

/** A new repository without commits. */
export function newClone(): Clone {
  const clone = cloneIn(newFolder())
  clone.git(['init', '--quiet', '--initial-branch=main'])
  return clone
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
