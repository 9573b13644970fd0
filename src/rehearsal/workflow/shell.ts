/** How a `run:` step is started. */
export interface ShellStart {
  /** Programs of which the first that is there is taken. */
  readonly programs: readonly string[]
  /** `{0}` stands for the file with the command. */
  readonly parameters: readonly string[]
  /** Ending of that file: `.sh`. */
  readonly extension: string
  /** The command as it stands in the file. */
  readonly script: (command: string) => string
}

const asIs = (command: string): string => command

// What hosted runners set around PowerShell, so that an error ends the step.
const forPowerShell = (command: string): string =>
  [
    "$ErrorActionPreference = 'stop'",
    command,
    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
  ].join('\n')

const builtIn: Readonly<Record<string, Omit<ShellStart, 'programs'>>> = {
  bash: {
    parameters: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
    extension: '.sh',
    script: asIs,
  },
  sh: { parameters: ['-e', '{0}'], extension: '.sh', script: asIs },
  python: { parameters: ['{0}'], extension: '.py', script: asIs },
  pwsh: { parameters: ['-command', ". '{0}'"], extension: '.ps1', script: forPowerShell },
}

/**
 * How GitHub starts a command on Linux and macOS.
 *
 * Without a shell it is `bash -e`, where there is bash; `shell: bash` adds `pipefail`. Any other text is a program with its
 * parameters, one of which holds `{0}`.
 *
 * @param shell The key `shell`, or `defaults.run.shell`; `undefined` and the empty text are none.
 * @returns `undefined` for a shell that is neither known nor such a text.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
export function shellStart(shell: string | undefined): ShellStart | undefined {
  if (shell === undefined || shell === '')
    return { programs: ['bash', 'sh'], parameters: ['-e', '{0}'], extension: '.sh', script: asIs }
  const [program = '', ...parameters] = wordsOf(shell)
  const known = builtIn[program.toLowerCase()]
  // Debian has the program under its other name only.
  const programs = program === 'python' ? ['python', 'python3'] : [program]
  if (parameters.length === 0) return known && { programs, ...known }
  if (!parameters.some((parameter) => parameter.includes('{0}'))) return undefined
  return { programs, parameters, extension: known?.extension ?? '', script: known?.script ?? asIs }
}

/** The words of a text, where double quotes keep spaces. */
function wordsOf(text: string): string[] {
  const words = text.match(/(?:"[^"]*"|[^\s"])+/g) ?? []
  return words.map((word) => word.replaceAll('"', ''))
}
