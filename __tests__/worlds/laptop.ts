import { appendFileSync, chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../../src/command-line.ts'
import { ReleaseError } from '../../src/errors.ts'
import { saidOnLaptop } from '../audiences.ts'
import { sawProblem } from '../examples.ts'
import { type Clone, copyOf, newClone, newFolder } from './clone.ts'
import { runAnswering, terminalWith } from './terminal.ts'

/** Somebody's machine: a clone of a project, the repository that it pushes to, and their own configuration of git. */
export interface Laptop {
  readonly clone: Clone
  readonly origin: Clone
  /** Variables that every command is started with. */
  readonly environment: Readonly<Record<string, string | undefined>>
  read(path: string): string
  /** Install a hook of the clone. */
  hook(name: string, script: string): void
  removeHook(name: string): void
}

/** How a command ended: with an exit code, or by a refusal. */
export interface Outcome {
  readonly exitCode: number | undefined
  readonly refusal: { readonly code: string; readonly message: string; readonly hint: string } | undefined
  readonly output: readonly string[]
  readonly talk: readonly string[]
}

/** What git takes the people and the days from; a runner of tests has none of its own. */
const people = {
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'Committer',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
  GIT_AUTHOR_DATE: '2026-02-18T12:00:00+00:00',
  GIT_COMMITTER_DATE: '2026-02-18T12:00:00+00:00',
} as const

const entries = '-   Fix the lid. :issue:`1`\n'

/** A project with version 3.2.0 begun on the branch `stable`: version in two places, change log, and lock. */
export const begun = {
  'pyproject.toml':
    '[project]\nname = "Tidy-Box"\nversion = "3.2.0.dev"\n\n[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n',
  'CHANGES.rst': `Version 3.2.0\n-------------\n\nUnreleased\n\n${entries}\n\nVersion 3.1.0\n-------------\n\nReleased 2025-11-11\n\n-   Begin.\n`,
  'src/tidy_box/__init__.py': '"""A tidy box."""\n\n__version__ = "3.2.0.dev"\n',
  'uv.lock': 'version = 1\n\n[[package]]\nname = "tidy-box"\nversion = "3.2.0.dev0"\nsource = { editable = "." }\n',
} as const

/** The same, released. */
export const prepared = {
  'pyproject.toml': begun['pyproject.toml'].replace('3.2.0.dev', '3.2.0'),
  'CHANGES.rst': begun['CHANGES.rst'].replace('Unreleased', 'Released 2026-02-18'),
  'src/tidy_box/__init__.py': begun['src/tidy_box/__init__.py'].replace('3.2.0.dev', '3.2.0'),
  'uv.lock': begun['uv.lock'].replace('3.2.0.dev0', '3.2.0'),
} as const

// What was made once is copied: making it starts two processes.
const made = new Map<string, { readonly clone: Clone; readonly origin: Clone }>()

// Of GitHub; the git of the laptop finds it in a folder.
const address = 'https://github.com/example/tidy-box.git'

/** A laptop with these files committed on a branch, and pushed. */
export function laptopWith(files: Readonly<Record<string, string>>, branch = 'stable'): Laptop {
  const key = JSON.stringify([files, branch])
  const first = made.get(key) ?? repositoriesWith(files, branch)
  made.set(key, first)
  const clone = copyOf(first.clone)
  const origin = copyOf(first.origin)
  appendFileSync(
    join(clone.directory, '.git/config'),
    `[remote "origin"]\n\turl = ${address}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[url "${origin.directory}"]\n\tinsteadOf = ${address}\n`,
  )
  const hooks = join(clone.directory, '.git/hooks')
  const place = (name: string) => join(hooks, name)
  return {
    clone,
    origin,
    environment: { ...people, PATH: process.env.PATH, HOME: newFolder(), GIT_CONFIG_NOSYSTEM: '1' },
    read: (path) => readFileSync(join(clone.directory, path), 'utf8'),
    hook: (name, script) => {
      mkdirSync(hooks, { recursive: true })
      writeFileSync(place(name), `#!/bin/sh\n${script}\n`)
      chmodSync(place(name), 0o755)
    },
    removeHook: (name) => writeFileSync(place(name), '#!/bin/sh\nexit 0\n'),
  }
}

function repositoriesWith(files: Readonly<Record<string, string>>, branch: string) {
  const clone = newClone()
  const origin = newClone('--bare')
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`
  const day = Date.parse(people.GIT_COMMITTER_DATE) / 1000
  const history = [
    `commit refs/heads/${branch}\n`,
    `author ${people.GIT_AUTHOR_NAME} <${people.GIT_AUTHOR_EMAIL}> ${day} +0000\n`,
    `committer ${people.GIT_COMMITTER_NAME} <${people.GIT_COMMITTER_EMAIL}> ${day} +0000\n`,
    data('begin\n'),
    ...Object.entries(files).map(([path, text]) => `M 644 inline ${path}\n${data(text)}`),
  ].join('')
  // As a push to a remote of that name leaves it.
  const pushed = `reset refs/remotes/origin/${branch}\nfrom refs/heads/${branch}\n`
  clone.git(['fast-import', '--quiet'], { input: `${history}${pushed}` })
  clone.git(['switch', '--quiet', branch])
  for (const part of ['objects', 'refs/heads'])
    cpSync(join(clone.directory, '.git', part), join(origin.directory, part), { recursive: true })
  return { clone, origin }
}

/** For a process, whose day is that of the machine: git must not have another. */
export const processEnvironment = ({ environment }: Laptop): Laptop['environment'] => ({
  ...environment,
  GIT_AUTHOR_DATE: undefined,
  GIT_COMMITTER_DATE: undefined,
})

/**
 * Every file of both repositories by its path: what lies in the folder, what is staged, refs, and configuration. Objects
 * are left out: nobody sees one that nothing leads to.
 */
export function everythingOf({ clone, origin }: Laptop): Readonly<Record<string, string>> {
  const places = [clone, origin].flatMap(({ directory }) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const kept = places.filter((place) => !/\/objects\//.test(place)).toSorted()
  return Object.fromEntries(kept.map((place) => [place, readFileSync(place, 'latin1')]))
}

/** Run a command in the clone, at noon of 18 February 2026 or of another day. */
export async function runOn(
  { clone, environment }: Laptop,
  command: Command,
  parameters: readonly string[],
  options: { readonly day?: string; readonly variables?: Laptop['environment']; readonly folder?: string } = {},
): Promise<Outcome> {
  const { day = '2026-02-18', variables = {}, folder = clone.directory } = options
  const { terminal, output, talk } = terminalWith({
    arguments: parameters,
    environment: { ...environment, ...variables },
    workingFolder: folder,
    now: () => new Date(`${day}T12:00:00`),
  })
  const ended = (exitCode: number | undefined, refusal: Outcome['refusal']): Outcome => {
    return { exitCode, refusal, output, talk }
  }
  try {
    return ended(await runAnswering(command, terminal), undefined)
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
    sawProblem(error.toProblem())
    const { code, message, hint } = saidOnLaptop(error)
    return ended(undefined, { code, message, hint })
  }
}

/** The files of a revision, by path. */
export function filesAt({ clone }: Laptop, revision: string): Readonly<Record<string, string>> {
  const paths = clone.git(['ls-tree', '-r', '--name-only', revision]).split('\n')
  // A line that no file has stands before every one of them.
  const mark = '=== next file ==='
  const input = paths.map((path) => `${revision}:${path}\n`).join('')
  const contents = clone
    .git(['cat-file', `--batch=${mark}`], { input })
    .split(`${mark}\n`)
    .slice(1)
  return Object.fromEntries(paths.map((path, index) => [path, `${contents[index]?.trim()}\n`]))
}

/** Every branch and tag of a repository, with what it points at. */
export const refsOf = ({ git }: Clone): string => git(['for-each-ref', '--format=%(refname) %(objectname)'])

/** Put a program before all others on the PATH. */
export function pathWith(name: string, script: string): string {
  const folder = newFolder()
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, name), 0o755)
  return `${folder}:${process.env.PATH}`
}
