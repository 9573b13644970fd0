import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { info } from '@actions/core'
import { exec, getExecOutput } from '@actions/exec'
import { ReleaseError } from '../errors.ts'
import { visible } from '../quoted.ts'
import { isVersionOverride } from '../release/project/tag-tools.ts'

/** The program that builds a Python project, and how. */
export type FrontEnd =
  | { readonly kind: 'uv'; readonly version: string }
  | { readonly kind: 'build'; readonly version: string; readonly python: Python; readonly isIsolated: boolean }

// Windows, and an environment of conda, have the second name alone.
const pythons = ['python3', 'python'] as const

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

/** Where to build, and with what environment. */
export interface BuildOptions {
  /** Folder of the project. */
  readonly project: string
  /** What is built; both front ends build the wheel of a project from its source distribution. */
  readonly builds: 'project' | 'sdist' | 'wheel'
  /** New folder for the distributions. */
  readonly output: string
  /** Empty folder to run in: not the project's, whose files could hide Python's modules. */
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string>>
  /** Seconds; every time stamp in a distribution. */
  readonly sourceDateEpoch: number
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
  try {
    const asking = { ...processOptions(options), silent: true, ignoreReturnCode: true }
    const { exitCode, stdout } = await getExecOutput('uv', ['--version'], asking)
    return exitCode === 0 ? stdout.trim() : undefined
  } catch {
    // The program is not there.
    return undefined
  }
}

async function buildByUv(version: string, options: BuildOptions): Promise<FrontEnd> {
  // https://docs.astral.sh/uv/reference/cli/#uv-build: source distribution first, then the wheel from it.
  const command = ['uv', 'build', ...askedOnly(options)]
  const places = ['--no-cache', '--out-dir', options.output, options.project]
  requireSuccess(command.join(' '), await runAloud([...command, ...places], options))
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
  const command = [python, script, facts, output, project, option, ...requires]
  const end = await runAloud(command, options).catch(() => undefined)
  const text = await readFile(facts, 'utf8').catch(() => undefined)
  if (end === undefined || text === undefined) return undefined
  const { version, isIsolated } = JSON.parse(text) as { readonly version: string; readonly isIsolated: boolean }
  requireSuccess([python, '-m build', ...askedOnly(options), ...(isIsolated ? [] : ['--no-isolation'])].join(' '), end)
  return { kind: 'build', version: `build ${version}`, python, isIsolated }
}

/** How a program ended whose words were shown. */
interface End {
  readonly exitCode: number
  /** The last lines of what it said, without colors. */
  readonly said: readonly string[]
}

// As many as fit on a screen: they end with what went wrong.
const shownLines = 40
const longestLine = 300
const keptBytes = 65_536
const lineFeed = 0x0a

/** Run a program, and show its words. */
async function runAloud([program = '', ...parameters]: readonly string[], options: BuildOptions): Promise<End> {
  let heard = Buffer.alloc(0)
  const hear = (chunk: Buffer): void => {
    heard = Buffer.from(Buffer.concat([heard, chunk]).subarray(-keptBytes))
  }
  // What it prints may look like commands to the runner: they are off until this word comes, on a line of its own.
  const word = randomUUID()
  info(`::stop-commands::${word}`)
  const listeners = { stdout: hear, stderr: hear }
  const exitCode = await exec(program, parameters, {
    ...processOptions(options),
    ignoreReturnCode: true,
    listeners,
  }).finally(() => info(`${heard.length === 0 || heard.at(-1) === lineFeed ? '' : '\n'}::${word}::`))
  const lines = heard.toString().split('\n').map(readable)
  return { exitCode, said: lines.filter((line) => line !== '').slice(-shownLines) }
}

/** A line that changes no terminal: without colors, and with what cannot be seen as `\u{202e}`. */
function readable(line: string): string {
  const plain = stripVTControlCharacters(line).trimEnd()
  const shown = plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain
  return shown.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, visible)
}

/** @param command What a person would run in a checkout. */
function requireSuccess(command: string, { exitCode, said }: End): void {
  if (exitCode === 0) return
  const words = said.length === 0 ? 'It said nothing.' : `The end of what it said:\n${said.join('\n')}`
  throw new ReleaseError('build-failed', {
    message: `\`${command}\` ended with ${exitCode}. ${words}`,
    hint: 'Run the same command in a checkout of the tag, fix the project, and push the tag again.',
  })
}

function processOptions({ environment, sourceDateEpoch, workingFolder }: BuildOptions) {
  // A version that is set from outside would be another one than that of the tag.
  const passed = Object.entries(environment).filter(([name]) => !isVersionOverride(name))
  return { cwd: workingFolder, env: { ...Object.fromEntries(passed), SOURCE_DATE_EPOCH: String(sourceDateEpoch) } }
}
