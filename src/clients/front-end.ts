import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { info } from '@actions/core'
import { ReleaseError } from '../errors.ts'
import { recordFrom } from '../json-value.ts'
import { counted } from '../listed.ts'
import { isVersionOverride } from '../release/project/tag-tools.ts'
import { type Clock, systemClock } from './clock.ts'
import { readPlainText } from './files.ts'
import { type ForeignEnd, runForeign } from './front-end/foreign-process.ts'
import { pythons } from './front-end/pythons.ts'
import { inertLine } from './front-end/said-lines.ts'

/** The program that builds a Python project, and how. */
export type FrontEnd =
  | { readonly kind: 'uv'; readonly version: string }
  | { readonly kind: 'build'; readonly version: string; readonly python: Python; readonly isIsolated: boolean }

type Python = (typeof pythons)[number]

/** One sentence for the summary. */
export function describeFrontEnd(frontEnd: FrontEnd): string {
  switch (frontEnd.kind) {
    case 'uv':
      return `Built by ${frontEnd.version}, in an isolated environment.`
    case 'build':
      return frontEnd.isIsolated
        ? `Built by ${frontEnd.version} of ${frontEnd.python}, in an isolated environment.`
        : `Built by ${frontEnd.version} of ${frontEnd.python} without isolation: that Python already has what \`build-system.requires\` asks for.`
  }
}

/** What is built. */
export type Builds = 'project' | 'sdist' | 'wheel'

/** Where to build, and with what environment. */
export interface BuildOptions {
  /** Folder of the project. */
  readonly project: string
  /** What is built; both front ends build the wheel of a project from its source distribution. */
  readonly builds: Builds
  /** New folder for the distributions. */
  readonly output: string
  /** Empty folder to run in: not the project's, whose files could hide Python's modules. */
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string>>
  /** Seconds; every time stamp in a distribution. */
  readonly sourceDateEpoch: number
  /** After so long it is ended. */
  readonly limitMinutes: number
  /** A file that keeps what it says. */
  readonly log: string
  readonly clock?: Clock
  /** Another than that of the action; Windows has none. */
  readonly umask?: '027' | undefined
}

// Asks the front end itself, so that its own rules decide what is met, and then is `python3 -m build`: a Python of its own for
// each question takes longer than a small project.
const askAndBuild = `
import json, runpy, sys

facts, output, project, option, *requires = sys.argv[1:]
try:
    import build
except ImportError:
    sys.exit()
try:
    isolated = any(True for requirement in requires for _ in build.check_dependency(requirement))
except Exception:
    isolated = True
with open(facts, "w") as file:
    json.dump({"version": build.__version__, "isIsolated": isolated}, file)
options = [*([option] if option else []), *([] if isolated else ["--no-isolation"])]
sys.argv = ["build", *options, "--outdir", output, project]
runpy.run_module("build", run_name="__main__", alter_sys=True)
`

/**
 * Build source distribution and wheel by the first front end that is there: `uv`, else `python3 -m build`, else `python -m build`.
 *
 * @param requires `build-system.requires` of the project.
 * @returns What built them.
 * @throws ReleaseError `front-end-missing`, `build-failed`
 */
export async function buildDistributions(requires: readonly string[], options: BuildOptions): Promise<FrontEnd> {
  const uv = await versionOfUv(options)
  if (uv !== undefined) return buildByUv(uv, options)
  for (const python of pythons) {
    const frontEnd = await buildByPython(python, requires, options)
    if (frontEnd !== undefined) return frontEnd
  }
  throw new ReleaseError('front-end-missing', {
    message: 'None of `uv`, `python3 -m build`, and `python -m build` can be run here.',
    hint: 'Add a step with `astral-sh/setup-uv` and `enable-cache: false` before this one.',
  })
}

async function versionOfUv(options: BuildOptions): Promise<string | undefined> {
  let version: string | undefined
  const hear = (line: string): void => {
    version ??= line.trim()
  }
  const end = await runForeign({ ...foreign(options), command: ['uv', '--version'], hear })
  const isThere = end.kind === 'ended' && end.exitCode === 0
  return isThere ? (version ?? 'uv') : undefined
}

async function buildByUv(version: string, options: BuildOptions): Promise<FrontEnd> {
  // https://docs.astral.sh/uv/reference/cli/#uv-build: source distribution first, then the wheel from it.
  const command = ['uv', 'build', ...askedOnly(options)]
  const places = ['--no-cache', '--out-dir', options.output, options.project]
  requireSuccess(command.join(' '), await runAloud([...command, ...places], options), options)
  return { kind: 'uv', version }
}

/** The option by which both front ends build one of the two kinds only. */
const askedOnly = ({ builds }: BuildOptions): readonly string[] => (builds === 'project' ? [] : [`--${builds}`])

/** @returns `undefined` if there is no such Python, or it has no `build`. */
async function buildByPython(
  python: Python,
  requires: readonly string[],
  options: BuildOptions,
): Promise<FrontEnd | undefined> {
  const { project, output, workingFolder } = options
  const facts = join(workingFolder, 'front-end.json')
  const script = join(workingFolder, 'ask_and_build.py')
  await writeFile(script, askAndBuild)
  const [option = ''] = askedOnly(options)
  const end = await runAloud([python, script, facts, output, project, option, ...requires], options)
  const text = await readPlainText(facts, longestFacts)
  if (end.kind === 'not-started' || text === undefined) return undefined
  const { version, isIsolated } = readFacts(text)
  const command = [python, '-m build', ...askedOnly(options), ...(isIsolated ? [] : ['--no-isolation'])]
  requireSuccess(command.join(' '), end, options)
  return { kind: 'build', version: `build ${version}`, python, isIsolated }
}

const longestFacts = 4096

/** What the script wrote before anything of the project ran, which may have written there since. */
function readFacts(text: string): { readonly version: string; readonly isIsolated: boolean } {
  const { version, isIsolated } = recordFrom(text) ?? {}
  if (typeof version === 'string' && /^[\w.+!-]{1,50}$/.test(version) && typeof isIsolated === 'boolean')
    return { version, isIsolated }
  throw new ReleaseError('build-failed', {
    message: 'What `build` is and how it builds cannot be read from the file that tells it: the build changed it.',
    hint: 'Find out what in the project or in its back end writes into folders of this action.',
  })
}

/** Run a program, and show its words. */
async function runAloud(command: readonly string[], options: BuildOptions): Promise<ForeignEnd> {
  // No line of it can be read as a command; as a second lock, commands are off until this word comes.
  const word = randomUUID()
  const hear = (line: string): void => info(inertLine(line))
  info(`::stop-commands::${word}`)
  const { log, umask } = options
  const masked = umask === undefined ? command : ['/bin/sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command]
  return await runForeign({ ...foreign(options), command: masked, hear, log }).finally(() => info(`::${word}::`))
}

/** @param command What a person would run in a checkout. */
function requireSuccess(command: string, end: ForeignEnd, { limitMinutes, log }: BuildOptions): void {
  if (end.kind === 'not-started' || (end.kind === 'ended' && end.exitCode === 0)) return
  const words = end.said.length === 0 ? 'It said nothing.' : `The end of what it said:\n${end.said.join('\n')}`
  if (end.kind === 'ended') {
    throw new ReleaseError('build-failed', {
      message: `\`${command}\` ended with ${end.exitCode}. ${words}`,
      hint: 'Run the same command in a checkout of the tag, fix the project, and push the tag again.',
    })
  }
  throw new ReleaseError('build-failed', {
    message: `\`${command}\` was ended after ${counted(limitMinutes, 'minute')}. ${words}`,
    hint: `Set \`timeout-minutes\` of this step if it needs longer; all that it said is in ${log} on the runner.`,
  })
}

function foreign({ environment, sourceDateEpoch, workingFolder, limitMinutes, clock = systemClock }: BuildOptions) {
  // A version that is set from outside would be another one than that of the tag.
  const passed = Object.entries(environment).filter(([name]) => !isVersionOverride(name))
  return {
    workingFolder,
    environment: { ...Object.fromEntries(passed), SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
    limitMs: limitMinutes * 60_000,
    clock,
  }
}
