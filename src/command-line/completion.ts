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
  const names = words([...commands.map(({ name }) => name), 'help'])
  return `# bash completion of ${program.name}
${identifier}() {
  local IFS=$' \\n' current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ] || { [ "$COMP_CWORD" -eq 2 ] && [ "$previous" = help ]; }; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$current"))
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
  const names = commands.map(({ name, summary }) => quote(`${name}:${summary.replaceAll(':', String.raw`\:`)}`))
  return `#compdef ${program.name}
# zsh completion of ${program.name}
${identifier}() {
  local -a commands
  commands=(${[...names, quote('help:show the options of a command')].join(' \\\n    ')})
  if (( CURRENT == 2 )) || [[ \${words[2]} == help && CURRENT -eq 3 ]]; then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef ${identifier} ${program.name}`
}

/** @see https://fishshell.com/docs/current/cmds/complete.html */
function fish(commands: readonly Command[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, String.raw`\$&`)}'`
  const start = `complete -c ${program.name}`
  const names = words(commands.map(({ name }) => name))
  const lines = commands.flatMap((command) => {
    const here = `${start} -n ${quote(`__fish_seen_subcommand_from ${command.name}`)}`
    const { completed } = command.operand
    const operand =
      completed === 'file'
        ? [`${here} -F`]
        : typeof completed === 'string'
          ? []
          : [`${here} -a ${quote(words(completed))}`]
    const first = `${start} -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a ${command.name}`
    return [
      `${first} -d ${quote(command.summary)}`,
      ...operand,
      ...rowsOf(command).map(({ names: own, help, completed: value }) => {
        const typed = own.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
        const follows =
          value === undefined
            ? ''
            : value === 'nothing'
              ? ' -x'
              : value === 'file'
                ? ' -r -F'
                : " -x -a '(__fish_complete_directories)'"
        return `${here} ${typed.join(' ')}${follows} -d ${quote(help)}`
      }),
    ]
  })
  return [
    `# fish completion of ${program.name}`,
    `${start} -f`,
    ...lines,
    `${start} -n ${quote(`not __fish_seen_subcommand_from ${names}`)} -a help -d ${quote('show the options of a command')}`,
  ].join('\n')
}
