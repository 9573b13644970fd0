import { execFile } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Clone, copyOf, newClone, newFolder } from './clone.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** How a command ended. */
export interface Ended {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Start the built command line in a folder. */
export function runCli(
  folder: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1', ...environment }
  return new Promise((done) => {
    execFile(process.execPath, [cli, ...parameters], { env, cwd: folder }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 128
      done({ exitCode, stdout, stderr })
    })
  })
}

let made: Clone | undefined

/** A project whose release branch is checked out: `main` (3.2.0.dev, of the origin) ← `release-3.2.0`. */
export function releaseBranch(): Clone {
  // What was made once is copied: making it starts ten processes.
  made ??= makeReleaseBranch()
  return copyOf(made)
}

function makeReleaseBranch(): Clone {
  const clone = newClone()
  clone.write(
    'CHANGES.md',
    '## Version 3.2.0\n\nUnreleased\n\n- Fix it.\n\n## Version 3.1.0\n\nReleased 2025-11-11\n\n- Begin.\n',
  )
  clone.write('pyproject.toml', '[project]\nname = "tidy-box"\nversion = "3.2.0.dev"\n')
  clone.write('src/tidy_box/__init__.py', '')
  commit(clone, 'fix it')
  clone.git(['update-ref', 'refs/remotes/origin/main', 'HEAD'])
  clone.git(['remote', 'add', 'origin', 'https://github.com/example/tidy-box.git'])
  clone.git(['switch', '--quiet', '--create', 'release-3.2.0'])
  clone.write(
    'CHANGES.md',
    readFileSync(join(clone.directory, 'CHANGES.md'), 'utf8').replace('Unreleased', `Released ${today()}`),
  )
  clone.write('pyproject.toml', '[project]\nname = "tidy-box"\nversion = "3.2.0"\n')
  commit(clone, 'release version 3.2.0')
  return clone
}

/** `YYYY-MM-DD`: a release without a tag is dated today, or it is off. */
const today = (): string => new Date().toISOString().slice(0, 10)

/** Make an annotated tag on what is checked out, now. */
export function tagNow(clone: Clone, name: string): void {
  clone.git(['tag', '--annotate', '--message', `release version ${name}`, name], { date: new Date().toISOString() })
}

/** Commit everything; its hash. */
export function commit(clone: Clone, message: string): string {
  clone.git(['add', '--all'])
  clone.git(['commit', '--quiet', '--message', message])
  return clone.git(['rev-parse', 'HEAD'])
}

/** A folder for the PATH whose `git` writes down how it is started. */
export function countingGit(): { readonly path: string; commands(): readonly string[] } {
  const folder = newFolder()
  const log = join(folder, 'log')
  writeFileSync(log, '')
  // Where it works is said before the command.
  const script = `[ "$1" = -C ] && command=$3 || command=$1\necho "$command" >>'${log}'`
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\nPATH='${process.env.PATH}' exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return { path: `${folder}:${process.env.PATH}`, commands: () => readFileSync(log, 'utf8').split('\n').slice(0, -1) }
}
