import { program } from '../program.ts'
import type { Command } from './command.ts'
import { type Completed, namesOf, type Option } from './option.ts'

/** The shells that a script can be written for. */
export const shells = ['bash', 'zsh', 'fish'] as const

export type Shell = (typeof shells)[number]

/**
 * The script by which a shell completes commands, options, and files.
 *
 * It holds everything: starting Node for each press of the tab key would take longer than anybody waits.
 */
export function completionOf(shell: Shell, commands: readonly Command[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands)
    case 'zsh':
      return zsh(commands)
    case 'fish':
      return fish(commands)
  }
}

/** One option as shells see it. */
interface Row {
  readonly names: readonly string[]
  readonly help: string
  /** What follows it; `undefined` for a flag. */
  readonly completed: Completed | undefined
}

function rowsOf({ options }: Command): readonly Row[] {
  const rows = Object.entries(options).map(([key, option]) => {
    return { names: namesOf(key, option), help: option.help, completed: completedOf(option) }
  })
  return [...rows, { names: ['-h', '--help'], help: 'show the options of the command', completed: undefined }]
}

function completedOf(option: Option): Completed | undefined {
  return option.kind === 'flag' ? undefined : option.completed
}

/** What is offered in the place of a command; the short ones are not. */
const programRows: readonly Row[] = [
  { names: ['--help'], help: 'show every command', completed: undefined },
  { names: ['--version'], help: 'show the version', completed: undefined },
]

const helpWord = { name: 'help', summary: 'show the options of a command' } as const
const identifier = `_${program.name.replaceAll('-', '_')}`
const words = (list: readonly string[]): string => list.join(' ')

/** @see https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion-Builtins.html */
function bash(commands: readonly Command[]): string {
  const cases = commands.map((command) => {
    const rows = rowsOf(command)
    const namesWith = (kind: Completed): readonly string[] =>
      rows.filter(({ completed }) => completed === kind).flatMap(({ names }) => names)
    const patterns = (kind: Completed, action: string): readonly string[] => {
      const names = namesWith(kind)
      return names.length === 0 ? [] : [`        ${names.join('|')}) ${action}; return ;;`]
    }
    const { completed } = command.operand
    return [
      `    ${command.name})`,
      '      case $previous in',
      ...patterns('file', 'COMPREPLY=($(compgen -f -- "$current"))'),
      ...patterns('folder', 'COMPREPLY=($(compgen -d -- "$current"))'),
      ...patterns('nothing', ':'),
      '      esac',
      '      case $current in',
      `        -*) COMPREPLY=($(compgen -W "${words(rows.flatMap(({ names }) => names))}" -- "$current")) ;;`,
      ...(completed === 'file' ? ['        *) COMPREPLY=($(compgen -f -- "$current")) ;;'] : []),
      ...(typeof completed === 'string'
        ? []
        : [`        *) COMPREPLY=($(compgen -W "${words(completed)}" -- "$current")) ;;`]),
      '      esac ;;',
    ].join('\n')
  })
  const names = words([...commands, helpWord].map(({ name }) => name))
  const programNames = words(programRows.flatMap((row) => row.names))
  return `# bash completion of ${program.name}
${identifier}() {
  local IFS=$' \\n' current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ] || { [ "$COMP_CWORD" -eq 2 ] && [ "$previous" = help ]; }; then
    COMPREPLY=($(compgen -W "${names} ${programNames}" -- "$current"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
}
complete -o filenames -F ${identifier} ${program.name}`
}

/** @see https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions */
function zsh(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`
  const described = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`)
  const actions: Readonly<Record<Completed, string>> = { file: '_files', folder: '_files -/', nothing: ' ' }
  const cases = commands.map((command) => {
    const specs = rowsOf(command).flatMap(({ names, help, completed }) =>
      names.map((name) => {
        const value = completed === undefined ? '' : `:value:${actions[completed]}`
        return quote(`*${name}[${described(help)}]${value}`)
      }),
    )
    const { completed } = command.operand
    const operand = typeof completed === 'string' ? actions[completed] : `(${words(completed)})`
    const rest = operand === ' ' ? [] : [quote(`*:operand:${operand}`)]
    return [`    ${command.name})`, `      _arguments ${[...specs, ...rest].join(' \\\n        ')} ;;`].join('\n')
  })
  const entry = (word: string, help: string): string => quote(`${word}:${help.replaceAll(':', String.raw`\:`)}`)
  const names = [...commands, helpWord].map(({ name, summary }) => entry(name, summary))
  const programNames = programRows.flatMap((row) => row.names.map((name) => entry(name, row.help)))
  return `#compdef ${program.name}
# zsh completion of ${program.name}
${identifier}() {
  local -a commands options
  commands=(${names.join(' \\\n    ')})
  options=(${programNames.join(' \\\n    ')})
  if (( CURRENT == 2 )) || [[ \${words[2]} == help && CURRENT -eq 3 ]]; then
    if [[ $PREFIX == -* ]]; then _describe -o option options; else _describe command commands; fi
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
# From a folder of fpath, this whole file is the function that is called first.
if [[ \${funcstack[1]} == _${program.name} ]]; then
  ${identifier} "$@"
else
  compdef ${identifier} ${program.name}
fi`
}

/** @see https://fishshell.com/docs/current/cmds/complete.html */
function fish(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`
  const start = `complete -c ${program.name}`
  // Words before the one that is completed; a word further on may be called like a command.
  const afterProgram = `${start} -n 'test (count (commandline -opc)) -eq 1'`
  const afterHelp = `${start} -n '_${identifier}_runs help; and test (count (commandline -opc)) -eq 2'`
  const option = (where: string, { names, help, completed }: Row): string => {
    const typed = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
    return `${where} ${words(typed)}${follows(completed)} -d ${quote(help)}`
  }
  return [
    `# fish completion of ${program.name}`,
    `function _${identifier}_runs`,
    '    set -l typed (commandline -opc)',
    '    test "$typed[2]" = "$argv[1]"',
    'end',
    `${start} -f`,
    ...[...commands, helpWord].map(({ name, summary }) => `${afterProgram} -a ${name} -d ${quote(summary)}`),
    ...programRows.map((row) => option(afterProgram, row)),
    ...commands.map(({ name, summary }) => `${afterHelp} -a ${name} -d ${quote(summary)}`),
    ...commands.flatMap((command) => {
      const here = `${start} -n '_${identifier}_runs ${command.name}'`
      return [...operandOf(command, here, quote), ...rowsOf(command).map((row) => option(here, row))]
    }),
  ].join('\n')
}

function operandOf(
  { operand: { completed } }: Command,
  here: string,
  quote: (text: string) => string,
): readonly string[] {
  if (completed === 'file') return [`${here} -F`]
  return typeof completed === 'string' ? [] : [`${here} -a ${quote(words(completed))}`]
}

/** What follows an option, in the words of fish. */
function follows(completed: Completed | undefined): string {
  switch (completed) {
    case undefined:
      return ''
    case 'nothing':
      return ' -x'
    case 'file':
      return ' -r -F'
    case 'folder':
      return " -x -a '(__fish_complete_directories)'"
  }
}
