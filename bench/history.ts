import { spawnSync } from 'node:child_process'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { atMost, type Figure } from './figure.ts'
import { root, withFolder } from './place.ts'
import { inTurns, type Program, run, wallTime } from './processes.ts'

const cli = join(root, 'dist/cli/index.js')
const rounds = 11
const limit = 3
const mostProcesses = 5

/** A repository of made-up commits, every tenth with a tag of a version. */
interface History {
  readonly name: string
  readonly commits: number
  readonly tags: number
}
const small: History = { name: 'check in 100 commits with 10 tags', commits: 100, tags: 10 }
const large: History = { name: 'check in 10,000 commits with 1,000 tags', commits: 10_000, tags: 1000 }

/** Wall time of `release-action check` of a release in a long history, against the same in a short one. */
export function measureHistory(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const short = await programOf(folder, small)
    const long = await programOf(folder, large)
    const times = inTurns([short, long], rounds, wallTime)
    const [shortMs, longMs] = [short, long].map(({ name }) => times.get(name)?.median ?? Number.NaN) as [number, number]
    const ratio = longMs / shortMs
    const count = await countProcesses(folder, long)
    return [
      {
        name: long.name,
        measured: `${ratio.toFixed(2)} × in 100 commits with 10 tags, ${shortMs.toFixed(0)} and ${longMs.toFixed(0)} ms (${rounds})`,
        target: atMost(ratio, limit, '×'),
      },
      { name: 'git processes of it', measured: String(count), target: atMost(count, mostProcesses, 'processes') },
    ]
  })
}

async function programOf(folder: string, history: History): Promise<Program> {
  const repository = join(folder, String(history.commits))
  await mkdir(repository)
  git(repository, ['init', '--quiet', '--initial-branch=main'])
  git(repository, ['fast-import', '--quiet'], [...streamOf(history)].join(''))
  const parameters = ['check', 'release', '--base', 'main', '--repository', repository]
  return { name: history.name, file: cli, parameters, environment: { PATH: process.env.PATH ?? '', HOME: folder } }
}

function git(folder: string, parameters: readonly string[], input = ''): void {
  const { status, stderr } = spawnSync('git', ['-C', folder, ...parameters], { input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${parameters[0]} ended with ${status}: ${stderr}`)
}

/** The history as `git fast-import` reads it: on `main` versions of series 0, and on `release` version 1.0.0. */
function* streamOf({ commits, tags }: History): Generator<string> {
  const newest = Math.floor(Date.now() / 1000)
  const step = commits / tags
  for (let index = 1; index <= commits; index += 1) {
    const date = newest - (commits - index + 1) * 600
    yield commitOf(
      'main',
      date,
      index === 1 ? projectFiles('1.0.0.dev', 'Unreleased') : { [`file-${index % 50}.txt`]: String(index) },
    )
    if (index % step === 0) yield tagOf(`0.${index / step}.0`, date)
  }
  const today = new Date().toISOString().slice(0, 10)
  yield `reset refs/heads/release\nfrom refs/heads/main\n\n`
  yield commitOf('release', newest, projectFiles('1.0.0', `Released ${today}`))
}

const projectFiles = (version: string, status: string): Readonly<Record<string, string>> => ({
  'pyproject.toml': `[project]\nname = "tidy-box"\nversion = "${version}"\n`,
  'CHANGES.md': `## Version 1.0.0\n\n${status}\n\n- Begin.\n`,
})

function commitOf(branch: string, date: number, files: Readonly<Record<string, string>>): string {
  const lines = Object.entries(files).map(([path, text]) => `M 644 inline ${path}\ndata ${text.length}\n${text}\n`)
  return `commit refs/heads/${branch}\ncommitter A <a@example.org> ${date} +0000\ndata 6\ncommit\n${lines.join('')}\n`
}

const tagOf = (name: string, date: number): string =>
  `tag ${name}\nfrom refs/heads/main\ntagger A <a@example.org> ${date} +0000\ndata 7\nrelease\n`

/** How often a program starts git. */
async function countProcesses(folder: string, program: Program): Promise<number> {
  const bin = join(folder, 'bin')
  const log = join(folder, 'git.log')
  await mkdir(bin)
  await writeFile(log, '')
  await writeFile(join(bin, 'git'), `#!/bin/sh\necho "$1" >>'${log}'\nPATH='${process.env.PATH}' exec git "$@"\n`)
  await chmod(join(bin, 'git'), 0o755)
  run({ ...program, environment: { ...program.environment, PATH: `${bin}:${process.env.PATH}` } })
  return (await readFile(log, 'utf8')).trimEnd().split('\n').length
}
