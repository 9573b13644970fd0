import { randomUUID } from 'node:crypto'
import { info } from '@actions/core'
import { exec, getExecOutput } from '@actions/exec'
import { ReleaseError } from '../errors.ts'

/** The program that builds a Python project, and how. */
export type FrontEnd =
  | { readonly kind: 'uv'; readonly version: string }
  | { readonly kind: 'build'; readonly version: string; readonly isIsolated: boolean }

/** One sentence for the summary. */
export function describeFrontEnd(frontEnd: FrontEnd): string {
  switch (frontEnd.kind) {
    case 'uv':
      return `Built by ${frontEnd.version}, in an isolated environment.`
    case 'build':
      return frontEnd.isIsolated
        ? `Built by ${frontEnd.version} of python3, in an isolated environment.`
        : `Built by ${frontEnd.version} of python3 without isolation: that Python already has what \`build-system.requires\` asks for.`
  }
}

/** Where to build, and with what environment. */
export interface BuildOptions {
  /** Folder of the project. */
  readonly project: string
  /** New folder for the distributions. */
  readonly output: string
  /** Folder to run in: not the project's, whose files could hide Python's modules. */
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string>>
  /** Seconds; every time stamp in a distribution. */
  readonly sourceDateEpoch: number
}

// Asks the front end itself, so that its own rules decide what is met.
const unmetRequirements = `
import sys, build
for requirement in sys.argv[1:]:
    if any(True for _ in build.check_dependency(requirement)):
        print(requirement)
`

/**
 * Find the front end: `uv` if it is on the PATH, else `python3 -m build`.
 *
 * @param requires `build-system.requires` of the project.
 * @throws ReleaseError `front-end-missing`
 */
export async function findFrontEnd(requires: readonly string[], options: BuildOptions): Promise<FrontEnd> {
  const uv = await output(['uv', '--version'], options)
  if (uv !== undefined) return { kind: 'uv', version: uv }
  const build = await output(['python3', '-m', 'build', '--version'], options)
  if (build === undefined) {
    throw new ReleaseError('front-end-missing', {
      message: 'Neither `uv` nor `python3 -m build` can be run in this job.',
      hint: 'Add a step with `astral-sh/setup-uv` and `enable-cache: false` before this one.',
    })
  }
  const unmet = await output(['python3', '-c', unmetRequirements, ...requires], options)
  return { kind: 'build', version: build.split(' (', 1)[0] ?? build, isIsolated: unmet !== '' }
}

/**
 * Build source distribution and wheel.
 *
 * @throws ReleaseError `build-failed`
 */
export async function runFrontEnd(frontEnd: FrontEnd, options: BuildOptions): Promise<void> {
  const command = commandOf(frontEnd, options)
  // What the build prints may look like commands to the runner: they are off until this word comes.
  const word = randomUUID()
  info(`::stop-commands::${word}`)
  const exitCode = await exec(command.program, command.arguments, {
    ...processOptions(options),
    ignoreReturnCode: true,
  }).finally(() => info(`::${word}::`))
  if (exitCode === 0) return
  throw new ReleaseError('build-failed', {
    message: `\`${[command.program, ...command.arguments].join(' ')}\` ended with ${exitCode}; its words are above.`,
    hint: 'Run the same command on a checkout of the tag, fix the project, and push the tag again.',
  })
}

function commandOf(
  frontEnd: FrontEnd,
  { project, output: folder }: BuildOptions,
): { program: string; arguments: string[] } {
  switch (frontEnd.kind) {
    case 'uv':
      // https://docs.astral.sh/uv/reference/cli/#uv-build: source distribution first, then the wheel from it.
      return { program: 'uv', arguments: ['build', '--no-cache', '--out-dir', folder, project] }
    case 'build': {
      const isolation = frontEnd.isIsolated ? [] : ['--no-isolation']
      return { program: 'python3', arguments: ['-m', 'build', ...isolation, '--outdir', folder, project] }
    }
  }
}

async function output(command: readonly string[], options: BuildOptions): Promise<string | undefined> {
  const [program = '', ...rest] = command
  try {
    const { exitCode, stdout } = await getExecOutput(program, rest, {
      ...processOptions(options),
      silent: true,
      ignoreReturnCode: true,
    })
    return exitCode === 0 ? stdout.trim() : undefined
  } catch {
    // The program is not there.
    return undefined
  }
}

function processOptions({ environment, sourceDateEpoch, workingFolder }: BuildOptions) {
  return { cwd: workingFolder, env: { ...environment, SOURCE_DATE_EPOCH: String(sourceDateEpoch) } }
}
