import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll } from '@jest/globals'
import { type Clone, copyOf, newClone, newFolder } from './clone.ts'
import { inProcessOfItsOwn, warmNode } from './warm-node.ts'
import type { WarmEnd, WarmStart } from './warm-process.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** How a command ended. */
export type Ended = Pick<WarmEnd, 'exitCode' | 'stdout' | 'stderr'>

const warm = warmNode()
afterAll(() => warm.close())

/** Run the built command line in a folder: each time in one process, which stays. */
export const runCli = cliBy(warm.run)

/** The same, in a process of its own. */
export const startCli = cliBy(inProcessOfItsOwn)

function cliBy(run: (start: WarmStart) => Promise<WarmEnd>) {
  return async (
    folder: string,
    parameters: readonly string[],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Ended> => {
    const own = { PATH: process.env.PATH ?? '', HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1' }
    const environment = { ...own, ...variables }
    const { exitCode, stdout, stderr } = await run({ program: cli, parameters, environment, directory: folder })
    return { exitCode, stdout, stderr }
  }
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
  // Where it works, or a setting, is said before the command.
  const script = `case $1 in -[Cc]) command=$3;; *) command=$1;; esac\necho "$command" >>'${log}'`
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\nPATH='${process.env.PATH}' exec git "$@"\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return { path: `${folder}:${process.env.PATH}`, commands: () => readFileSync(log, 'utf8').split('\n').slice(0, -1) }
}
