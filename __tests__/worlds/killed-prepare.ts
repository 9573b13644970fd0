import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { prepare } from '../../src/commands/prepare.ts'
import { localDay } from '../../src/commands/release-arguments.ts'
import { newFolder } from './clone.ts'
import { filesAt, type Laptop, type Outcome, pathWith, refsOf, runOn } from './laptop.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')
// The command line as a process knows no other day than the real one.
const day = localDay(new Date())
const whole = ['3.2.0', '--date', day, '--tag', '--push'] as const
const variables = { GIT_AUTHOR_DATE: `${day}T12:00:00`, GIT_COMMITTER_DATE: `${day}T12:00:00` } as const

/** What it says at its end. */
export const pullRequestAddress =
  '  Open the pull request: https://github.com/example/tidy-box/compare/stable...release-3.2.0?expand=1'

/** Prepare, tag, and push a release of today. */
export const prepareToday = (laptop: Laptop): Promise<Outcome> => runOn(laptop, prepare, whole, { day, variables })

/** Do that in a process with a git that stops for good at one of its commands, and kill both there. */
export async function killedAt({ clone, environment }: Laptop, command: string): Promise<void> {
  const marker = join(newFolder(), 'reached')
  const stop = `case " $* " in *" ${command} "*) touch '${marker}'; exec sleep 600;; esac`
  const PATH = pathWith('git', `${stop}\nPATH='${process.env.PATH}' exec git "$@"`)
  const child = spawn(process.execPath, [cli, 'prepare', ...whole], {
    env: { ...environment, ...variables, PATH },
    cwd: clone.directory,
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise((done) => child.once('close', done))
  while (!existsSync(marker) && child.exitCode === null) await setTimeout(10)
  if (child.pid === undefined || child.exitCode !== null) throw new Error(`It did not come to ${command}.`)
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

/** Refs of both sides, with commits told by their subject and files, and the state of the checkout. */
export function endOf(laptop: Laptop): readonly unknown[] {
  const { clone, origin } = laptop
  return [
    refsOf(clone).replaceAll(/ \w+$/gm, ''),
    refsOf(origin).replaceAll(/ \w+$/gm, ''),
    clone.git(['log', '--format=%s%n%aI', 'release-3.2.0']),
    filesAt(laptop, '3.2.0'),
    clone.git(['status', '--porcelain']),
  ]
}
